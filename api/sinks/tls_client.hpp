// Connections to a receiver: TLS 1.2 or later with the receiver's name checked, or plain TCP. Every step is bounded in
// time; a failure is a SinkFailure that says which step and why.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "api/sinks/sink.hpp"

namespace otpost::sinks {

// Host and port of tls://host:port, tcp://host:port, https://host[:port]/… and http://…
struct Endpoint {
  std::string host;
  std::string port;
  bool tls = true;
};
[[nodiscard]] Endpoint endpoint_of(const std::string& address);

// Trusts the system's authorities or `ca_file`; shows `certificate` where there is one. Throws SinkFailure.
[[nodiscard]] boost::asio::ssl::context tls_context(const SinkSettings& settings);

// Resolves and connects. Cuts everything that is under way on the socket at the deadline: what waits then fails.
class Deadline {
 public:
  Deadline(boost::asio::ip::tcp::socket& socket, std::chrono::steady_clock::duration patience);
  ~Deadline() { *alive_ = false; }
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;

 private:
  std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
  boost::asio::steady_timer timer_;
};

boost::asio::awaitable<boost::asio::ip::tcp::socket> connect(const boost::asio::any_io_executor& executor,
                                                             const Endpoint& endpoint);

// Checks the name of the other end against the certificate that it shows.
boost::asio::awaitable<void> handshake(boost::asio::ssl::stream<boost::asio::ip::tcp::socket>& stream,
                                       const std::string& host);

}  // namespace otpost::sinks
