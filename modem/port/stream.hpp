// The ByteStream seam: a modem behind a tty, a pseudo-terminal, a TCP connection or, in tests, a socket pair.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "gateway/base/result.hpp"

namespace otpost::port {

// Runs on the executor it was opened with; not thread-safe. One read and one write may be under way at a time.
class ByteStream {
 public:
  virtual ~ByteStream() = default;

  // At least one octet. An error means that the line is lost (unplugged, hung up, closed); it stays lost.
  // operation_aborted when the waiting task was cancelled.
  virtual boost::asio::awaitable<Result<std::size_t>> read_some(std::span<std::uint8_t> into) = 0;

  // All of it, or an error. A device that takes nothing for ten seconds is lost (timed_out).
  virtual boost::asio::awaitable<Result<void>> write(std::string_view bytes) = 0;

  // Returns at once, even where the device still holds output (closing a tty may block for 30 s: modem-notes 2.0).
  virtual void close() = 0;
};

// Opens what a `[[modem]] port` names: a tty or a link to one (/dev/serial/by-id/…), a pseudo-terminal, or
// tcp://host:port. The error tells absent (no_such_file_or_directory), busy (device_or_resource_busy) and not
// permitted (permission_denied) apart.
boost::asio::awaitable<Result<std::unique_ptr<ByteStream>>> open_stream(std::string port);

// What such an error means, with the name of who is in the way (see `explain`). Searched for on a thread of its own.
boost::asio::awaitable<std::string> why_not_opened(Error error, std::string port);

}  // namespace otpost::port
