#include "tests/support/http_client.hpp"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <cerrno>
#include <stdexcept>

namespace otpost::test {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;

namespace {

constexpr std::chrono::seconds patience{10};

// Runs what `start(handler)` starts until its handler has been called.
template <class Start>
boost::system::error_code wait_for(asio::io_context& context, Start start) {
  std::optional<boost::system::error_code> result;
  start([&](boost::system::error_code error, std::size_t) { result = error; });
  context.restart();
  context.run_for(patience);
  if (!result) throw std::runtime_error("nothing came within ten seconds");
  return *result;
}

std::string lower(std::string_view text) {
  std::string lowered{text};
  std::ranges::transform(lowered, lowered.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return lowered;
}

tcp::endpoint loopback(std::uint16_t port) {
  return {asio::ip::address_v4::loopback(), port};
}

}  // namespace

std::string Answer::field(const std::string& name) const {
  const auto found = fields.find(lower(name));
  return found == fields.end() ? std::string{} : found->second;
}

boost::json::object Answer::json() const {
  return boost::json::parse(body).as_object();
}

struct HttpClient::Impl {
  asio::io_context context;
  tcp::socket socket{context};
  beast::flat_buffer buffer;
  std::uint16_t port = 0;
  bool head = false;
};

HttpClient::HttpClient(std::uint16_t port) : impl_(std::make_unique<Impl>()) {
  impl_->port = port;
  impl_->socket.connect(loopback(port));
}

HttpClient::~HttpClient() = default;

void HttpClient::write(std::string_view octets) {
  // Past Asio, whose sockets are one thread's: a test may write while another thread waits for the answer. The server
  // may have closed already: its answer is what counts.
  while (!octets.empty()) {
    const auto sent = ::send(impl_->socket.native_handle(), octets.data(), octets.size(), MSG_NOSIGNAL);
    if (sent > 0) {
      octets.remove_prefix(static_cast<std::size_t>(sent));
      continue;
    }
    if (errno != EAGAIN) return;
    pollfd room{impl_->socket.native_handle(), POLLOUT, 0};
    ::poll(&room, 1, -1);
  }
}

Answer HttpClient::send(const std::string& method, const std::string& target, Fields fields, const std::string& body) {
  const auto has = [&](const char* name) {
    return std::ranges::any_of(fields, [&](const auto& field) { return lower(field.first) == name; });
  };
  if (!has("host")) fields.emplace_back("Host", "127.0.0.1:" + std::to_string(impl_->port));
  if (!has("content-length") && (method == "POST" || !body.empty()))
    fields.emplace_back("Content-Length", std::to_string(body.size()));
  std::string octets = method + " " + target + " HTTP/1.1\r\n";
  for (const auto& [name, value] : fields) octets += name + ": " + value + "\r\n";
  impl_->head = method == "HEAD";
  write(octets + "\r\n" + body);
  return read_answer();
}

Answer HttpClient::read_answer() {
  beast::http::response_parser<beast::http::string_body> parser;
  parser.skip(impl_->head);
  const auto error = wait_for(
      impl_->context, [&](auto handler) { beast::http::async_read(impl_->socket, impl_->buffer, parser, handler); });
  if (error) throw boost::system::system_error(error);
  Answer answer;
  answer.status = parser.get().result_int();
  for (const auto& field : parser.get()) answer.fields[lower(field.name_string())] = std::string(field.value());
  answer.body = parser.get().body();
  return answer;
}

bool HttpClient::is_closed() {
  std::vector<char> dropped(4096);
  while (true) {
    const auto error =
        wait_for(impl_->context, [&](auto handler) { impl_->socket.async_read_some(asio::buffer(dropped), handler); });
    if (error) return true;
  }
}

struct FeedClient::Impl {
  asio::io_context context;
  beast::websocket::stream<beast::tcp_stream> stream{context};
  beast::flat_buffer buffer;
  std::optional<unsigned> refused;
};

FeedClient::FeedClient(std::uint16_t port, const std::string& target, const Fields& fields, int receive_buffer)
    : impl_(std::make_unique<Impl>()) {
  auto& stream = impl_->stream;
  auto& socket = beast::get_lowest_layer(stream).socket();
  socket.open(tcp::v4());
  if (receive_buffer > 0) socket.set_option(asio::socket_base::receive_buffer_size(receive_buffer));
  socket.connect(loopback(port));
  stream.set_option(beast::websocket::stream_base::decorator([&](beast::websocket::request_type& request) {
    for (const auto& [name, value] : fields) request.set(name, value);
  }));
  beast::websocket::response_type response;
  const auto error = wait_for(impl_->context, [&](auto handler) {
    stream.async_handshake(response, "127.0.0.1:" + std::to_string(port), target,
                           [handler](boost::system::error_code result) mutable { handler(result, 0); });
  });
  if (error == beast::websocket::error::upgrade_declined) {
    impl_->refused = response.result_int();
  } else if (error) {
    throw boost::system::system_error(error);
  }
}

FeedClient::~FeedClient() = default;

std::optional<unsigned> FeedClient::refused() const {
  return impl_->refused;
}

void FeedClient::send(std::string_view text) {
  boost::system::error_code ignored;
  impl_->stream.write(asio::buffer(text), ignored);
}

boost::json::object FeedClient::next() {
  impl_->buffer.clear();
  const auto error = wait_for(impl_->context, [&](auto handler) { impl_->stream.async_read(impl_->buffer, handler); });
  // The close frame has come, whatever then became of the socket.
  if (error && impl_->stream.reason()) throw Closed{impl_->stream.reason().code};
  if (error) throw boost::system::system_error(error);
  return boost::json::parse(beast::buffers_to_string(impl_->buffer.data())).as_object();
}

int FeedClient::close_code() {
  try {
    while (true) static_cast<void>(next());
  } catch (const Closed& closed) {
    return closed.code;
  }
}

}  // namespace otpost::test
