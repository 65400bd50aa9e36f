// RFC 5424 records in octet-counted frames (RFC 5425 clause 4.3), so that nothing in an entry can forge another. (pure)
#pragma once

#include <string>
#include <string_view>

#include "api/sinks/sink_settings.hpp"
#include "store/audit_log.hpp"

namespace otpost::sinks {

// "LENGTH <PRI>1 TIMESTAMP HOST otpost - ACTION [meta sequenceId="…"] MSG". Facility 13 (log audit); severity 5
// (notice) for what was refused, else 6. Printable ASCII alone is taken from `host`.
[[nodiscard]] std::string syslog_frame(const store::AuditEntry& entry, SinkFormat format, std::string_view host);

}  // namespace otpost::sinks
