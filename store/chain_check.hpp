// The check of a chain of audit entries, one after the other: order without a gap, each link, each hash. Remembers the
// first entry that is wrong.
#pragma once

#include <string>

#include "store/audit_log.hpp"

namespace otpost::store {

class ChainCheck {
 public:
  ChainCheck();

  // Oldest first. The first may be any entry (an export of a part): only entry 1 has a known `previous`.
  void take(const AuditEntry& entry);
  // Something else is wrong at this entry.
  void fail(AuditSeq seq, std::string why);

  [[nodiscard]] const Verification& verification() const { return found_; }
  // The entry that must come now; 1 at the beginning.
  [[nodiscard]] AuditSeq next() const { return AuditSeq{last_.value + 1}; }
  // Of the last good entry.
  [[nodiscard]] const std::string& head() const { return head_; }

 private:
  [[nodiscard]] bool begun() const { return last_.value != 0; }
  void fail_order(const AuditEntry& entry);

  Verification found_;
  AuditSeq last_{0};
  std::string head_;
};

}  // namespace otpost::store
