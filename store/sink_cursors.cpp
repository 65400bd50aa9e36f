#include "store/sink_cursors.hpp"

#include "store/query.hpp"

namespace otpost::store {

AuditSeq confirmed_by(Connection& connection, const std::string& sink) {
  Query found(connection, "SELECT confirmed FROM audit_sinks WHERE name = ?1", sink);
  return AuditSeq{found.step() ? found.integer(0) : 0};
}

void confirm(Transaction& transaction, const std::string& sink, AuditSeq seq, Time at) {
  Query(transaction,
        "INSERT INTO audit_sinks (name, confirmed, confirmed_at) VALUES (?1, ?2, ?3)"
        " ON CONFLICT (name) DO UPDATE SET confirmed = max(confirmed, excluded.confirmed), confirmed_at = ?3",
        sink, seq, at)
      .run();
}

}  // namespace otpost::store
