// The request target in origin-form (RFC 9112 clause 3.2.1), percent-decoded once. (pure)
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace otpost::http {

struct Parameter {
  std::string name, value;
};

struct Target {
  std::string path;  // begins with '/'; never "//", a control character or an encoded slash
  std::vector<Parameter> query;

  // The first of that name; nullptr where there is none.
  [[nodiscard]] const std::string* parameter(std::string_view name) const;
};

// Nothing for any other form, and for what two readers could understand differently: a broken escape, an escaped
// slash or control character in the path, a raw octet that is not printable ASCII.
[[nodiscard]] std::optional<Target> parse_target(std::string_view text);

}  // namespace otpost::http
