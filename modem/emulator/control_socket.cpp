#include "modem/emulator/control_socket.hpp"

#include <sys/stat.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <cerrno>
#include <filesystem>

namespace otpost::emulator {

namespace asio = boost::asio;

namespace {

constexpr std::size_t longest_request = 1024 * 1024;

// True when nothing is there afterwards. A file that is no socket stays.
bool make_room(const std::string& path) {
  std::error_code failure;
  const auto there = std::filesystem::symlink_status(path, failure);
  if (!std::filesystem::exists(there)) return true;
  return std::filesystem::is_socket(there) && std::filesystem::remove(path, failure);
}

}  // namespace

ControlSocket::ControlSocket(const asio::any_io_executor& executor, async::TaskGroup& tasks, Answer answer)
    : tasks_(tasks), answer_(std::move(answer)), acceptor_(executor) {}

Result<void> ControlSocket::listen(const std::string& path) {
  if (!make_room(path)) return Error{EEXIST, boost::system::system_category()};
  Error error;
  acceptor_.open(asio::local::stream_protocol(), error);
  const auto mask = ::umask(0077);
  if (!error) acceptor_.bind(path, error);
  ::umask(mask);
  if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
  if (error) return error;
  path_ = path;
  tasks_.spawn("control socket", [this] { return accept(); });
  return {};
}

void ControlSocket::close() {
  if (!acceptor_.is_open()) return;
  Error ignored;
  acceptor_.close(ignored);
  std::error_code gone;
  std::filesystem::remove(path_, gone);
}

asio::awaitable<void> ControlSocket::accept() {
  for (;;) {
    Error error;
    auto client = co_await acceptor_.async_accept(asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return;
    auto held = std::make_shared<Socket>(std::move(client));
    tasks_.spawn("control connection", [this, held] { return serve(held); });
  }
}

asio::awaitable<void> ControlSocket::serve(std::shared_ptr<Socket> client) {
  std::string incoming;
  for (;;) {
    Error error;
    auto buffer = asio::dynamic_buffer(incoming, longest_request);
    const auto size =
        co_await asio::async_read_until(*client, buffer, '\n', asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return;
    const auto answer = answer_(std::string_view(incoming).substr(0, size - 1)) + "\n";
    incoming.erase(0, size);
    co_await asio::async_write(*client, asio::buffer(answer), asio::redirect_error(asio::use_awaitable, error));
    if (error) co_return;
  }
}

}  // namespace otpost::emulator
