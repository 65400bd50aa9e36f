#include "gateway/inbox/code_rules.hpp"

#include <array>

#include "gateway/inbox/rules/languages.hpp"

namespace otpost::inbox {
namespace {

// In the order of Signal.
constexpr std::array<std::string_view, 31> signal_names{
    "one-time code", "code word",   "enter",     "sign-in", "confirm",  "payment", "reset",      "new device",
    "place",         "lifetime",    "caution",   "yours",   "equals",   "fresh",   "not a year", "other thing",
    "label",         "label after", "call",      "send to", "charged",  "spent",   "advert",     "parcel",
    "visit",         "home",        "statement", "plan",    "currency", "unit",    "month"};

constexpr std::array languages{rules::every_language,
                               rules::english,
                               rules::german,
                               rules::dutch,
                               rules::swedish,
                               rules::danish,
                               rules::norwegian,
                               rules::spanish,
                               rules::portuguese,
                               rules::french,
                               rules::italian,
                               rules::romanian,
                               rules::polish,
                               rules::czech,
                               rules::russian,
                               rules::ukrainian,
                               rules::finnish,
                               rules::hungarian,
                               rules::greek,
                               rules::turkish,
                               rules::arabic,
                               rules::persian,
                               rules::hebrew,
                               rules::hindi,
                               rules::bengali,
                               rules::thai,
                               rules::vietnamese,
                               rules::indonesian,
                               rules::japanese,
                               rules::korean,
                               rules::chinese_simplified,
                               rules::chinese_traditional};

}  // namespace

std::string_view to_text(Signal signal) {
  return signal_names[static_cast<std::size_t>(signal)];
}

const std::vector<CodeRule>& code_rules() {
  static const std::vector<CodeRule> all = [] {
    std::vector<CodeRule> rows;
    for (const auto language : languages) {
      const LanguageRules table = language();
      for (const PhraseRule& row : table.phrases) rows.push_back({table.tag, row.signal, row.phrases, row.example});
    }
    return rows;
  }();
  return all;
}

std::vector<QuantityRule> duration_units() {
  std::vector<QuantityRule> rows;
  for (const auto language : languages) {
    const auto durations = language().durations;
    rows.insert(rows.end(), durations.begin(), durations.end());
  }
  return rows;
}

std::vector<QuantityRule> number_words() {
  std::vector<QuantityRule> rows;
  for (const auto language : languages) {
    const auto numbers = language().numbers;
    rows.insert(rows.end(), numbers.begin(), numbers.end());
  }
  return rows;
}

}  // namespace otpost::inbox
