// A claim out of a row.
#pragma once

#include "store/claims.hpp"
#include "store/query.hpp"

namespace otpost::store {

// From `first` on: id, number, iccid, service, holder, holder_kind, expires_at, message_id.
[[nodiscard]] Claim read_claim(const Query& row, int first = 0);

}  // namespace otpost::store
