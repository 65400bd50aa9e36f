// The way of a request to its route. However it is cut into reads its header ends at one place; what passes the gate
// says its length once and its host once; its path is decoded once, and belongs to one route or to none. The first
// octet says how the input is cut.
#include <algorithm>
#include <array>

#include "api/http/framing_gate.hpp"
#include "api/http/request.hpp"
#include "api/http/router.hpp"
#include "tests/fuzz/property.hpp"

namespace {

using namespace otpost::http;
using otpost::fuzz::hold;

// The shapes that the contract's routes have.
constexpr auto patterns = std::to_array<std::string_view>(
    {"/", "/api/session", "/api/numbers", "/api/messages", "/api/messages/{id}", "/api/messages/{id}/views",
     "/api/claims", "/api/claims/{id}", "/api/tokens", "/api/tokens/{id}", "/api/tokens/{id}/codes",
     "/api/tokens/{id}/seed-views", "/api/audit", "/api/feed", "/healthz", "/assets/app.js"});

const Router<std::string_view>& router() {
  static const auto filled = [] {
    Router<std::string_view> routes;
    for (const auto pattern : patterns)
      for (const auto* method : {"GET", "POST"}) routes.add(method, std::string(pattern), pattern);
    return routes;
  }();
  return filled;
}

// The path that a route with these parameters has.
std::string filled_in(std::string_view pattern, std::vector<std::string> parameters) {
  std::string path;
  while (!pattern.empty()) {
    const auto brace = pattern.find('{');
    path += pattern.substr(0, brace);
    if (brace == std::string_view::npos) break;
    hold(!parameters.empty(), "every {…} of a route has its parameter");
    path += parameters.front();
    parameters.erase(parameters.begin());
    pattern.remove_prefix(pattern.find('}') + 1);
  }
  hold(parameters.empty(), "every parameter has its {…}");
  return path;
}

void hold_route(const std::string& path) {
  const auto get = router().find("GET", path);
  const auto head = router().find("HEAD", path);
  const auto other = router().find("DELETE", path);
  hold(get.handler == head.handler, "HEAD goes where GET goes");
  hold(other.handler == nullptr, "a method that no route has is not answered");
  hold((get.handler == nullptr) == other.allowed.empty(), "a path is another method's or nobody's");
  std::vector<std::string> parameters;
  const auto fits = [&](std::string_view pattern) { return matches(pattern, path, parameters = {}); };
  hold(std::ranges::count_if(patterns, fits) == (get.handler == nullptr ? 0 : 1), "a path has one route or none");
  if (get.handler == nullptr) return;
  hold(filled_in(*get.handler, get.parameters) == path, "a route and its parameters are the path");
  for (const auto& parameter : get.parameters)
    hold(!parameter.empty() && parameter.find('/') == std::string::npos, "a parameter is one segment");
}

std::string encoded(std::string_view path) {
  std::string text;
  for (const char c : path) {
    const auto octet = static_cast<unsigned char>(c);
    constexpr std::string_view hex = "0123456789ABCDEF";
    if (c == '/')
      text += c;
    else
      text += {'%', hex[octet >> 4], hex[octet & 0x0F]};
  }
  return text;
}

void hold_target(std::string_view raw) {
  const auto target = parse_target(raw);
  if (!target) return;
  const auto raw_path = raw.substr(0, raw.find('?'));
  hold(target->path.starts_with('/') && target->path.find("//") == std::string::npos, "a path is in origin-form");
  hold(std::ranges::count(target->path, '/') == std::ranges::count(raw_path, '/'), "no escape makes a segment");
  hold(std::ranges::none_of(target->path, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }),
       "a path has no control character");
  const auto again = parse_target(encoded(target->path));
  hold(again && again->path == target->path, "a path is decoded once");
  hold_route(target->path);
}

std::size_t lines_that_begin(std::string_view header, std::string_view name) {
  std::size_t count = 0;
  for (auto end = header.find("\r\n"); end != std::string_view::npos; end = header.find("\r\n")) {
    header.remove_prefix(end + 2);
    if (equal_ignoring_case(header.substr(0, name.size()), name)) ++count;
  }
  return count;
}

void hold_gate(std::string_view header) {
  static const std::array<std::string, 2> hosts{"otp.example.com", "127.0.0.1:8080"};
  if (const auto refusal = refuse(header, hosts)) {
    hold(refusal->status == 400 || refusal->status == 421, "a refusal is 400 or 421");
    hold(!refusal->why.empty() && refusal->why.size() <= 256, "a refusal says why, and repeats nothing");
    return;
  }
  hold(lines_that_begin(header, "Host:") == 1, "what passes has one host");
  hold(lines_that_begin(header, "Content-Length:") + lines_that_begin(header, "Transfer-Encoding:") <= 1,
       "what passes says its length once");
  hold(lines_that_begin(header, " ") + lines_that_begin(header, "\t") == 0, "what passes has no folded field");
  hold(header.find("\r\n\r\n") == header.size() - 4, "what passes is one header");
  const auto first = header.find(' ') + 1;
  hold(parse_target(header.substr(first, header.find(' ', first) - first)).has_value(), "what passes has a target");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view octets = otpost::fuzz::text_of(data, size);
  const auto chunks = otpost::fuzz::take_chunks(octets);
  const auto end = end_of_header(octets);
  std::size_t received = 0;
  for (const auto chunk : chunks) {
    received += chunk.size();
    const auto found = end_of_header(octets.substr(0, received));
    hold(found == (end && *end <= received ? end : std::nullopt), "a header ends where it ends in one piece");
  }
  if (end) hold_gate(octets.substr(0, *end));
  const auto first = std::min(octets.find(' '), octets.size() - 1) + 1;
  if (!octets.empty()) hold_target(octets.substr(first, octets.find_first_of(" \r\n", first) - first));
  return 0;
}
