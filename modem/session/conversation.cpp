#include "modem/session/conversation.hpp"

#include <algorithm>
#include <array>

#include "gateway/async/pulse.hpp"
#include "gateway/base/secret.hpp"

namespace otpost::session {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr std::string_view leave_prompt = "\x1b\r";  // ESC; never Ctrl-Z, which would send what is half typed
constexpr auto silence_means_done = 100ms;
constexpr auto longest_drain = 2s;  // a line that babbles for ever is gone on with
constexpr int unstick_attempts = 3;

}  // namespace

struct Conversation::Wire {
  Wire(const asio::any_io_executor& executor, std::unique_ptr<port::ByteStream> its_stream)
      : stream(std::move(its_stream)), heard(executor) {}

  std::unique_ptr<port::ByteStream> stream;
  at::Dialogue dialogue;
  async::Pulse heard;
  std::array<std::uint8_t, 4096> octets{};
  bool lost = false;
};

Conversation::Conversation(const asio::any_io_executor& executor, async::TaskGroup& tasks,
                           std::unique_ptr<port::ByteStream> stream, std::chrono::milliseconds patience)
    : wire_(std::make_shared<Wire>(executor, std::move(stream))), patience_(patience) {
  tasks.spawn("modem reader", [wire = wire_] { return read_all(wire); });
}

Conversation::~Conversation() {
  wire_->lost = true;
  wire_->stream->close();
}

asio::awaitable<void> Conversation::read_all(std::shared_ptr<Wire> wire) {
  auto& octets = wire->octets;
  while (!wire->lost) {
    const auto count = co_await wire->stream->read_some(octets);
    if (count)
      wire->dialogue.received({reinterpret_cast<const char*>(octets.data()), *count});
    else
      wire->lost = true;
    wire->heard.beat();
  }
  wipe(octets.data(), octets.size());
}

asio::awaitable<at::Reply> Conversation::ask(at::Command command) {
  at::Reply reply;
  if (!usable()) co_return reply;
  reply = co_await ask_once(std::move(command));
  if (!reply.answered() && !lost()) co_await unstick();
  co_return reply;
}

asio::awaitable<at::Reply> Conversation::ask_once(at::Command command) {
  const auto deadline = steady_clock::now() + std::min(command.patience(), patience_);
  auto& dialogue = wire_->dialogue;
  std::string octets = dialogue.begin(std::move(command));
  if (!lost()) {
    const auto written = co_await wire_->stream->write(octets);
    if (!written) wire_->lost = true;
  }
  wipe(octets.data(), octets.size());  // it may have been the PIN
  while (!dialogue.finished()) {
    const auto left = deadline - steady_clock::now();
    if (lost() || left <= 0ms)
      dialogue.timed_out();
    else
      co_await wire_->heard.wait_for(left);
  }
  co_return dialogue.take_reply();
}

asio::awaitable<bool> Conversation::unstick() {
  ++interruptions_;
  interrupted_anew_ = true;
  const auto began = steady_clock::now();
  silent_ = !co_await resynchronise();
  last_interruption_ = std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - began);
  co_return !silent_;
}

asio::awaitable<bool> Conversation::resynchronise() {
  for (int attempt = 0; attempt < unstick_attempts && !lost(); ++attempt) {
    const auto written = co_await wire_->stream->write(leave_prompt);
    if (!written) wire_->lost = true;
    co_await quiet();
    const bool clean = co_await answers_cleanly();
    if (clean) co_return true;
  }
  co_return false;
}

asio::awaitable<bool> Conversation::answers() {
  at::Command attention = at::attention();
  const at::Reply reply = co_await ask_once(std::move(attention));
  if (!reply.answered()) co_return false;
  co_return co_await unstick();
}

// An AT, and no second result behind it: that would have been the answer to something older.
asio::awaitable<bool> Conversation::answers_cleanly() {
  at::Command attention = at::attention();
  const at::Reply reply = co_await ask_once(std::move(attention));
  if (!reply.ok()) co_return false;
  const auto strays = oddities().stray_results;
  co_await quiet();
  co_return !lost() && oddities().stray_results == strays;
}

asio::awaitable<void> Conversation::quiet() {
  const auto deadline = steady_clock::now() + longest_drain;
  while (!lost() && steady_clock::now() < deadline)
    if (co_await wire_->heard.wait_for(silence_means_done) == async::Wake::late) co_return;
}

asio::awaitable<void> Conversation::hears_within(steady_clock::duration duration) {
  if (!lost()) co_await wire_->heard.wait_for(duration);
}

asio::awaitable<void> Conversation::news_or(steady_clock::duration duration) {
  if (lost() || has_news() || in_doubt()) co_return;
  co_await wire_->heard.wait_for(duration);
}

void Conversation::nudge() {
  wire_->heard.beat();
}

std::optional<at::Unsolicited> Conversation::next_news() {
  return wire_->dialogue.next_news();
}
bool Conversation::has_news() const {
  return wire_->dialogue.has_news();
}
bool Conversation::lost() const {
  return wire_->lost;
}
bool Conversation::in_doubt() const {
  return wire_->dialogue.in_doubt();
}
void Conversation::doubt() {
  wire_->dialogue.doubt();
}
void Conversation::trust_again() {
  wire_->dialogue.trust_again();
}
at::Dialogue::Oddities Conversation::oddities() const {
  return wire_->dialogue.oddities();
}

}  // namespace otpost::session
