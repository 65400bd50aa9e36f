#include "store/claim_row.hpp"

namespace otpost::store {

Claim read_claim(const Query& row, int first) {
  int column = first;
  Claim claim;
  claim.id = ClaimId{row.integer(column++)};
  claim.number = row.text(column++);
  claim.iccid = row.text(column++);
  claim.service = row.optional_text(column++);
  claim.holder.name = row.text(column++);
  claim.holder.kind = row.text(column++) == "user" ? inbox::Caller::Kind::user : inbox::Caller::Kind::integration;
  claim.expires_at = row.time(column++);
  if (!row.null(column)) claim.caught = MessageId{row.integer(column)};
  return claim;
}

}  // namespace otpost::store
