#include "api/http/listener.hpp"

#include <fmt/core.h>
#include <sys/resource.h>

#include <algorithm>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <stdexcept>

#include "gateway/async/pulse.hpp"
#include "gateway/base/log.hpp"

namespace otpost::http {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::size_t descriptors_kept_back = 64;
constexpr std::chrono::milliseconds back_off{100};

std::size_t connection_bound() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return 960;
  return std::max<std::size_t>(limit.rlim_cur, 2 * descriptors_kept_back) - descriptors_kept_back;
}

}  // namespace

Listener::Listener(const asio::any_io_executor& executor)
    : acceptor_(executor), bound_(connection_bound()), accepting_(executor), connections_(executor) {}

tcp::endpoint Listener::bind(const std::string& host, std::uint16_t port) {
  try {
    const tcp::endpoint endpoint(asio::ip::make_address(host), port);
    acceptor_.open(endpoint.protocol());
    acceptor_.set_option(tcp::acceptor::reuse_address(true));
    acceptor_.bind(endpoint);
    acceptor_.listen();
    return acceptor_.local_endpoint();
  } catch (const boost::system::system_error& error) {
    throw std::runtime_error(fmt::format("cannot listen on {} port {}: {}", host, port, error.code().message()));
  }
}

void Listener::accept_for(const Front& front, Service& service) {
  accepting_.spawn("accept", [this, &front, &service] { return accept_loop(front, service); });
}

asio::awaitable<void> Listener::accept_loop(const Front& front, Service& service) {
  while (acceptor_.is_open()) {
    boost::system::error_code error;
    tcp::socket socket = co_await acceptor_.async_accept(asio::redirect_error(asio::use_awaitable, error));
    if (!error) {
      admit(std::move(socket), front, service);
    } else if (acceptor_.is_open() && error != asio::error::connection_aborted) {
      // EMFILE, ENFILE, ENOBUFS, ENOMEM: the connection stays in the backlog until there is room.
      log::warning("cannot accept a connection: {}", error.message());
      co_await async::pause(back_off);
    }
  }
}

void Listener::admit(tcp::socket socket, const Front& front, Service& service) {
  if (connections_.size() >= bound_) return;  // the socket closes as it goes
  boost::system::error_code ignored;
  socket.set_option(tcp::no_delay(true), ignored);
  const auto shared = std::make_shared<tcp::socket>(std::move(socket));  // a Task is copyable, a socket is not
  connections_.spawn("connection",
                     [this, shared, &front, &service] { return serve(std::move(*shared), front, service); });
}

asio::awaitable<void> Listener::serve(tcp::socket socket, const Front& front, Service& service) {
  Connection connection(std::move(socket), front, service);
  const auto place = open_.insert(open_.end(), &connection);
  struct Leave {
    std::list<Connection*>& open;
    std::list<Connection*>::iterator place;
    ~Leave() { open.erase(place); }
  } const leave{open_, place};
  co_await connection.run();
}

void Listener::finish() {
  boost::system::error_code ignored;
  acceptor_.close(ignored);
  for (auto* connection : open_) connection->finish();
}

asio::awaitable<void> Listener::join(std::chrono::steady_clock::duration patience) {
  async::TaskGroup watch(acceptor_.get_executor());
  watch.spawn("cut connections", [this, patience]() -> asio::awaitable<void> {
    co_await async::pause(patience);
    connections_.cancel();
  });
  co_await accepting_.join();
  co_await connections_.join();
  watch.cancel();
  co_await watch.join();
}

}  // namespace otpost::http
