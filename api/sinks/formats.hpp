// An audit entry in the words of the SIEM. One line each, without its end. (pure)
#pragma once

#include <boost/json/object.hpp>
#include <string>

#include "api/sinks/sink_settings.hpp"
#include "store/audit_log.hpp"

namespace otpost::sinks {

// Our own members, as GET /api/audit and `otpost audit export` give them: what `otpost audit verify` reads.
[[nodiscard]] boost::json::object to_json(const store::AuditEntry& entry);

// OCSF 1.8: Entity Management (class 3004), Authentication (3002) or Application Lifecycle (6002).
[[nodiscard]] boost::json::object to_ocsf(const store::AuditEntry& entry);

// Elastic Common Schema 9.
[[nodiscard]] boost::json::object to_ecs(const store::AuditEntry& entry);

// CEF:0|otpost|otpost|VERSION|action|name|severity|extension
[[nodiscard]] std::string to_cef(const store::AuditEntry& entry);

[[nodiscard]] std::string to_line(const store::AuditEntry& entry, SinkFormat format);

}  // namespace otpost::sinks
