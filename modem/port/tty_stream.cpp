#include "modem/port/tty_stream.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <thread>

#include "modem/port/bounded_write.hpp"
#include "modem/port/terminal.hpp"

namespace otpost::port {

namespace asio = boost::asio;

TtyStream::TtyStream(const asio::any_io_executor& executor, Descriptor terminal)
    : terminal_(executor, terminal.release()) {
  terminal_.non_blocking(true);
}

asio::awaitable<Result<std::size_t>> TtyStream::read_some(std::span<std::uint8_t> into) {
  Error error;
  const auto buffer = asio::buffer(into.data(), into.size());
  const auto count = co_await terminal_.async_read_some(buffer, asio::redirect_error(asio::use_awaitable, error));
  if (error) co_return error;
  co_return count;
}

asio::awaitable<Result<void>> TtyStream::write(std::string_view bytes) {
  co_return co_await write_all(terminal_, bytes, std::chrono::seconds(10));
}

void TtyStream::close() {
  if (!terminal_.is_open()) return;
  let_others_in(terminal_.native_handle());
  close_aside(Descriptor{terminal_.release()});
}

void close_aside(Descriptor terminal) {
  std::thread([closing = std::move(terminal)]() mutable { closing.reset(); }).detach();
}

}  // namespace otpost::port
