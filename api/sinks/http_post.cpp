#include "api/sinks/http_post.hpp"

#include <fmt/core.h>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

namespace otpost::sinks {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t longest_answer = 64 * 1024;

using Request = beast::http::request<beast::http::string_body>;

[[noreturn]] void fail(const char* step, const boost::system::error_code& error) {
  throw SinkFailure(fmt::format("{}: {}", step, error.message()));
}

template <class Stream>
asio::awaitable<Posted> exchange(Stream& stream, Request& request) {
  boost::system::error_code error;
  co_await beast::http::async_write(stream, request, asio::redirect_error(asio::use_awaitable, error));
  if (error) fail("sending", error);
  beast::flat_buffer buffer;
  beast::http::response_parser<beast::http::string_body> parser;
  parser.body_limit(longest_answer);
  co_await beast::http::async_read(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, error));
  if (error) fail("reading the answer", error);
  auto answer = parser.release();
  co_return Posted{answer.result_int(), std::move(answer.body())};
}

Request request_of(const std::string& url, const std::vector<std::pair<std::string, std::string>>& fields,
                   std::string body) {
  const auto parsed = boost::urls::parse_uri(url);
  if (!parsed) throw SinkFailure("the address is no URL");
  std::string target(parsed->encoded_path());
  if (target.empty()) target = "/";
  if (parsed->has_query()) target += "?" + std::string(parsed->encoded_query());
  Request request{beast::http::verb::post, target, 11, std::move(body)};
  request.set(beast::http::field::host, std::string_view(parsed->encoded_host_and_port()));
  request.set(beast::http::field::user_agent, "otpost/" OTPOST_VERSION);
  request.set(beast::http::field::connection, "close");
  for (const auto& [name, value] : fields) request.set(name, value);
  request.prepare_payload();
  return request;
}

}  // namespace

asio::awaitable<Posted> post(const asio::any_io_executor& executor, const SinkSettings& settings,
                             const std::string& url, const std::vector<std::pair<std::string, std::string>>& fields,
                             std::string body) {
  auto request = request_of(url, fields, std::move(body));
  const auto endpoint = endpoint_of(url);
  auto socket = co_await connect(executor, endpoint);
  if (!endpoint.tls) {
    const Deadline deadline(socket, 20s);
    co_return co_await exchange(socket, request);
  }
  auto context = tls_context(settings);
  asio::ssl::stream<tcp::socket> stream(std::move(socket), context);
  const Deadline deadline(stream.next_layer(), 20s);
  co_await handshake(stream, endpoint.host);
  co_return co_await exchange(stream, request);
}

}  // namespace otpost::sinks
