// In which languages a message is written, as far as the rules can tell.
#pragma once

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "gateway/inbox/phrase_book.hpp"

namespace otpost::inbox {

// Which languages a message is in, by how much of it their phrases cover.
class MessageLanguages {
 public:
  explicit MessageLanguages(const std::vector<Occurrence>& phrases) {
    for (const Occurrence& phrase : phrases) {
      const std::string_view language = code_rules()[phrase.rule].language;
      if (language == "*") continue;
      double& votes = votes_[language];
      votes += static_cast<double>(phrase.span.size());
      most_ = std::max(most_, votes);
    }
  }

  // The language that most of the message is in; empty if no rule knows a word of it.
  std::string_view first() const {
    const auto most = std::max_element(votes_.begin(), votes_.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == votes_.end() ? std::string_view{} : most->first;
  }

  // Two languages may be mixed. What speaks against a code must be said in the one that prevails: short words of one
  // language are others in the next.
  bool speak(std::string_view language, Signal signal) const {
    constexpr double share = 0.5;
    constexpr double share_against = 0.75;
    return language == "*" || votes_.at(language) >= (speaks_for(signal) ? share : share_against) * most_;
  }

 private:
  static bool speaks_for(Signal signal) { return signal < Signal::other_thing; }

  std::map<std::string_view, double> votes_;
  double most_ = 0;
};

}  // namespace otpost::inbox
