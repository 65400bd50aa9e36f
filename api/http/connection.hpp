// One connection of a browser, a program or a proxy: reads a request, has it answered, writes the answer, again. The
// one HTTP file that instantiates Beast. Runs on the io_context's thread.
//
// One deadline for each of: a connection on which nothing moves, a header with its body in all, an answer that nobody
// reads. A request that is refused before it was read in full closes the connection.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "api/http/network.hpp"
#include "api/http/public_origin.hpp"
#include "api/http/service.hpp"

namespace otpost::http {

inline constexpr std::size_t body_limit = 64 * 1024;

// What all connections of a server share; outlives them.
struct Front {
  PublicOrigin origin;
  std::vector<std::string> hosts;  // authorities answered for
  std::vector<Network> trusted_proxies;
  std::shared_ptr<boost::asio::ssl::context> tls;  // of the connections to come; none: plain http
  std::chrono::milliseconds deadline{29'000};      // within the 30 s of contract section 7
};

class Connection {
 public:
  Connection(boost::asio::ip::tcp::socket socket, const Front& front, Service& service);
  ~Connection();

  // Until the connection has ended. Throws nothing but what cancellation throws.
  boost::asio::awaitable<void> run();

  // Ends it at once where it waits for a request, after the answer under way otherwise.
  void finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace otpost::http
