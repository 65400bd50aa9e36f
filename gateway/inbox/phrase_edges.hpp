// The edges of the tree of phrases: a hash table with open addressing, for a text asks it several times a character.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace otpost::inbox {

class PhraseEdges {
 public:
  void add(std::uint32_t node, char32_t key, std::uint32_t child);
  // 0, the root, when there is none: no edge leads to it.
  [[nodiscard]] std::uint32_t child(std::uint32_t node, char32_t key) const;

 private:
  struct Edge {
    std::uint32_t node = 0;
    char32_t key = 0;
    std::uint32_t child = 0;
  };

  // Where the edge is, or the free place where it would be.
  [[nodiscard]] std::size_t place_of(std::uint32_t node, char32_t key) const;
  void grow();

  std::vector<Edge> edges_ = std::vector<Edge>(1024);  // always a power of two, never more than half full
  std::size_t used_ = 0;
};

}  // namespace otpost::inbox
