#include "modem/session/survey.hpp"

#include "modem/at/network_replies.hpp"

namespace otpost::session {

namespace asio = boost::asio;
using namespace std::chrono_literals;

asio::awaitable<NetworkView> survey_network(Conversation& conversation, AskOperator ask_operator) {
  NetworkView view;
  const at::Reply signal = co_await conversation.ask(at::query("AT+CSQ", "+CSQ:"));
  view.signal_percent = at::parse_signal_percent(signal.lines);
  const at::Reply circuit = co_await conversation.ask(at::query("AT+CREG?", "+CREG:"));
  view.registered = at::parse_registered(circuit.lines);
  if (!view.registered) {
    const at::Reply packet = co_await conversation.ask(at::query("AT+CEREG?", "+CEREG:"));
    view.registered = at::parse_registered(packet.lines);
  }
  if (!view.registered || ask_operator == AskOperator::no) co_return view;
  const at::Reply operators = co_await conversation.ask(at::query("AT+COPS?", "+COPS:").within(10s));
  view.operator_name = at::parse_operator(operators.lines);
  co_return view;
}

}  // namespace otpost::session
