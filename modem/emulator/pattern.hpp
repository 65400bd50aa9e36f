// A line with gaps: "+CMTI: \"{memory}\",{index}".
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace otpost::emulator {

struct Gap {
  std::string_view name;
  std::string text;
};

// `pattern` with every `{name}` replaced by its text. A gap that nobody fills stays as it is.
[[nodiscard]] std::string filled(std::string_view pattern, std::initializer_list<Gap> gaps);

}  // namespace otpost::emulator
