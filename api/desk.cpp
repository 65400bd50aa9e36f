#include "api/desk.hpp"

namespace otpost::api {

boost::asio::awaitable<void> record_refusal(Desk& desk, RefusalKind kind, store::AuditDraft draft) {
  const auto now = desk.clock.now();
  draft.outcome = "refused";
  if (desk.refusals.has_own_entry(kind, now))
    co_await store::record_audit(desk.database.writer(), std::move(draft), now);
}

http::Problem problem_of(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const store::StoreFailure& error) {
    return http::audit_unavailable(error.what());
  } catch (const store::StoreBusy&) {
    return http::busy();
  } catch (const async::LaneFull&) {
    return http::busy();
  }
}

}  // namespace otpost::api
