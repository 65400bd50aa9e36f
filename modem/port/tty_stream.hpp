// A ByteStream over a terminal's descriptor, real or pseudo.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include "modem/port/descriptor.hpp"
#include "modem/port/stream.hpp"

namespace otpost::port {

class TtyStream final : public ByteStream {
 public:
  // `terminal`: open, raw, VMIN 1.
  TtyStream(const boost::asio::any_io_executor& executor, Descriptor terminal);
  ~TtyStream() override { close(); }
  TtyStream(const TtyStream&) = delete;
  TtyStream& operator=(const TtyStream&) = delete;

  // After an unplug the end of file: a tty whose device is gone reads as 0 octets (modem-notes 2.0).
  boost::asio::awaitable<Result<std::size_t>> read_some(std::span<std::uint8_t> into) override;
  boost::asio::awaitable<Result<void>> write(std::string_view bytes) override;

  // On a thread of its own, see `close_aside`.
  void close() override;

 private:
  boost::asio::posix::stream_descriptor terminal_;
};

// Closes where nobody waits: close() blocks for up to 30 s while a device does not take what was written to it, and
// neither TCIOFLUSH nor O_NONBLOCK helps. The thread is left to itself, since joining it would be the same wait.
void close_aside(Descriptor terminal);

}  // namespace otpost::port
