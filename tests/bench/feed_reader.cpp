#include "tests/bench/feed_reader.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <stdexcept>

namespace otpost::bench {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

struct FeedReader::Connection {
  asio::io_context context;
  beast::websocket::stream<asio::ip::tcp::socket> feed{context};
  beast::flat_buffer buffer;

  asio::ip::tcp::socket connect(const std::string& port) {
    asio::ip::tcp::socket socket(context);
    socket.connect({asio::ip::make_address("127.0.0.1"), static_cast<std::uint16_t>(std::stoi(port))});
    socket.set_option(asio::ip::tcp::no_delay(true));
    return socket;
  }

  std::string cookie(const std::string& port, const std::string& name, const std::string& password) {
    auto socket = connect(port);
    http::request<http::string_body> request(http::verb::post, "/api/session", 11);
    request.set(http::field::host, "127.0.0.1:" + port);
    request.set(http::field::origin, "http://127.0.0.1:" + port);
    request.set(http::field::content_type, "application/json");
    request.body() = R"({"name":")" + name + R"(","password":")" + password + R"("})";
    request.prepare_payload();
    http::write(socket, request);
    beast::flat_buffer answer_buffer;
    http::response<http::string_body> answer;
    http::read(socket, answer_buffer, answer);
    if (answer.result() != http::status::created) throw std::runtime_error("sign-in refused: " + answer.body());
    const std::string cookie = answer[http::field::set_cookie];
    return cookie.substr(0, cookie.find(';'));
  }

  std::string next_frame() {
    buffer.clear();
    feed.read(buffer);
    return beast::buffers_to_string(buffer.data());
  }
};

FeedReader::FeedReader(const std::string& port, const std::string& name, const std::string& password)
    : connection_(std::make_unique<Connection>()) {
  const auto cookie = connection_->cookie(port, name, password);
  connection_->feed.next_layer() = connection_->connect(port);
  connection_->feed.set_option(beast::websocket::stream_base::decorator([&](beast::websocket::request_type& request) {
    request.set(http::field::cookie, cookie);
    request.set(http::field::origin, "http://127.0.0.1:" + port);
  }));
  connection_->feed.handshake("127.0.0.1:" + port, "/api/feed");
  while (connection_->next_frame().find(R"("type":"ready")") == std::string::npos) {
  }
}

FeedReader::~FeedReader() = default;

Clock::time_point FeedReader::next_message() {
  for (;;) {
    const auto frame = connection_->next_frame();
    const auto at = Clock::now();
    if (frame.find(R"("type":"message")") != std::string::npos) return at;
  }
}

}  // namespace otpost::bench
