// A recording of a dialogue (modem/README.md) played to a session: each command is answered by what followed it when it
// was recorded.
#pragma once

#include <boost/asio/error.hpp>
#include <sstream>

#include "gateway/async/pulse.hpp"
#include "tests/modem/session/scene.hpp"

namespace otpost::session::test {

struct RecordedLine {
  char direction = '#';
  std::string octets;
};

inline std::string unescaped(std::string_view text) {
  std::string octets;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      octets += text[i];
      continue;
    }
    const char kind = text.at(++i);
    if (kind == 'x') {
      octets += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      octets += kind == 'r' ? '\r' : kind == 'n' ? '\n' : kind;
    }
  }
  return octets;
}

inline std::vector<RecordedLine> parse_recording(const std::string& file) {
  std::vector<RecordedLine> lines;
  std::istringstream in(file);
  for (std::string line; std::getline(in, line);) {
    const auto direction = line.find_first_of("<>#");
    if (line.starts_with('#') || direction == std::string::npos || direction + 2 > line.size()) continue;
    lines.push_back({line[direction], unescaped(std::string_view(line).substr(direction + 2))});
  }
  return lines;
}

// A command is looked for from where the recording stands, then from its beginning; one that is not in it is refused.
class ReplayStream final : public port::ByteStream {
 public:
  ReplayStream(const boost::asio::any_io_executor& executor, const std::vector<RecordedLine>& lines)
      : lines_(lines), heard_(executor) {}

  boost::asio::awaitable<Result<std::size_t>> read_some(std::span<std::uint8_t> into) override {
    while (answer_.empty() && !closed_) co_await heard_.wait();
    if (closed_) co_return Error(boost::asio::error::eof);
    const std::size_t count = std::min(into.size(), answer_.size());
    std::copy_n(answer_.begin(), count, into.begin());
    answer_.erase(0, count);
    co_return count;
  }
  boost::asio::awaitable<Result<void>> write(std::string_view bytes) override {
    auto found = find(at_, bytes);
    if (found == lines_.size()) found = find(0, bytes);
    if (found == lines_.size()) {
      answer_ += bytes == "\x1b\r" ? "" : "\r\nERROR\r\n";
    } else {
      for (at_ = found + 1; at_ < lines_.size() && lines_[at_].direction != '>'; ++at_)
        if (lines_[at_].direction == '<') answer_ += lines_[at_].octets;
    }
    heard_.beat();
    co_return Result<void>{};
  }
  void close() override {
    closed_ = true;
    heard_.beat();
  }

 private:
  [[nodiscard]] std::size_t find(std::size_t from, std::string_view command) const {
    for (; from < lines_.size(); ++from)
      if (lines_[from].direction == '>' && lines_[from].octets == command) break;
    return from;
  }

  const std::vector<RecordedLine>& lines_;
  std::size_t at_ = 0;
  std::string answer_;
  async::Pulse heard_;
  bool closed_ = false;
};

// A session whose modem is a recording. `pin`: as the recording shows it; empty: none.
struct ReplayedSession {
  explicit ReplayedSession(std::vector<RecordedLine> recording, const std::string& pin = "")
      : lines(std::move(recording)),
        session(context.get_executor(), settings(pin), desk, clock, {.open = opener()}),
        tasks(context.get_executor()) {
    log::set_level(log::Level::error);
    tasks.spawn("session", [this] { return session.run(); });
  }
  ~ReplayedSession() {
    tasks.cancel();
    until("stopped", [this] { return tasks.size() == 0; });
  }

  static ModemSettings settings(const std::string& pin) {
    auto settings = impatient();
    settings.port = "a recording";
    if (!pin.empty()) settings.read_pin = [pin] { return std::optional(SecretText(pin)); };
    return settings;
  }
  Modem::Opener opener() {
    return [this](std::string) -> boost::asio::awaitable<Result<std::unique_ptr<port::ByteStream>>> {
      std::unique_ptr<port::ByteStream> stream = std::make_unique<ReplayStream>(context.get_executor(), lines);
      co_return stream;
    };
  }
  void until(const std::string& what, const std::function<bool()>& condition) {
    const auto deadline = std::chrono::steady_clock::now() + 15s;
    while (!condition() && std::chrono::steady_clock::now() < deadline) context.run_one_for(5ms);
    INFO("waiting for: " << what);
    REQUIRE(condition());
  }

  boost::asio::io_context context;
  SystemClock clock;
  std::vector<RecordedLine> lines;
  std::vector<std::string> story;
  Desk desk{story};
  Modem session;
  async::TaskGroup tasks;
};

}  // namespace otpost::session::test
