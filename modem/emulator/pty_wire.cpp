#include "modem/emulator/pty_wire.hpp"

#include <boost/asio/buffer.hpp>

namespace otpost::emulator {

namespace asio = boost::asio;

namespace {
constexpr std::size_t outgoing_bound = 1024 * 1024;
}

PtyWire::PtyWire(const asio::any_io_executor& executor, PseudoTerminal terminal, OnOctets on_octets)
    : master_(executor, terminal.master.release()),
      later_(executor),
      slave_(std::move(terminal.slave)),
      path_(std::move(terminal.path)),
      on_octets_(std::move(on_octets)) {
  master_.non_blocking(true);
}

void PtyWire::read() {
  master_.async_read_some(asio::buffer(incoming_), [wire = shared_from_this()](Error error, std::size_t count) {
    const auto on_octets = wire->on_octets_;  // a copy: the modem may be unplugged, and close this wire, in there
    if (error || !on_octets) return;
    on_octets({wire->incoming_.data(), count});
    if (wire->master_.is_open()) wire->read();
  });
}

void PtyWire::send(std::string_view octets) {
  if (!disturbance_) return put_on_line(octets);
  disturbance_->said(octets, std::chrono::steady_clock::now());
  let_arrive();
}

void PtyWire::disturb(const LineFaults& faults) {
  if (disturbance_) put_on_line(disturbance_->rest());
  disturbance_.reset();
  later_.cancel();
  if (faults == LineFaults{}) return;
  disturbance_.emplace(faults, std::chrono::steady_clock::now());
  let_arrive();
}

void PtyWire::let_arrive() {
  put_on_line(disturbance_->arrived(std::chrono::steady_clock::now()));
  const auto next = disturbance_->next();
  if (!next) return;
  later_.expires_at(*next);
  later_.async_wait([wire = shared_from_this()](Error cancelled) {
    if (!cancelled && wire->disturbance_ && wire->master_.is_open()) wire->let_arrive();
  });
}

void PtyWire::put_on_line(std::string_view octets) {
  if (outgoing_.size() + octets.size() <= outgoing_bound) outgoing_ += octets;
  if (!writing_) write();
}

void PtyWire::write() {
  Error error;
  while (!outgoing_.empty() && !error) outgoing_.erase(0, master_.write_some(asio::buffer(outgoing_), error));
  writing_ = error == asio::error::would_block;
  if (!writing_) return;
  master_.async_wait(asio::posix::stream_descriptor::wait_write, [wire = shared_from_this()](Error failure) {
    if (!failure && wire->master_.is_open()) wire->write();
  });
}

void PtyWire::close() {
  on_octets_ = nullptr;
  later_.cancel();
  slave_.reset();
  Error ignored;
  master_.close(ignored);
}

}  // namespace otpost::emulator
