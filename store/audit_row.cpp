#include "store/audit_row.hpp"

#include "store/audit_chain.hpp"

namespace otpost::store {

AuditEntry read_audit_entry(const Query& row) {
  AuditEntry entry;
  entry.seq = AuditSeq{row.integer(0)};
  entry.at = row.time(1);
  entry.actor = row.text(2);
  entry.action = row.text(3);
  entry.subject = row.text(4);
  entry.number = row.text(5);
  entry.outcome = row.text(6);
  entry.address = row.text(7);
  entry.detail = row.text(8);
  entry.previous = to_hex(row.octets(9));
  entry.hash = to_hex(row.octets(10));
  return entry;
}

}  // namespace otpost::store
