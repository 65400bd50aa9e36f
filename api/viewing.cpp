#include "api/viewing.hpp"

#include <fmt/core.h>

namespace otpost::api {

namespace asio = boost::asio;

namespace {

// Asked on the writer's thread: the roster in force then decides.
std::function<std::optional<std::string>(const std::string&)> permission(const Desk& desk,
                                                                         const inbox::Caller& caller) {
  return
      [&roster = desk.roster, caller, now = desk.clock.now()](const std::string& iccid) -> std::optional<std::string> {
        const auto in_force = roster.now();
        const auto* number = in_force->number_of_sim(iccid);
        if (number == nullptr || !inbox::may_view(*in_force, caller, *number, now).allowed) return std::nullopt;
        return number->number;
      };
}

asio::awaitable<void> record_denial(Desk& desk, const SignedIn& viewer, MessageId message) {
  store::AuditDraft draft;
  draft.actor = viewer.caller.name;
  draft.action = store::AuditAction::denied;
  draft.subject = fmt::format("message:{}", message.value);
  draft.address = viewer.address;
  draft.detail = "view";
  co_await record_refusal(desk, RefusalKind::not_permitted, std::move(draft));
}

asio::awaitable<std::variant<Shown, http::Problem>> try_to_view(Desk& desk, const SignedIn& viewer, MessageId message) {
  store::ViewRequest request{message, viewer.caller.name, viewer.address, permission(desk, viewer.caller)};
  const auto view = co_await store::record_view(desk.database.writer(), std::move(request), desk.clock.now());
  if (view) {
    ++desk.counters.views;
    desk.events_committed();
    const auto& entry = view->entry();
    co_return Shown{entry.message(), entry.seq(), entry.at(), store::reveal(*view, desk.database.keys())};
  }
  ++desk.counters.views_refused;
  if (view.error() == make_error_code(store::ViewError::not_permitted)) co_await record_denial(desk, viewer, message);
  if (view.error() != make_error_code(store::ViewError::destroyed)) co_return http::not_found();
  co_return http::Problem{410, "Retention has destroyed the text and the code of this message.", "about:blank"};
}

}  // namespace

asio::awaitable<std::variant<Shown, http::Problem>> view_message(Desk& desk, const SignedIn& viewer,
                                                                 MessageId message) {
  std::exception_ptr failure;
  try {
    co_return co_await try_to_view(desk, viewer, message);
  } catch (...) {
    failure = std::current_exception();
  }
  ++desk.counters.views_refused;
  co_return problem_of(failure);
}

}  // namespace otpost::api
