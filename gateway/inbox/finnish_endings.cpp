#include "gateway/inbox/finnish_endings.hpp"

#include <array>
#include <string_view>

namespace otpost::inbox {
namespace {

// As keys: without accents.
constexpr std::array<std::u32string_view, 5> local_cases{U"ssa", U"sta", U"lla", U"lta", U"lle"};
constexpr std::size_t shortest_stem = 3;

bool ends_with(const FoldedText& text, Span name, std::u32string_view ending) {
  if (name.size() < ending.size() + shortest_stem) return false;
  for (std::size_t i = 0; i < ending.size(); ++i) {
    if (text[name.end - ending.size() + i].key != ending[i]) return false;
  }
  return true;
}

constexpr std::u32string_view vowels = U"aeiouy";

bool ends_in_long_vowel_and_n(const FoldedText& text, Span name) {
  if (name.size() < shortest_stem + 2 || text[name.end - 1].key != U'n') return false;
  const char32_t vowel = text[name.end - 2].key;
  return vowel == text[name.end - 3].key && vowels.find(vowel) != std::u32string_view::npos;
}

}  // namespace

std::size_t without_finnish_ending(const FoldedText& text, Span name) {
  if (is_capital(text.shown(name.end - 1))) return name.end;
  for (const std::u32string_view ending : local_cases) {
    if (ends_with(text, name, ending)) return name.end - ending.size();
  }
  return ends_in_long_vowel_and_n(text, name) ? name.end - 2 : name.end;
}

std::size_t without_finnish_genitive(const FoldedText& text, Span name) {
  const bool genitive = name.size() > shortest_stem && text.shown(name.end - 1) == U'n' &&
                        vowels.find(text[name.end - 2].key) != std::u32string_view::npos;
  return genitive ? name.end - 1 : name.end;
}

}  // namespace otpost::inbox
