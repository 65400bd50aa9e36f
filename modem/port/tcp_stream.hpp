// A modem behind a serial server (ser2net): raw octets over TCP.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "modem/port/stream.hpp"

namespace otpost::port {

struct TcpAddress {
  std::string host;  // a name or an address, without brackets
  std::string port;

  bool operator==(const TcpAddress&) const = default;
};

// tcp://host:port or tcp://[address]:port; nothing when `port` is anything else.
[[nodiscard]] std::optional<TcpAddress> tcp_address(std::string_view port);

class TcpStream final : public ByteStream {
 public:
  explicit TcpStream(boost::asio::ip::tcp::socket socket);

  boost::asio::awaitable<Result<std::size_t>> read_some(std::span<std::uint8_t> into) override;
  boost::asio::awaitable<Result<void>> write(std::string_view bytes) override;
  void close() override;

 private:
  boost::asio::ip::tcp::socket socket_;
};

// timed_out when nobody answers within five seconds (looking the name up takes what the system's resolver takes).
boost::asio::awaitable<Result<std::unique_ptr<ByteStream>>> open_tcp_stream(TcpAddress address);

}  // namespace otpost::port
