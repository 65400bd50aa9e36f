// The place of a row's sealed PDU in `parts`.
#pragma once

#include <cstdint>

#include "gateway/vault/keyring.hpp"

namespace otpost::store {

[[nodiscard]] inline vault::SealedPlace place_of_pdu(std::int64_t part) {
  return {"parts", "pdu", part};
}

}  // namespace otpost::store
