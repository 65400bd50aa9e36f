// An answer, and how it looks on the wire.
#pragma once

#include <boost/json/fwd.hpp>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace otpost::http {

struct Response {
  unsigned status = 200;
  std::vector<std::pair<std::string, std::string>> fields;  // without Content-Length and Connection
  std::string body;              // wiped by the connection once it has been written: it may hold a text or a code
  std::string_view static_body;  // in place of `body`, of a lifetime that never ends: assets

  [[nodiscard]] std::string_view content() const { return static_body.empty() ? std::string_view{body} : static_body; }
  [[nodiscard]] bool has_field(std::string_view name) const;
  Response&& with(std::string name, std::string value) &&;
};

[[nodiscard]] Response json_response(unsigned status, const boost::json::value& body);
[[nodiscard]] Response no_content();

// "Not Found" (RFC 9110 clause 15).
[[nodiscard]] std::string_view reason_phrase(unsigned status);

// "Tue, 24 Nov 2026 12:00:00 GMT" (RFC 9110 clause 5.6.7).
[[nodiscard]] std::string http_date(std::chrono::system_clock::time_point time);

enum class After { keep_alive, close };

// The status line and the header, to be followed by content(). Adds Content-Length, Connection and, where the answer
// says nothing else, `Cache-Control: no-store`.
[[nodiscard]] std::string header_of(const Response& response, After after);

}  // namespace otpost::http
