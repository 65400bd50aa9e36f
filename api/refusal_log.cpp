#include "api/refusal_log.hpp"

#include <fmt/core.h>

namespace otpost::api {

namespace {

struct Kind {
  int own_entries;  // within a window
  store::AuditAction action;
  const char* words;
};

// In the order of RefusalKind. Each kind has room of its own: a flood of wrong keys does not hide a wrong password.
constexpr std::array<Kind, 4> kinds{{
    {60, store::AuditAction::session_refused, "with a wrong name or password"},
    {10, store::AuditAction::session_refused, "while the throttle was on"},
    {10, store::AuditAction::session_refused, "with a wrong key"},
    {60, store::AuditAction::denied, "without the right to it"},
}};

}  // namespace

bool RefusalLog::has_own_entry(RefusalKind kind, Time now) {
  const auto index = static_cast<std::size_t>(kind);
  auto& current = windows_[index];
  if (current.counted == 0 && now >= current.began + window) current = {.began = now};
  if (current.seen < kinds[index].own_entries) {
    ++current.seen;
    return true;
  }
  ++current.counted;
  return false;
}

std::vector<store::AuditDraft> RefusalLog::due(Time now) {
  std::vector<store::AuditDraft> drafts;
  for (std::size_t index = 0; index < windows_.size(); ++index) {
    auto& current = windows_[index];
    if (current.counted == 0 || now < current.began + window) continue;
    store::AuditDraft draft;
    draft.actor = "otpost";
    draft.action = kinds[index].action;
    draft.outcome = "refused";
    draft.detail = fmt::format("{} more {}", current.counted, kinds[index].words);
    drafts.push_back(std::move(draft));
    current = {.began = now};
  }
  return drafts;
}

}  // namespace otpost::api
