// Signal, registration and operator of a modem, asked now and then.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <optional>
#include <string>

#include "modem/session/conversation.hpp"
#include "modem/session/modem_state.hpp"

namespace otpost::session {

struct NetworkView {
  std::optional<int> signal_percent;
  bool registered = false;
  std::string operator_name;

  bool operator==(const NetworkView&) const = default;
};

// +COPS? blocks for long on some modems: one that has not answered it once is not asked again.
enum class AskOperator { yes, no };

// Registered for messages by +CREG or by +CEREG: on an LTE network without circuit switching only the second says so.
boost::asio::awaitable<NetworkView> survey_network(Conversation& conversation, AskOperator ask_operator);

}  // namespace otpost::session
