#include "api/http/response.hpp"

#include <fmt/chrono.h>

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include "api/http/request.hpp"

namespace otpost::http {

bool Response::has_field(std::string_view name) const {
  return std::ranges::any_of(fields, [&](const auto& field) { return equal_ignoring_case(field.first, name); });
}

Response&& Response::with(std::string name, std::string value) && {
  fields.emplace_back(std::move(name), std::move(value));
  return std::move(*this);
}

Response json_response(unsigned status, const boost::json::value& body) {
  Response response{.status = status, .fields = {}, .body = boost::json::serialize(body), .static_body = {}};
  response.fields.emplace_back("Content-Type", "application/json");
  return response;
}

Response no_content() {
  return Response{.status = 204, .fields = {}, .body = {}, .static_body = {}};
}

std::string_view reason_phrase(unsigned status) {
  switch (status) {
    case 200:
      return "OK";
    case 201:
      return "Created";
    case 204:
      return "No Content";
    case 304:
      return "Not Modified";
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 410:
      return "Gone";
    case 413:
      return "Content Too Large";
    case 421:
      return "Misdirected Request";
    case 422:
      return "Unprocessable Content";
    case 426:
      return "Upgrade Required";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 503:
      return "Service Unavailable";
    default:
      return "Internal Server Error";
  }
}

std::string http_date(std::chrono::system_clock::time_point time) {
  return fmt::format("{:%a, %d %b %Y %H:%M:%S} GMT", fmt::gmtime(std::chrono::system_clock::to_time_t(time)));
}

std::string header_of(const Response& response, After after) {
  auto header = fmt::format("HTTP/1.1 {} {}\r\n", response.status, reason_phrase(response.status));
  for (const auto& [name, value] : response.fields) header += fmt::format("{}: {}\r\n", name, value);
  if (!response.has_field("Cache-Control")) header += "Cache-Control: no-store\r\n";
  const bool may_have_content = response.status != 204 && response.status != 304;  // RFC 9110 clause 8.6
  if (may_have_content) header += fmt::format("Content-Length: {}\r\n", response.content().size());
  header += after == After::close ? "Connection: close\r\n\r\n" : "\r\n";
  return header;
}

}  // namespace otpost::http
