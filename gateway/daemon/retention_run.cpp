#include "gateway/daemon/retention_run.hpp"

#include <fmt/core.h>

#include "gateway/inbox/assembly.hpp"
#include "store/audit_log.hpp"
#include "store/events.hpp"
#include "store/retention.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;
using namespace std::chrono_literals;

RetentionRun::RetentionRun(const asio::any_io_executor& executor, store::Writer& writer, const Clock& clock,
                           Retention retention, std::function<void()> events_committed)
    : writer_(writer),
      clock_(clock),
      retention_(retention),
      events_committed_(std::move(events_committed)),
      again_(executor) {}

void RetentionRun::set(Retention retention) {
  retention_ = retention;
  again_.beat();
}

asio::awaitable<void> RetentionRun::run() {
  for (;;) {
    try {
      co_await give_up_on_missing_parts();
      co_await apply();
    } catch (const store::StoreBusy&) {
      // What is due now is due in a minute, too.
    }
    co_await again_.wait_for(1min);
  }
}

// A part may still come and attach; the message says meanwhile that it is not whole.
asio::awaitable<void> RetentionRun::give_up_on_missing_parts() {
  const auto now = clock_.now();
  auto work = [now](store::Transaction& transaction) {
    const auto marked = store::mark_incomplete(transaction, now - inbox::waiting_for_parts);
    for (const auto message : marked)
      store::append_message_event(transaction, message, store::find_message(transaction, message)->iccid, now);
    return !marked.empty();
  };
  if (co_await writer_.commit(std::move(work))) events_committed_();
}

asio::awaitable<void> RetentionRun::apply() {
  for (bool done = false; !done;) {
    const auto now = clock_.now();
    const store::RetentionCutoffs cutoffs{.texts = now - retention_.texts, .messages = now - retention_.messages};
    // One transaction: what is gone and the entry that says so.
    auto work = [cutoffs, now](store::Transaction& transaction) {
      const auto result = store::apply_retention(transaction, cutoffs, now);
      if (result.texts + result.messages > 0)
        store::append_audit(transaction,
                            {.actor = "otpost",
                             .action = store::AuditAction::retention_applied,
                             .detail = fmt::format("texts {}; messages {}", result.texts, result.messages)},
                            now);
      return result.done;
    };
    done = co_await writer_.commit(std::move(work));
  }
}

}  // namespace otpost::daemon
