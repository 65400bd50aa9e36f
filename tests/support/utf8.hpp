// Whether a text is valid UTF-8: reading its characters and writing them again gives the same octets.
#pragma once

#include <string>
#include <string_view>

#include "modem/sms/utf8.hpp"

namespace otpost::test {

inline bool is_valid_utf8(std::string_view text) {
  std::string again;
  for (std::string_view rest = text; !rest.empty();) sms::append_utf8(again, sms::take_character(rest));
  return again == text;
}

}  // namespace otpost::test
