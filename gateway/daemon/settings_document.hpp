// A config's text as TOML. The parser stops at the first mistake of syntax; here its line is left out and the rest is
// read again, so that all of them are told at once.
#pragma once

#include <toml++/toml.h>

#include <optional>
#include <string>

#include "gateway/daemon/mistake.hpp"

namespace otpost::daemon {

struct Document {
  // Nothing where a line could not be understood: what it meant is unknown, and so is whether the rest fits it. A key
  // or table given twice leaves the first in force.
  std::optional<toml::table> root;
  Mistakes mistakes;
};

[[nodiscard]] Document parse_document(std::string text);

}  // namespace otpost::daemon
