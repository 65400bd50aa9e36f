#include "modem/port/stream.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/this_coro.hpp>
#include <cstdlib>

#include "modem/port/blocking_calls.hpp"
#include "modem/port/holder.hpp"
#include "modem/port/serial_port.hpp"
#include "modem/port/tcp_stream.hpp"
#include "modem/port/terminal.hpp"
#include "modem/port/tty_stream.hpp"

namespace otpost::port {

namespace asio = boost::asio;

namespace {

// libserialport takes device nodes only, and a link may point elsewhere after each replug.
Result<std::string> resolve_links(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> resolved{::realpath(path.c_str(), nullptr), &std::free};
  if (!resolved) return last_error();
  return std::string{resolved.get()};
}

asio::awaitable<Result<Descriptor>> open_device(std::string device) {
  if (device.starts_with("/dev/pts/")) co_return open_terminal(device);
  auto& lane = blocking_calls(co_await asio::this_coro::executor);
  auto opening = [device] { return open_serial_port(device); };
  co_return co_await lane.run(opening);
}

}  // namespace

asio::awaitable<std::string> why_not_opened(Error error, std::string port) {
  auto searching = [error, port] { return explain(error, port); };
  auto& lane = blocking_calls(co_await asio::this_coro::executor);
  co_return co_await lane.run(searching);
}

asio::awaitable<Result<std::unique_ptr<ByteStream>>> open_stream(std::string port) {
  if (auto address = tcp_address(port)) co_return co_await open_tcp_stream(std::move(*address));
  auto device = resolve_links(port);
  if (!device) co_return device.error();
  auto terminal = co_await open_device(std::move(*device));
  if (!terminal) co_return terminal.error();
  std::unique_ptr<ByteStream> stream =
      std::make_unique<TtyStream>(co_await asio::this_coro::executor, std::move(*terminal));
  co_return stream;
}

}  // namespace otpost::port
