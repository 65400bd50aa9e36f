// Keeps refusals on record without letting a stranger flood the record (security-notes section 1): within a minute the
// first few of each kind have an entry of their own, the rest are one entry with their count. (pure; not thread-safe)
#pragma once

#include <array>
#include <vector>

#include "gateway/base/clock.hpp"
#include "store/audit_log.hpp"

namespace otpost::api {

enum class RefusalKind { wrong_password, throttled, wrong_key, not_permitted };

class RefusalLog {
 public:
  static constexpr std::chrono::minutes window{1};

  // Whether this one is to have an entry of its own; otherwise it has been counted.
  [[nodiscard]] bool has_own_entry(RefusalKind kind, Time now);

  // The entries for what was only counted, of windows that have ended by now.
  [[nodiscard]] std::vector<store::AuditDraft> due(Time now);

 private:
  struct Window {
    Time began{};
    int seen = 0;
    int counted = 0;
  };
  std::array<Window, 4> windows_{};
};

}  // namespace otpost::api
