#include "gateway/inbox/phrase_edges.hpp"

#include <utility>

namespace otpost::inbox {

std::size_t PhraseEdges::place_of(std::uint32_t node, char32_t key) const {
  constexpr std::uint64_t golden_ratio = 0x9E3779B97F4A7C15;  // Fibonacci hashing: Knuth, volume 3, section 6.4
  const std::uint64_t hash = ((std::uint64_t{node} << 21) ^ key) * golden_ratio;
  const std::size_t mask = edges_.size() - 1;
  std::size_t at = static_cast<std::size_t>(hash >> 32) & mask;
  while (edges_[at].child != 0 && (edges_[at].node != node || edges_[at].key != key)) at = (at + 1) & mask;
  return at;
}

std::uint32_t PhraseEdges::child(std::uint32_t node, char32_t key) const {
  return edges_[place_of(node, key)].child;
}

void PhraseEdges::add(std::uint32_t node, char32_t key, std::uint32_t child) {
  if (2 * (used_ + 1) > edges_.size()) grow();
  edges_[place_of(node, key)] = {node, key, child};
  ++used_;
}

void PhraseEdges::grow() {
  const std::vector<Edge> old = std::exchange(edges_, std::vector<Edge>(edges_.size() * 2));
  for (const Edge& edge : old) {
    if (edge.child != 0) edges_[place_of(edge.node, edge.key)] = edge;
  }
}

}  // namespace otpost::inbox
