// An audit entry out of a line of an export (contract, section 4).
#pragma once

#include <optional>
#include <string_view>

#include "store/audit_log.hpp"

namespace otpost::daemon {

// Nothing where the line is no JSON object with exactly these fields.
[[nodiscard]] std::optional<store::AuditEntry> audit_entry_from_json(std::string_view line);

}  // namespace otpost::daemon
