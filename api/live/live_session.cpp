#include "api/live/live_session.hpp"

#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>

#include "api/http/same_origin.hpp"
#include "api/live/frames.hpp"
#include "api/resources/paging.hpp"
#include "gateway/base/secret.hpp"

namespace otpost::live {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;

namespace {

constexpr int send_buffer = 64 * 1024;  // what waits beyond it waits in the outbox, where it is counted
constexpr std::chrono::seconds handshake_time{10};
constexpr std::chrono::seconds idle_time{29};  // pings at half of it; who does not answer is gone

using WebSocket = websocket::stream<http::Stream>;

std::optional<http::Response> refuse_before_upgrade(const http::Request& request, const http::PublicOrigin& origin) {
  if (request.count("Authorization") > 0) return std::nullopt;
  const bool is_browser = request.count("Origin") > 0 || request.count("Cookie") > 0;
  if (!is_browser || http::is_from_our_pages(request, origin)) return std::nullopt;
  return http::to_response({403, "The feed needs the Origin " + origin.origin + ".", "foreign_origin"});
}

// Beast's handshake is given the request again, field by field.
beast::http::request<beast::http::empty_body> upgrade_of(const http::Request& request) {
  beast::http::request<beast::http::empty_body> upgrade{beast::http::verb::get, request.target.path, 11};
  for (const auto& field : request.fields) upgrade.insert(field.name, field.value);
  return upgrade;
}

class LiveSession {
 public:
  explicit LiveSession(http::Stream stream) : stream_(std::move(stream)) {
    boost::system::error_code ignored;
    stream_.next_layer().socket().set_option(asio::socket_base::send_buffer_size(send_buffer), ignored);
    stream_.set_option(websocket::stream_base::timeout{handshake_time, idle_time, true});
    stream_.read_message_max(frame_limit);
    stream_.text(true);
  }

  // Whether the other end did speak WebSocket.
  asio::awaitable<bool> accept(const http::Request& request) {
    const auto upgrade = upgrade_of(request);
    boost::system::error_code error;
    co_await stream_.async_accept(upgrade, asio::redirect_error(asio::use_awaitable, error));
    co_return !error;
  }

  asio::awaitable<void> run(Subscriber& subscriber) {
    using namespace asio::experimental::awaitable_operators;
    subscriber.cut = [this] { stream_.next_layer().close(); };
    co_await (read_loop(subscriber) && write_loop(subscriber) && subscriber.pull());
  }

  asio::awaitable<void> close(CloseCode code) {
    const websocket::close_reason reason(static_cast<websocket::close_code>(code), to_text(code));
    boost::system::error_code ignored;  // the other end may be gone already
    co_await stream_.async_close(reason, asio::redirect_error(asio::use_awaitable, ignored));
  }

 private:
  asio::awaitable<void> read_loop(Subscriber& subscriber) {
    beast::flat_buffer buffer;
    while (true) {
      boost::system::error_code error;
      co_await stream_.async_read(buffer, asio::redirect_error(asio::use_awaitable, error));
      if (error) break;
      const std::string_view frame{static_cast<const char*>(buffer.data().data()), buffer.size()};
      co_await subscriber.receive(frame);
      buffer.clear();
    }
    subscriber.close(CloseCode::going_away);
  }

  asio::awaitable<void> write_loop(Subscriber& subscriber) {
    while (auto frame = co_await subscriber.outbox().next()) {
      boost::system::error_code error;
      co_await stream_.async_write(asio::buffer(*frame), asio::redirect_error(asio::use_awaitable, error));
      wipe(frame->data(), frame->size());
      if (error) subscriber.close(CloseCode::going_away);
    }
    co_await close(*subscriber.outbox().closed());
  }

  WebSocket stream_;
};

}  // namespace

asio::awaitable<std::optional<http::Response>> open_feed(api::Desk& desk, Feed& feed, const http::Request& request,
                                                         http::Stream& stream) {
  if (auto refused = refuse_before_upgrade(request, desk.origin)) co_return std::move(refused);
  const auto paging = resources::paging_of(request.target);
  if (const auto* problem = std::get_if<http::Problem>(&paging)) co_return http::to_response(*problem);
  const auto after = std::get<resources::Paging>(paging).after;
  auto who = co_await api::identify(desk, request);

  const auto executor = stream.get_executor();
  LiveSession session(std::move(stream));
  if (!co_await session.accept(request)) co_return std::nullopt;
  if (!who) {
    co_await session.close(CloseCode::signed_out);
    co_return std::nullopt;
  }
  Subscriber subscriber(executor, desk, std::move(*who), after ? std::optional{EventSeq{*after}} : std::nullopt);
  const Feed::Place place(feed, subscriber);
  co_await session.run(subscriber);
  co_return std::nullopt;
}

asio::awaitable<http::Response> explain_feed(resources::Call&) {
  co_return http::to_response({426, "The feed is a WebSocket: ask with Upgrade: websocket.", "about:blank"})
      .with("Upgrade", "websocket");
}

}  // namespace otpost::live
