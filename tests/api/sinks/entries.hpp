// An entry of the audit log, for the tests of its ways out.
#pragma once

#include "store/audit_log.hpp"
#include "tests/store/temporary_store.hpp"

namespace otpost::test {

inline store::AuditEntry viewed_entry() {
  store::AuditEntry entry;
  entry.seq = AuditSeq{17};
  entry.at = store::noon;
  entry.actor = "ana";
  entry.action = "message.viewed";
  entry.subject = "message:4";
  entry.number = "+4915112345678";
  entry.outcome = "ok";
  entry.address = "10.0.0.7";
  entry.previous = "aa";
  entry.hash = "bb";
  return entry;
}

}  // namespace otpost::test
