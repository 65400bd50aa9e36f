// How a row of `messages` is read: the envelope and the places of its sealed ones.
#pragma once

#include "gateway/vault/keyring.hpp"
#include "store/messages.hpp"
#include "store/query.hpp"

namespace otpost::store {

[[nodiscard]] inline vault::SealedPlace place_of_text(std::int64_t message) {
  return {"messages", "text", message};
}
[[nodiscard]] inline vault::SealedPlace place_of_code(std::int64_t message) {
  return {"messages", "code", message};
}

// Reads a row of the view `envelopes`, its first column at `first`.
[[nodiscard]] StoredMessage read_message(const Query& row, int first = 0);

}  // namespace otpost::store
