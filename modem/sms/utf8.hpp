// Unicode scalar values to UTF-8 and back: whatever goes in, what comes out is valid.
#pragma once

#include <string>
#include <string_view>

namespace otpost::sms {

inline constexpr char32_t replacement_character = 0xFFFD;

// A surrogate, or a value past U+10FFFF, is appended as U+FFFD.
void append_utf8(std::string& text, char32_t character);

// Takes the first character off `text`, which is not empty. An octet that begins no valid sequence is U+FFFD by itself.
[[nodiscard]] char32_t take_character(std::string_view& text);

}  // namespace otpost::sms
