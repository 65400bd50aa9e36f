#include "api/http/stream.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace otpost::http {

namespace asio = boost::asio;

Stream::Stream(asio::ip::tcp::socket socket, asio::ssl::context* tls)
    : layers_(std::make_unique<Layers>(std::move(socket))) {
  if (tls != nullptr) layers_->tls.emplace(layers_->tcp, *tls);
}

asio::awaitable<void> Stream::handshake() {
  if (layers_->tls) co_await layers_->tls->async_handshake(asio::ssl::stream_base::server, asio::use_awaitable);
}

asio::awaitable<void> Stream::finish_sending() {
  boost::system::error_code ignored;  // the other end may be gone already
  if (layers_->tls) co_await layers_->tls->async_shutdown(asio::redirect_error(asio::use_awaitable, ignored));
  socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
}

void beast_close_socket(Stream& stream) {
  stream.close();
}

// After the closing handshake of the WebSocket there is nothing left to say.
void teardown(boost::beast::role_type, Stream& stream, boost::system::error_code& error) {
  stream.socket().shutdown(asio::ip::tcp::socket::shutdown_both, error);
}

}  // namespace otpost::http
