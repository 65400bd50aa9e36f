// All phrases of all rules in one tree, and where they stand in a text.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "gateway/inbox/code_rules.hpp"
#include "gateway/inbox/folded_text.hpp"

namespace otpost::inbox {

// A phrase that stands in a text. `span` covers whole words where the phrase lets a word go on.
struct Occurrence {
  Span span;
  Signal signal;
  std::uint32_t rule;  // its place in code_rules()
};

// Walks the tree from each place of the text where a phrase may begin: linear in the text, for no walk is longer than
// the longest phrase.
class PhraseBook {
 public:
  explicit PhraseBook(std::span<const CodeRule> rules);

  // In the order of their beginnings.
  [[nodiscard]] std::vector<Occurrence> find(const FoldedText& text) const;

 private:
  struct Ending {
    std::uint32_t rule;
    Signal signal;
    bool open_start, open_end, capital;
  };
  struct Node {
    std::vector<Ending> endings;
  };

  void add(std::string_view phrase, std::uint32_t rule, Signal signal);
  [[nodiscard]] std::uint32_t child(std::uint32_t node, char32_t key) const;
  void walk(const FoldedText& text, std::size_t begin, std::vector<Occurrence>& out) const;

  std::vector<Node> nodes_{1};
  std::unordered_map<std::uint64_t, std::uint32_t> children_;
};

// The book of code_rules(), made at its first use.
[[nodiscard]] const PhraseBook& phrase_book();

}  // namespace otpost::inbox
