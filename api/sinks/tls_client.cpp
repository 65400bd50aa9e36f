#include "api/sinks/tls_client.hpp"

#include <fmt/core.h>

#include <boost/asio/connect.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace otpost::sinks {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::string_view default_port(std::string_view scheme) {
  return scheme == "http" ? "80" : "443";
}

[[noreturn]] void fail(const char* step, const std::string& where, const boost::system::error_code& error) {
  throw SinkFailure(fmt::format("{} {}: {}", step, where, error.message()));
}

}  // namespace

Endpoint endpoint_of(const std::string& address) {
  const auto colon = address.find("://");
  const auto scheme = address.substr(0, colon);
  auto authority = address.substr(colon + 3);
  authority = authority.substr(0, authority.find_first_of("/?"));
  Endpoint endpoint{authority, std::string(default_port(scheme)), scheme == "tls" || scheme == "https"};
  const auto port = authority.rfind(':');
  if (port != std::string::npos && authority.find(']', port) == std::string::npos) {
    endpoint.host = authority.substr(0, port);
    endpoint.port = authority.substr(port + 1);
  }
  if (endpoint.host.starts_with('[')) endpoint.host = endpoint.host.substr(1, endpoint.host.size() - 2);
  return endpoint;
}

asio::ssl::context tls_context(const SinkSettings& settings) {
  asio::ssl::context context(asio::ssl::context::tls_client);
  context.set_options(asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1);
  context.set_verify_mode(asio::ssl::verify_peer);
  boost::system::error_code error;
  if (settings.ca_file)
    context.load_verify_file(settings.ca_file->string(), error);
  else
    context.set_default_verify_paths(error);
  if (error) fail("reading the authorities", settings.ca_file.value_or("of the system").string(), error);
  if (settings.certificate && settings.key) {
    context.use_certificate_chain_file(settings.certificate->string(), error);
    if (error) fail("reading", settings.certificate->string(), error);
    context.use_private_key_file(settings.key->string(), asio::ssl::context::pem, error);
    if (error) fail("reading", settings.key->string(), error);
  }
  return context;
}

Deadline::Deadline(tcp::socket& socket, std::chrono::steady_clock::duration patience)
    : timer_(socket.get_executor(), patience) {
  timer_.async_wait([alive = alive_, &socket](const boost::system::error_code& error) {
    if (error || !*alive) return;
    boost::system::error_code ignored;
    socket.close(ignored);
  });
}

asio::awaitable<tcp::socket> connect(const asio::any_io_executor& executor, const Endpoint& endpoint) {
  boost::system::error_code error;
  tcp::resolver resolver(executor);
  const auto where = fmt::format("{}:{}", endpoint.host, endpoint.port);
  const auto found =
      co_await resolver.async_resolve(endpoint.host, endpoint.port, asio::redirect_error(asio::use_awaitable, error));
  if (error) fail("looking up", where, error);
  tcp::socket socket(executor);
  const Deadline deadline(socket, std::chrono::seconds(10));
  co_await asio::async_connect(socket, found, asio::redirect_error(asio::use_awaitable, error));
  if (error) fail("connecting to", where, error);
  co_return std::move(socket);
}

asio::awaitable<void> handshake(asio::ssl::stream<tcp::socket>& stream, const std::string& host) {
  stream.set_verify_callback(asio::ssl::host_name_verification(host));
  SSL_set_tlsext_host_name(stream.native_handle(), host.c_str());
  boost::system::error_code error;
  co_await stream.async_handshake(asio::ssl::stream_base::client, asio::redirect_error(asio::use_awaitable, error));
  if (error) fail("TLS with", host, error);
}

}  // namespace otpost::sinks
