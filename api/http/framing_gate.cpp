#include "api/http/framing_gate.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "api/http/request.hpp"
#include "api/http/target.hpp"

namespace otpost::http {

namespace {

using Refusal = std::optional<GateRefusal>;

Refusal bad(std::string why) {
  return GateRefusal{400, std::move(why)};
}

struct RawField {
  std::string_view name, value;
};

struct RawHeader {
  std::string_view method, target, version;
  std::vector<RawField> fields;

  [[nodiscard]] std::vector<std::string_view> values(std::string_view name) const {
    std::vector<std::string_view> found;
    for (const auto& field : fields)
      if (equal_ignoring_case(field.name, name)) found.push_back(field.value);
    return found;
  }
};

// RFC 9110 clause 5.6.2.
bool is_token(std::string_view text) {
  const auto fits = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           std::string_view{"!#$%&'*+-.^_`|~"}.find(c) != std::string_view::npos;
  };
  return !text.empty() && std::ranges::all_of(text, fits);
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Refusal refuse_octets(std::string_view header) {
  for (std::size_t i = 0; i < header.size(); ++i) {
    const auto octet = static_cast<unsigned char>(header[i]);
    if (octet == '\r' && (i + 1 == header.size() || header[i + 1] != '\n')) return bad("A CR stands without its LF.");
    if (octet == '\n' && (i == 0 || header[i - 1] != '\r')) return bad("A line ends without CR.");
    if ((octet < 0x20 && octet != '\t' && octet != '\r' && octet != '\n') || octet == 0x7F)
      return bad("The header has a control character.");
  }
  return std::nullopt;
}

Refusal read_request_line(std::string_view line, RawHeader& into) {
  const auto first = line.find(' ');
  const auto last = line.rfind(' ');
  if (first == std::string_view::npos || first == last) return bad("The request line is not METHOD TARGET VERSION.");
  into.method = line.substr(0, first);
  into.target = line.substr(first + 1, last - first - 1);
  into.version = line.substr(last + 1);
  if (!is_token(into.method)) return bad("The method is not a token.");
  if (into.version != "HTTP/1.1" && into.version != "HTTP/1.0") return bad("The version is neither HTTP/1.1 nor 1.0.");
  if (!parse_target(into.target)) return bad("The target is not a path in origin-form.");
  return std::nullopt;
}

Refusal read_field(std::string_view line, RawHeader& into) {
  if (line.starts_with(' ') || line.starts_with('\t')) return bad("A field is folded over two lines.");
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || !is_token(line.substr(0, colon))) return bad("A field has no proper name.");
  into.fields.push_back({line.substr(0, colon), trimmed(line.substr(colon + 1))});
  if (into.fields.size() > field_limit) return bad(fmt::format("There are more than {} fields.", field_limit));
  return std::nullopt;
}

Refusal read(std::string_view header, RawHeader& into) {
  const auto request_line = header.substr(0, header.find("\r\n"));
  if (auto refusal = read_request_line(request_line, into)) return refusal;
  header.remove_prefix(request_line.size() + 2);
  while (!header.starts_with("\r\n")) {
    const auto line = header.substr(0, header.find("\r\n"));
    if (auto refusal = read_field(line, into)) return refusal;
    header.remove_prefix(line.size() + 2);
  }
  return std::nullopt;
}

// RFC 9112 clause 6: one length, said in one way.
Refusal refuse_framing(const RawHeader& header) {
  const auto lengths = header.values("Content-Length");
  const auto codings = header.values("Transfer-Encoding");
  if (lengths.size() > 1) return bad("There is more than one Content-Length.");
  for (const auto length : lengths)
    if (length.empty() || length.size() > 18 || length.find_first_not_of("0123456789") != std::string_view::npos)
      return bad("The Content-Length is not a number.");
  if (codings.empty()) return std::nullopt;
  if (codings.size() > 1 || !equal_ignoring_case(codings.front(), "chunked"))
    return bad("The only Transfer-Encoding understood is chunked, once.");
  if (header.version != "HTTP/1.1") return bad("HTTP/1.0 has no Transfer-Encoding.");
  if (!lengths.empty()) return bad("There is a Content-Length beside a Transfer-Encoding.");
  return std::nullopt;
}

Refusal refuse_host(const RawHeader& header, std::span<const std::string> hosts) {
  const auto given = header.values("Host");
  if (given.size() != 1) return bad("There must be exactly one Host.");
  for (const auto& host : hosts)
    if (equal_ignoring_case(host, given.front())) return std::nullopt;
  return GateRefusal{421, fmt::format("This server answers for {} only.", fmt::join(hosts, ", "))};
}

}  // namespace

std::optional<std::size_t> end_of_header(std::string_view received) {
  for (auto feed = received.find('\n'); feed != std::string_view::npos; feed = received.find('\n', feed + 1)) {
    if (feed == 0 || received[feed - 1] != '\r') return feed + 1;
    if (received.substr(0, feed + 1).ends_with("\r\n\r\n") || feed == 1) return feed + 1;
  }
  return std::nullopt;
}

Refusal refuse(std::string_view header, std::span<const std::string> hosts) {
  if (auto refusal = refuse_octets(header)) return refusal;
  if (!header.ends_with("\r\n\r\n")) return bad("The request line is empty.");
  RawHeader raw;
  if (auto refusal = read(header, raw)) return refusal;
  if (auto refusal = refuse_framing(raw)) return refusal;
  return refuse_host(raw, hosts);
}

}  // namespace otpost::http
