#include "api/sinks/syslog_sink.hpp"

#include <fmt/core.h>

#include <array>
#include <boost/asio/ip/host_name.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include "api/sinks/syslog_record.hpp"

namespace otpost::sinks {

namespace asio = boost::asio;
using asio::ip::tcp;
using namespace std::chrono_literals;

namespace {

constexpr auto segment_time = 20s;  // handshake, records and close

std::string own_host() {
  boost::system::error_code error;
  return asio::ip::host_name(error);
}

[[noreturn]] void fail(const char* step, const boost::system::error_code& error) {
  throw SinkFailure(fmt::format("{}: {}", step, error.message()));
}

}  // namespace

SyslogSink::SyslogSink(const asio::any_io_executor& executor, SinkSettings settings)
    : executor_(executor),
      settings_(std::move(settings)),
      endpoint_(endpoint_of(settings_.address)),
      host_(own_host()) {}

asio::awaitable<void> SyslogSink::deliver(std::span<const store::AuditEntry> entries) {
  std::string frames;
  for (const auto& entry : entries) frames += syslog_frame(entry, settings_.format, host_);
  auto socket = co_await connect(executor_, endpoint_);
  if (endpoint_.tls)
    co_await send_over_tls(std::move(socket), frames);
  else
    co_await send_in_the_clear(std::move(socket), frames);
}

// The certificate is read anew for each segment: one that was renewed needs no restart.
asio::awaitable<void> SyslogSink::send_over_tls(tcp::socket socket, const std::string& frames) {
  auto context = tls_context(settings_);
  asio::ssl::stream<tcp::socket> stream(std::move(socket), context);
  const Deadline deadline(stream.next_layer(), segment_time);
  co_await handshake(stream, endpoint_.host);
  boost::system::error_code error;
  co_await asio::async_write(stream, asio::buffer(frames), asio::redirect_error(asio::use_awaitable, error));
  if (error) fail("sending", error);
  // Sends our close_notify and waits for the receiver's (RFC 5425 clause 4.4).
  co_await stream.async_shutdown(asio::redirect_error(asio::use_awaitable, error));
  const bool bare_fin = error == asio::error::eof || error == asio::ssl::error::stream_truncated;
  if (bare_fin && settings_.accept_unauthenticated_close) co_return;
  if (bare_fin)
    throw SinkFailure(
        "the receiver closes without close_notify, so nothing proves that it took the records: use its OpenSSL driver, "
        "or set accept_unauthenticated_close = true");
  if (error) fail("waiting for the receiver's close_notify", error);
}

// Without TLS the receiver's FIN is all the evidence there can be.
asio::awaitable<void> SyslogSink::send_in_the_clear(tcp::socket socket, const std::string& frames) {
  const Deadline deadline(socket, segment_time);
  boost::system::error_code error;
  co_await asio::async_write(socket, asio::buffer(frames), asio::redirect_error(asio::use_awaitable, error));
  if (error) fail("sending", error);
  socket.shutdown(tcp::socket::shutdown_send, error);
  if (error) fail("closing", error);
  std::array<char, 256> ignored{};
  while (!error)
    co_await socket.async_read_some(asio::buffer(ignored), asio::redirect_error(asio::use_awaitable, error));
  if (error != asio::error::eof) fail("waiting for the receiver to close", error);
}

}  // namespace otpost::sinks
