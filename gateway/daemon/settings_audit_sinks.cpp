// [[audit_sink]]: the audit log's ways out.
#include "gateway/daemon/settings_sections.hpp"

namespace otpost::daemon {

std::vector<AuditSink> read_audit_sinks(TableReader& root) {
  std::vector<AuditSink> sinks;
  for (auto& table : root.tables("audit_sink")) {
    const auto type = table.required("type", forms::sink_type);
    const auto address = table.required("address", type ? forms::sink_address(*type) : forms::text);
    if (type && address) sinks.push_back({*type, *address, table.place()});
    table.refuse_unknown_keys();
  }
  return sinks;
}

}  // namespace otpost::daemon
