#include "modem/port/tcp_stream.hpp"

#include <netinet/tcp.h>

#include <boost/asio/connect.hpp>
#include <boost/asio/this_coro.hpp>
#include <charconv>

#include "modem/port/bounded_write.hpp"

namespace otpost::port {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

bool is_port_number(std::string_view text) {
  std::uint16_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() && number != 0;
}

// A serial server that loses its power says nothing: with these a dead line is noticed within half a minute.
void notice_a_dead_peer(tcp::socket& socket) {
  using Idle = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPIDLE>;
  using Interval = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPINTVL>;
  using Probes = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPCNT>;
  Error ignored;
  socket.set_option(asio::socket_base::keep_alive(true), ignored);
  socket.set_option(Idle(15), ignored);
  socket.set_option(Interval(5), ignored);
  socket.set_option(Probes(3), ignored);
  socket.set_option(tcp::no_delay(true), ignored);
}

asio::awaitable<Error> connect_within(tcp::socket& socket, const tcp::resolver::results_type& endpoints,
                                      std::chrono::steady_clock::duration patience) {
  using namespace asio::experimental::awaitable_operators;
  asio::steady_timer deadline(socket.get_executor(), patience);
  Error connected;
  Error late;
  auto connecting = asio::async_connect(socket, endpoints, asio::redirect_error(asio::use_awaitable, connected));
  auto expiry = deadline.async_wait(asio::redirect_error(asio::use_awaitable, late));
  const auto winner = co_await (std::move(connecting) || std::move(expiry));
  if (winner.index() == 0) co_return connected;
  co_return late ? late : Error{asio::error::timed_out};
}

}  // namespace

std::optional<TcpAddress> tcp_address(std::string_view port) {
  constexpr std::string_view scheme = "tcp://";
  if (!port.starts_with(scheme)) return std::nullopt;
  port.remove_prefix(scheme.size());
  const auto colon = port.rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  auto host = port.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  if (host.empty() || !is_port_number(port.substr(colon + 1))) return std::nullopt;
  return TcpAddress{std::string(host), std::string(port.substr(colon + 1))};
}

TcpStream::TcpStream(tcp::socket socket) : socket_(std::move(socket)) {
  socket_.non_blocking(true);
}

asio::awaitable<Result<std::size_t>> TcpStream::read_some(std::span<std::uint8_t> into) {
  Error error;
  const auto buffer = asio::buffer(into.data(), into.size());
  const auto count = co_await socket_.async_read_some(buffer, asio::redirect_error(asio::use_awaitable, error));
  if (error) co_return error;
  co_return count;
}

asio::awaitable<Result<void>> TcpStream::write(std::string_view bytes) {
  co_return co_await write_all(socket_, bytes, std::chrono::seconds(10));
}

void TcpStream::close() {
  Error ignored;
  socket_.close(ignored);
}

asio::awaitable<Result<std::unique_ptr<ByteStream>>> open_tcp_stream(TcpAddress address) {
  const auto executor = co_await asio::this_coro::executor;
  Error error;
  tcp::resolver resolver(executor);
  const auto endpoints =
      co_await resolver.async_resolve(address.host, address.port, asio::redirect_error(asio::use_awaitable, error));
  if (error) co_return error;
  tcp::socket socket(executor);
  error = co_await connect_within(socket, endpoints, std::chrono::seconds(5));
  if (error) co_return error;
  notice_a_dead_peer(socket);
  std::unique_ptr<ByteStream> stream = std::make_unique<TcpStream>(std::move(socket));
  co_return stream;
}

}  // namespace otpost::port
