#include "modem/port/stream.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/execution_context.hpp>
#include <boost/asio/this_coro.hpp>
#include <cstdlib>

#include "gateway/async/lane.hpp"
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

// Some drivers block in open() for seconds. One modem in that state must not keep the others waiting. A service of the
// io_context, which joins the threads before it goes: they touch it still when their caller has gone on already.
class OpeningThreads : public asio::execution_context::service {
 public:
  static asio::execution_context::id id;

  explicit OpeningThreads(asio::execution_context& context) : service(context) {}
  [[nodiscard]] async::Lane& lane() { return lane_; }

 private:
  void shutdown() noexcept override { lane_.join(); }

  async::Lane lane_{4, 256};
};

asio::execution_context::id OpeningThreads::id;

template <class Work>
auto on_opening_thread(Work work) -> asio::awaitable<decltype(work())> {
  auto& context = asio::query(co_await asio::this_coro::executor, asio::execution::context);
  co_return co_await asio::use_service<OpeningThreads>(context).lane().run(std::move(work));
}

asio::awaitable<Result<Descriptor>> open_device(std::string device) {
  if (device.starts_with("/dev/pts/")) co_return open_terminal(device);
  auto opening = [device] { return open_serial_port(device); };
  co_return co_await on_opening_thread(std::move(opening));
}

}  // namespace

asio::awaitable<std::string> why_not_opened(Error error, std::string port) {
  auto searching = [error, port] { return explain(error, port); };
  co_return co_await on_opening_thread(std::move(searching));
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
