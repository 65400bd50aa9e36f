// How a row of `audit` is read.
#pragma once

#include "store/audit_log.hpp"
#include "store/query.hpp"

namespace otpost::store {

// A row of SELECT * FROM audit.
[[nodiscard]] AuditEntry read_audit_entry(const Query& row);

}  // namespace otpost::store
