// The Unix socket on which `obey` is reached: any number of connections, a request a line, an answer a line.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "gateway/async/task_group.hpp"
#include "gateway/base/result.hpp"

namespace otpost::emulator {

// Runs on one executor; not thread-safe. Destroy it after its io_context has stopped, or after `close` and a joined
// group.
class ControlSocket {
 public:
  using Answer = std::function<std::string(std::string_view request)>;

  // `tasks` runs the connections; `answer` is called on the same executor.
  ControlSocket(const boost::asio::any_io_executor& executor, async::TaskGroup& tasks, Answer answer);
  ~ControlSocket() { close(); }
  ControlSocket(const ControlSocket&) = delete;
  ControlSocket& operator=(const ControlSocket&) = delete;

  // Listens at `path`, for this user only; a socket left there by a run that was killed is replaced.
  [[nodiscard]] Result<void> listen(const std::string& path);
  // Takes no more connections, and the socket's file is gone. Open connections go on.
  void close();

 private:
  using Socket = boost::asio::local::stream_protocol::socket;
  boost::asio::awaitable<void> accept();
  boost::asio::awaitable<void> serve(std::shared_ptr<Socket> client);

  async::TaskGroup& tasks_;
  Answer answer_;
  boost::asio::local::stream_protocol::acceptor acceptor_;
  std::string path_;
};

}  // namespace otpost::emulator
