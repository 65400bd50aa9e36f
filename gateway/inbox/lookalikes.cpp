#include "gateway/inbox/lookalikes.hpp"

#include <string_view>

namespace otpost::inbox {
namespace {

// Twins stand at the same place.
constexpr std::u32string_view like_cyrillic = U"aceopxyikmhtb";
constexpr std::u32string_view cyrillic_twins = U"асеорхуікмнтв";
constexpr std::u32string_view like_greek = U"abehikmnoptxyz";
constexpr std::u32string_view greek_twins = U"αβεηικμνορτχυζ";

enum class Alphabet { latin, cyrillic, greek };

bool is_word(const FoldedCharacter& c) {
  return c.glyph == Glyph::latin || c.glyph == Glyph::cased;
}

Alphabet alphabet_of(char32_t key) {
  if (key >= 0x400 && key < 0x530) return Alphabet::cyrillic;
  return key >= 0x370 && key < 0x400 ? Alphabet::greek : Alphabet::latin;
}

char32_t twin(char32_t key, Alphabet alphabet) {
  const bool to_greek = alphabet == Alphabet::greek;
  const std::size_t at = (to_greek ? like_greek : like_cyrillic).find(key);
  if (at == std::u32string_view::npos) return key;
  return comparable(to_greek ? greek_twins[at] : cyrillic_twins[at]);
}

}  // namespace

void unify_lookalikes(std::vector<FoldedCharacter>& characters) {
  for (std::size_t begin = 0; begin < characters.size();) {
    std::size_t end = begin;
    bool mixed = false;
    Alphabet other = Alphabet::latin;
    for (; end < characters.size() && is_word(characters[end]); ++end) {
      const Alphabet alphabet = alphabet_of(characters[end].key);
      if (alphabet != Alphabet::latin) other = alphabet;
      mixed = mixed || characters[end].glyph == Glyph::latin;
    }
    if (mixed && other != Alphabet::latin) {
      for (std::size_t at = begin; at < end; ++at) {
        if (characters[at].glyph == Glyph::latin) characters[at].key = twin(characters[at].key, other);
      }
    }
    begin = end + 1;
  }
}

}  // namespace otpost::inbox
