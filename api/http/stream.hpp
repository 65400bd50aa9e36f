// The octets of one connection, in the clear or over TLS: one type, so that what reads and writes requests and frames
// is compiled once. Meets Asio's AsyncStream and what Beast's WebSocket asks of its next layer.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/role.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <chrono>
#include <memory>
#include <optional>

namespace otpost::http {

class Stream {
 public:
  using executor_type = boost::beast::tcp_stream::executor_type;

  // Over TLS where there is a context: then `handshake` comes first. The context outlives the stream.
  Stream(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context* tls);

  boost::asio::awaitable<void> handshake();
  // Says that nothing more comes: close_notify over TLS, a FIN below it. Within the deadline.
  boost::asio::awaitable<void> finish_sending();

  [[nodiscard]] executor_type get_executor() { return tcp().get_executor(); }
  [[nodiscard]] boost::asio::ip::tcp::socket& socket() { return tcp().socket(); }
  // What is under way fails with beast::error::timeout once so much time has passed.
  void expires_after(std::chrono::steady_clock::duration time) { tcp().expires_after(time); }
  void expires_never() { tcp().expires_never(); }
  void close() { tcp().close(); }

  template <class Buffers, class Token>
  auto async_read_some(const Buffers& buffers, Token&& token) {
    return boost::asio::async_initiate<Token, void(boost::system::error_code, std::size_t)>(
        [this](auto handler, const Buffers& into) {
          if (layers_->tls)
            layers_->tls->async_read_some(into, std::move(handler));
          else
            tcp().async_read_some(into, std::move(handler));
        },
        token, buffers);
  }
  template <class Buffers, class Token>
  auto async_write_some(const Buffers& buffers, Token&& token) {
    return boost::asio::async_initiate<Token, void(boost::system::error_code, std::size_t)>(
        [this](auto handler, const Buffers& from) {
          if (layers_->tls)
            layers_->tls->async_write_some(from, std::move(handler));
          else
            tcp().async_write_some(from, std::move(handler));
        },
        token, buffers);
  }

 private:
  struct Layers {
    explicit Layers(boost::asio::ip::tcp::socket socket) : tcp(std::move(socket)) {}
    boost::beast::tcp_stream tcp;
    std::optional<boost::asio::ssl::stream<boost::beast::tcp_stream&>> tls;
  };
  [[nodiscard]] boost::beast::tcp_stream& tcp() { return layers_->tcp; }

  std::unique_ptr<Layers> layers_;  // they stay where they are while the stream is moved into a WebSocket
};

// What Beast's WebSocket calls at the end (boost/beast/websocket/teardown.hpp) and on a time-out.
void beast_close_socket(Stream& stream);
void teardown(boost::beast::role_type role, Stream& stream, boost::system::error_code& error);
template <class Handler>
void async_teardown(boost::beast::role_type role, Stream& stream, Handler&& handler) {
  boost::system::error_code error;
  teardown(role, stream, error);
  boost::asio::post(stream.get_executor(),
                    [handler = std::forward<Handler>(handler), error]() mutable { handler(error); });
}

}  // namespace otpost::http
