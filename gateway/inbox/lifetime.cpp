#include "gateway/inbox/lifetime.hpp"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace otpost::inbox {
namespace {

// Phrases that stand for a number, found as the rules are found.
class Quantities {
 public:
  explicit Quantities(std::vector<QuantityRule> quantities)
      : quantities_(std::move(quantities)), book_(as_rules(quantities_)) {}

  struct Found {
    Span span;
    int value;
  };

  [[nodiscard]] std::vector<Found> find(const FoldedText& text) const {
    std::vector<Found> found;
    for (const Occurrence& at : book_.find(text)) found.push_back({at.span, quantities_[at.rule].value});
    return found;
  }

 private:
  static std::vector<CodeRule> as_rules(const std::vector<QuantityRule>& quantities) {
    std::vector<CodeRule> rules;
    for (const QuantityRule& one : quantities) rules.push_back({"*", Signal::unit, one.phrases, {}});
    return rules;
  }

  std::vector<QuantityRule> quantities_;
  PhraseBook book_;
};

constexpr int most_digits = 4;

// The number that ends before `at`, with no more than a sign or a space between; 0 if there is none.
int number_before(const FoldedText& text, std::size_t at) {
  std::size_t end = at;
  while (end > 0 && at - end < 2 && (text.glyph(end - 1) == Glyph::space || text.glyph(end - 1) == Glyph::dash)) --end;
  std::size_t begin = end;
  while (begin > 0 && text.glyph(begin - 1) == Glyph::digit) --begin;
  if (begin == end || end - begin > most_digits) return 0;
  int value = 0;
  for (std::size_t i = begin; i < end; ++i) value = value * 10 + static_cast<int>(text.shown(i) - U'0');
  return value;
}

int word_before(const FoldedText& text, std::span<const Quantities::Found> words, std::size_t at) {
  for (const Quantities::Found& word : words) {
    if (word.span.end <= at && at - word.span.end <= 1 &&
        (word.span.end == at || text.glyph(word.span.end) == Glyph::space)) {
      return word.value;
    }
  }
  return 0;
}

double distance_to_lifetime(const Reading& reading, std::size_t at) {
  double nearest = std::numeric_limits<double>::max();
  for (const Cue& cue : reading.cues()) {
    if (cue.signal != Signal::lifetime) continue;
    const auto [low, high] = std::minmax({cue.span.begin, at});
    nearest = std::min(nearest, reading.distance(low, high));
  }
  return nearest;
}

}  // namespace

std::optional<std::chrono::seconds> lifetime_of(const Reading& reading) {
  static const Quantities units(duration_units());
  static const Quantities words(number_words());
  constexpr long longest = 30L * 24 * 60 * 60;
  constexpr long longest_unsaid = 60L * 60;  // without a word for validity
  const FoldedText& text = reading.text();
  const auto numbers = words.find(text);
  std::optional<std::chrono::seconds> best;
  double nearest = std::numeric_limits<double>::max();
  for (const Quantities::Found& unit : units.find(text)) {
    int count = number_before(text, unit.span.begin);
    if (count == 0) count = word_before(text, numbers, unit.span.begin);
    const long seconds = static_cast<long>(count) * unit.value;
    const double distance = distance_to_lifetime(reading, unit.span.begin);
    const bool said = distance < std::numeric_limits<double>::max();
    if (seconds < 1 || seconds > (said ? longest : longest_unsaid)) continue;
    if (!best || distance < nearest) {
      best = std::chrono::seconds(seconds);
      nearest = distance;
    }
  }
  return best;
}

}  // namespace otpost::inbox
