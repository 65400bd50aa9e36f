#include "modem/session/port_check.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/this_coro.hpp>

#include "modem/at/foreign_speech.hpp"
#include "modem/at/identity_replies.hpp"
#include "modem/session/conversation.hpp"

namespace otpost::session {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr auto longest_wait = 10s;

// Hangs up as soon as what it hears is no modem's.
class WaryStream final : public port::ByteStream {
 public:
  WaryStream(std::unique_ptr<port::ByteStream> stream, std::shared_ptr<at::ForeignSpeech> speech)
      : stream_(std::move(stream)), speech_(std::move(speech)) {}

  asio::awaitable<Result<std::size_t>> read_some(std::span<std::uint8_t> into) override {
    auto count = co_await stream_->read_some(into);
    if (!count) co_return count;
    speech_->heard({reinterpret_cast<const char*>(into.data()), *count});
    if (speech_->proven()) co_return Error(asio::error::eof);
    co_return count;
  }
  asio::awaitable<Result<void>> write(std::string_view bytes) override { return stream_->write(bytes); }
  void close() override { stream_->close(); }

 private:
  std::unique_ptr<port::ByteStream> stream_;
  std::shared_ptr<at::ForeignSpeech> speech_;
};

// The first AT goes alone; before each further one an ESC leaves the prompt that the modem may be stuck in.
asio::awaitable<bool> answers(Conversation& conversation, std::vector<std::chrono::milliseconds> patience) {
  const char* text = "AT";
  for (const auto wait : patience) {
    at::Command attention = at::set(text).within(wait);
    const at::Reply reply = co_await conversation.ask_once(std::move(attention));
    if (reply.answered()) co_return true;
    if (conversation.lost()) co_return false;
    text = "\x1b\rAT";
  }
  co_return false;
}

// The one ICCID query that is nobody's own, then the one that most have.
asio::awaitable<std::string> ask_iccid(Conversation& conversation) {
  at::Command from_file = at::query("AT+CRSM=176,12258,0,0,10", "+CRSM:").within(3s);
  const at::Reply file = co_await conversation.ask(std::move(from_file));
  if (auto iccid = at::parse_iccid(file.lines); !iccid.empty()) co_return iccid;
  at::Command directly = at::ask_freely("AT+CCID").within(3s);
  const at::Reply direct = co_await conversation.ask(std::move(directly));
  co_return at::parse_iccid(direct.lines);
}

asio::awaitable<Answerer> ask_who(Conversation& conversation) {
  Answerer who;
  at::Command query = at::ask_freely("AT+CGSN").within(3s);
  const at::Reply reply = co_await conversation.ask(std::move(query));
  who.imei = at::parse_imei(reply.lines);
  who.iccid = co_await ask_iccid(conversation);
  co_return who;
}

asio::awaitable<Result<Answerer>> talk(Conversation& conversation, const at::ForeignSpeech& speech,
                                       std::vector<std::chrono::milliseconds> patience) {
  const bool answered = co_await answers(conversation, std::move(patience));
  if (speech.proven()) co_return make_error_code(boost::system::errc::protocol_not_supported);
  if (!answered && conversation.lost()) co_return Error(asio::error::eof);
  if (!answered) co_return Error(asio::error::timed_out);
  co_await conversation.unstick();
  const Answerer who = co_await ask_who(conversation);
  co_return who;
}

}  // namespace

std::vector<std::chrono::milliseconds> usual_patience() {
  return {1s, 1s, 2s, 3s};
}

asio::awaitable<Result<Answerer>> check_port(async::TaskGroup& tasks, std::string port,
                                             std::vector<std::chrono::milliseconds> patience) {
  auto stream = co_await port::open_stream(std::move(port));
  if (!stream) co_return stream.error();
  const auto executor = co_await asio::this_coro::executor;
  const auto speech = std::make_shared<at::ForeignSpeech>();
  std::unique_ptr<port::ByteStream> wary = std::make_unique<WaryStream>(std::move(*stream), speech);
  Conversation conversation(executor, tasks, std::move(wary), longest_wait);
  co_return co_await talk(conversation, *speech, std::move(patience));
}

}  // namespace otpost::session
