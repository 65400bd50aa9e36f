// An emulated modem behind a ByteStream in memory, for what no sound modem says: garbage, lines without end.
#pragma once

#include <algorithm>
#include <boost/asio/error.hpp>
#include <memory>
#include <string>

#include "gateway/async/pulse.hpp"
#include "modem/emulator/virtual_modem.hpp"
#include "modem/port/stream.hpp"

namespace otpost::session::test {

// What both ends share. `say` puts any octets on the line toward the session.
struct DirectLine {
  explicit DirectLine(const boost::asio::any_io_executor& executor, emulator::Device device)
      : modem(std::move(device)), heard(executor) {
    modem.power_on();
  }

  void say(std::string_view octets) {
    toward_session += octets;
    heard.beat();
  }
  void deliver(std::string pdu) {
    modem.deliver(std::move(pdu));
    say(modem.take_output());
  }

  emulator::VirtualModem modem;
  std::string toward_session;
  async::Pulse heard;
  bool closed = false;
};

class DirectStream final : public port::ByteStream {
 public:
  explicit DirectStream(std::shared_ptr<DirectLine> line) : line_(std::move(line)) {}

  boost::asio::awaitable<Result<std::size_t>> read_some(std::span<std::uint8_t> into) override {
    while (line_->toward_session.empty() && !line_->closed) co_await line_->heard.wait();
    if (line_->closed) co_return Error(boost::asio::error::eof);
    const std::size_t count = std::min(into.size(), line_->toward_session.size());
    std::copy_n(line_->toward_session.begin(), count, into.begin());
    line_->toward_session.erase(0, count);
    co_return count;
  }
  boost::asio::awaitable<Result<void>> write(std::string_view bytes) override {
    line_->modem.received(bytes);
    line_->say(line_->modem.take_output());
    co_return Result<void>{};
  }
  void close() override {
    line_->closed = true;
    line_->heard.beat();
  }

 private:
  std::shared_ptr<DirectLine> line_;
};

}  // namespace otpost::session::test
