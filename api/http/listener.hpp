// The door: accepts connections and never dies of what makes a single accept fail. Keeps descriptors back for modems,
// the database and sinks: beyond its bound a connection is closed as soon as it has come.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <list>

#include "api/http/connection.hpp"
#include "gateway/async/task_group.hpp"

namespace otpost::http {

// Runs on one executor; not thread-safe.
class Listener {
 public:
  explicit Listener(const boost::asio::any_io_executor& executor);

  // Throws std::runtime_error with a sentence that names the address and the cause. Returns what was bound.
  boost::asio::ip::tcp::endpoint bind(const std::string& host, std::uint16_t port);

  // Begins to accept; `front` and `service` outlive the listener.
  void accept_for(const Front& front, Service& service);

  // No further connection; those that wait for a request end, the others after their answer.
  void finish();
  // Waits until all have ended, `patience` at most: then they are cut.
  boost::asio::awaitable<void> join(std::chrono::steady_clock::duration patience);

 private:
  boost::asio::awaitable<void> accept_loop(const Front& front, Service& service);
  boost::asio::awaitable<void> serve(boost::asio::ip::tcp::socket socket, const Front& front, Service& service);
  void admit(boost::asio::ip::tcp::socket socket, const Front& front, Service& service);

  boost::asio::ip::tcp::acceptor acceptor_;
  std::size_t bound_;
  std::list<Connection*> open_;
  async::TaskGroup accepting_, connections_;
};

}  // namespace otpost::http
