// The words of a message that may be a part of a name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gateway/inbox/reading.hpp"

namespace otpost::inbox {

// A word as names are looked for. `spoken_for`: a rule or the language knows it, so it names nobody.
struct NameWord {
  Span span;
  bool capital = false;  // has a capital, or belongs to a script without
  bool spoken_for = false;
  bool leads = false;        // "for", "bei": what follows may be a name
  bool number = false;       // digits alone, or more of them than letters
  bool foreign = false;      // Latin letters in a text of another script
  bool follows = false;      // "में", "에서": what stands before may be a name
  bool application = false;  // "app", "konto": what stands beside may be a name
};

[[nodiscard]] std::vector<NameWord> name_words(const Reading& reading);

// A piece of text for comparison with a list of words or with another: letters and digits alone, folded.
[[nodiscard]] std::string compact(std::string_view text);

// `word` is one of the words of a list in service_words.hpp.
enum class WordList { leading, following, application, bridging, plain, possessive, generic_sender, bracket_noise };
[[nodiscard]] bool is_listed(WordList list, std::string_view word);
// The same for a word that is compact already.
[[nodiscard]] bool lists(WordList list, const std::string& compact_word);

}  // namespace otpost::inbox
