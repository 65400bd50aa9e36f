// An audit entry as a line of JSON (contract, section 4), there and back.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/audit_log.hpp"

namespace otpost::daemon {

// Without the newline; the fields in the contract's order.
[[nodiscard]] std::string to_json_line(const store::AuditEntry& entry);

// Nothing where the line is no JSON object with exactly these fields.
[[nodiscard]] std::optional<store::AuditEntry> audit_entry_from_json(std::string_view line);

}  // namespace otpost::daemon
