#include "api/http/connection.hpp"

#include <array>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/system/system_error.hpp>

#include "api/http/forwarded.hpp"
#include "api/http/framing_gate.hpp"
#include "api/http/problem.hpp"
#include "api/http/security_fields.hpp"
#include "api/http/stream.hpp"
#include "gateway/base/log.hpp"
#include "gateway/base/secret.hpp"

namespace otpost::http {

namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

constexpr std::chrono::seconds linger_time{2};
constexpr std::size_t linger_octets = 1024 * 1024;

using Parser = beast::http::request_parser<beast::http::string_body>;

// A request that cannot be answered as one; the connection is closed after saying why.
struct Refused {
  Problem problem;
};

struct Received {
  Request request;
  bool upgrade = false;
  bool keep_alive = false;
};

std::string_view text_of(const beast::flat_buffer& buffer) {
  return {static_cast<const char*>(buffer.data().data()), buffer.size()};
}

Address address_of(const asio::ip::address& address) {
  const auto mapped =
      address.is_v4() ? asio::ip::make_address_v6(asio::ip::v4_mapped, address.to_v4()) : address.to_v6();
  return Address{mapped.to_bytes()};
}

}  // namespace

struct Connection::Impl {
  Impl(asio::ip::tcp::socket socket, const Front& its_front, Service& its_service)
      : tls(its_front.tls), stream(std::move(socket), tls.get()), front(its_front), service(its_service) {}

  asio::awaitable<void> serve();
  asio::awaitable<bool> serve_one();
  asio::awaitable<bool> wait_for_request();
  asio::awaitable<Received> receive();
  asio::awaitable<void> receive_header();
  asio::awaitable<void> receive_body(Parser& parser);
  Received taken(Parser& parser) const;
  asio::awaitable<std::optional<Response>> answer(Received& received);
  asio::awaitable<void> write(Response response, After after, bool head_only);
  asio::awaitable<void> linger();

  std::shared_ptr<asio::ssl::context> tls;  // as it was when the connection began
  Stream stream;
  beast::flat_buffer buffer{2 * header_limit};
  const Front& front;
  Service& service;
  Address peer;
  bool waiting = true;     // for a request
  bool finishing = false;  // after the answer under way
};

// False where the other end went away or nothing came in time.
asio::awaitable<bool> Connection::Impl::wait_for_request() {
  if (buffer.size() > 0) co_return true;
  waiting = true;
  stream.expires_after(front.deadline);
  boost::system::error_code error;
  const auto size =
      co_await stream.async_read_some(buffer.prepare(header_limit), asio::redirect_error(asio::use_awaitable, error));
  waiting = false;
  buffer.commit(size);
  co_return !error;
}

asio::awaitable<void> Connection::Impl::receive_header() {
  while (true) {
    const auto end = end_of_header(text_of(buffer));
    if (end > header_limit || (!end && buffer.size() >= header_limit))
      throw Refused{{431, "A header is at most 8 KiB.", "about:blank"}};
    if (end) {
      const auto refusal = refuse(text_of(buffer).substr(0, *end), front.hosts);
      if (refusal) throw Refused{{refusal->status, refusal->why, "about:blank"}};
      co_return;
    }
    const auto size =
        co_await stream.async_read_some(buffer.prepare(header_limit - buffer.size()), asio::use_awaitable);
    buffer.commit(size);
  }
}

asio::awaitable<void> Connection::Impl::receive_body(Parser& parser) {
  boost::system::error_code error;
  co_await beast::http::async_read_header(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, error));
  if (!error && !parser.is_done()) {
    if (beast::iequals(parser.get()[beast::http::field::expect], "100-continue")) {
      constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
      co_await asio::async_write(stream, asio::buffer(go_on), asio::use_awaitable);
    }
    co_await beast::http::async_read(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, error));
  }
  if (error == beast::http::error::body_limit) throw Refused{{413, "A body is at most 64 KiB.", "about:blank"}};
  if (error.category() == make_error_code(beast::http::error::bad_chunk).category() &&
      error != beast::http::error::partial_message && error != beast::http::error::end_of_stream)
    throw Refused{{400, "The request cannot be read: " + error.message() + ".", "about:blank"}};
  if (error) throw boost::system::system_error(error);
}

Received Connection::Impl::taken(Parser& parser) const {
  auto& message = parser.get();
  Received received;
  received.keep_alive = message.keep_alive();
  received.upgrade = beast::iequals(message[beast::http::field::upgrade], "websocket");
  auto& request = received.request;
  request.method = std::string(message.method_string());
  request.target = *parse_target(std::string_view(message.target()));  // the gate has passed it
  for (const auto& field : message)
    request.fields.push_back({std::string(field.name_string()), std::string(field.value())});
  request.body = std::move(message.body());
  const auto proxied = client_address(peer, joined_forwarded_for(request), front.trusted_proxies);
  request.client = to_text(proxied);
  return received;
}

asio::awaitable<Received> Connection::Impl::receive() {
  stream.expires_after(front.deadline);
  co_await receive_header();
  Parser parser;
  parser.body_limit(body_limit);
  parser.header_limit(header_limit);
  co_await receive_body(parser);
  co_return taken(parser);
}

// Nothing once the feed has had the socket.
asio::awaitable<std::optional<Response>> Connection::Impl::answer(Received& received) {
  stream.expires_never();
  try {
    if (received.upgrade && buffer.size() > 0) co_return to_response({400, "Frames came before the upgrade."});
    if (received.upgrade) co_return co_await service.upgrade(received.request, stream);
    co_return co_await service.answer(received.request);
  } catch (const boost::system::system_error& error) {
    if (error.code() == asio::error::operation_aborted) throw;
    log::error("{} {} failed: {}", received.request.method, received.request.target.path, error.what());
  } catch (const std::exception& error) {
    log::error("{} {} failed: {}", received.request.method, received.request.target.path, error.what());
  }
  co_return to_response({500, "The server failed to answer this. Its log says why."});
}

asio::awaitable<void> Connection::Impl::write(Response response, After after, bool head_only) {
  add_security_fields(response, front.origin);
  response.fields.emplace_back("Date", http_date(std::chrono::system_clock::now()));
  const auto header = header_of(response, after);
  const std::string_view content = head_only ? std::string_view{} : response.content();
  const std::array<asio::const_buffer, 2> octets{asio::buffer(header), asio::buffer(content)};
  stream.expires_after(front.deadline);
  boost::system::error_code error;
  co_await asio::async_write(stream, octets, asio::redirect_error(asio::use_awaitable, error));
  wipe(response.body.data(), response.body.size());
  if (error) throw boost::system::system_error(error);
}

// Lets the other end read the refusal before the rest of what it sends is met with a reset (RFC 9112 clause 9.6).
asio::awaitable<void> Connection::Impl::linger() {
  stream.expires_after(linger_time);
  co_await stream.finish_sending();
  boost::system::error_code error;
  std::vector<char> ignored(16 * 1024);
  for (std::size_t size = 0; !error && size < linger_octets;)
    size += co_await stream.async_read_some(asio::buffer(ignored), asio::redirect_error(asio::use_awaitable, error));
}

// Whether the connection goes on.
asio::awaitable<bool> Connection::Impl::serve_one() {
  if (!co_await wait_for_request()) co_return false;
  std::optional<Problem> refused;
  try {
    auto received = co_await receive();
    auto response = co_await answer(received);
    wipe(received.request.body.data(), received.request.body.size());
    if (!response) co_return false;
    const bool goes_on = received.keep_alive && !received.upgrade && !finishing;
    const auto after = goes_on ? After::keep_alive : After::close;
    co_await write(std::move(*response), after, received.request.method == "HEAD");
    if (!goes_on) co_await linger();
    co_return goes_on;
  } catch (const Refused& refusal) {
    refused = refusal.problem;
  }
  co_await write(to_response(*refused), After::close, false);
  co_await linger();
  co_return false;
}

asio::awaitable<void> Connection::Impl::serve() {
  try {
    stream.expires_after(front.deadline);
    co_await stream.handshake();
    while (!finishing && co_await serve_one()) {
    }
  } catch (const boost::system::system_error& error) {
    log::debug("connection of {} ended: {}", to_text(peer), error.code().message());
  }
}

Connection::Connection(asio::ip::tcp::socket socket, const Front& front, Service& service)
    : impl_(std::make_unique<Impl>(std::move(socket), front, service)) {
  boost::system::error_code error;
  const auto endpoint = impl_->stream.socket().remote_endpoint(error);
  if (!error) impl_->peer = address_of(endpoint.address());
}

Connection::~Connection() = default;

asio::awaitable<void> Connection::run() {
  return impl_->serve();
}

void Connection::finish() {
  impl_->finishing = true;
  if (impl_->waiting) impl_->stream.close();
}

}  // namespace otpost::http
