// What the fuzz targets share: a property that must hold, and an input cut as reads may cut it.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace otpost::fuzz {

// Ends the run where the rule is broken; the fuzzer, or the replay, then keeps the input that broke it.
inline void hold(bool holds, const char* rule) {
  if (holds) return;
  std::fprintf(stderr, "Broken: %s\n", rule);
  std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

// Takes the first octet off the input and cuts the rest by it, in pieces of 1 to 256 octets.
inline std::vector<std::string_view> take_chunks(std::string_view& input) {
  std::uint32_t state = input.empty() ? 0 : static_cast<std::uint8_t>(input.front());
  const std::uint32_t longest = state + 1;
  input.remove_prefix(input.empty() ? 0 : 1);
  std::vector<std::string_view> chunks;
  for (std::string_view rest = input; !rest.empty();) {
    state = state * 1'103'515'245 + 12'345;
    chunks.push_back(rest.substr(0, 1 + (state >> 16) % longest));
    rest.remove_prefix(chunks.back().size());
  }
  return chunks;
}

}  // namespace otpost::fuzz
