// The comma-separated values of an answer line, as modems really write them: blanks anywhere, quotes missing on one
// side, empty values.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace otpost::at {

// Without blanks at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

// `+CSQ: 20,99` with the prefix `+CSQ:` gives `20,99`; nullopt where the line does not begin with it.
[[nodiscard]] std::optional<std::string_view> after_prefix(std::string_view line, std::string_view prefix);

// Values without their quotes and outer blanks. A comma within quotes or parentheses does not divide.
[[nodiscard]] std::vector<std::string> fields_of(std::string_view values);

// A whole decimal number, a sign allowed; nullopt for anything else and for what does not fit.
[[nodiscard]] std::optional<int> to_number(std::string_view text);

// The number in field `place`, nullopt where there is none.
[[nodiscard]] std::optional<int> number_at(const std::vector<std::string>& fields, std::size_t place);

[[nodiscard]] bool is_hex(std::string_view text);

// Whether `text` holds `word`, letters of either case alike (`word` in lower case).
[[nodiscard]] bool holds_word(std::string_view text, std::string_view word);

}  // namespace otpost::at
