#include "gateway/daemon/intake.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

#include "gateway/base/log.hpp"
#include "gateway/daemon/ingest.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;

Intake::Intake(store::Database& database, inbox::Lines& lines, const inbox::CurrentRoster& roster, const Clock& clock,
               EventsCommitted events_committed)
    : database_(database),
      lines_(lines),
      roster_(roster),
      clock_(clock),
      events_committed_(std::move(events_committed)) {}

asio::awaitable<std::vector<session::Receipt>> Intake::store(std::vector<session::Delivery> deliveries) {
  const auto count = deliveries.size();
  std::vector<Arrival> arrivals;
  arrivals.reserve(count);
  for (auto& delivery : deliveries) arrivals.push_back(read_arrival(std::move(delivery)));

  // Shared, not captured by value: the writer's job must be copyable, and secrets are not.
  auto shared = std::make_shared<const std::vector<Arrival>>(std::move(arrivals));
  auto work = [shared](store::Transaction& transaction) {
    std::vector<Ingested> results;
    for (const auto& arrival : *shared) results.push_back(ingest(transaction, arrival));
    return results;
  };
  std::vector<Ingested> ingested;
  try {
    ingested = co_await database_.writer().commit(std::move(work));
  } catch (const std::exception& error) {
    log::error("{} PDUs of SIM {} could not be stored and stay on the SIM: {}", count, shared->front().delivery.iccid,
               error.what());
    co_return std::vector<session::Receipt>(count);  // each `failed`
  }

  std::vector<store::Event> events;
  for (auto& one : ingested)
    if (one.event) events.push_back(std::move(*one.event));
  if (!events.empty()) {
    events_committed_(std::move(events));
    co_await asio::post(asio::use_awaitable);  // the feeds first: a person waits for them, the slot does not
  }
  std::vector<session::Receipt> receipts;
  for (std::size_t i = 0; i < count; ++i) {
    log::info("{} (SIM {}, memory {}, slot {})", ingested[i].summary, (*shared)[i].delivery.iccid,
              (*shared)[i].delivery.memory, (*shared)[i].delivery.slot.value_or(-1));
    receipts.push_back(ingested[i].receipt);
  }
  co_return receipts;
}

asio::awaitable<void> Intake::freed(std::vector<PartId> parts) {
  const auto at = clock_.now();
  auto work = [parts, at](store::Transaction& transaction) { store::mark_freed(transaction, parts, at); };
  try {
    co_await database_.writer().commit(std::move(work));
  } catch (const std::exception& error) {
    // The slots are free and the messages are stored: at worst a later copy of the same PDU in the same slot is taken
    // for this one.
    log::error("the deletion of {} PDUs could not be noted: {}", parts.size(), error.what());
  }
}

void Intake::changed(const session::ModemState& state) {
  // A modem that is not there holds no SIM: it may be in another by now.
  const auto held = state.phase == session::ModemPhase::absent ? std::string{} : state.iccid;
  const auto before = std::exchange(sims_[state.name], held);
  const bool elsewhere = std::ranges::any_of(sims_, [&](const auto& sim) { return sim.second == before; });
  if (!before.empty() && !elsewhere) lines_.set({.iccid = before});
  if (held.empty()) return;
  lines_.set({.iccid = held,
              .online = state.phase == session::ModemPhase::ready && state.registered,
              .signal_percent = state.signal_percent,
              .last_message_at = state.last_message_at});
  if (held != before) warn_if_unnamed(state);
}

// Once for each SIM. Its messages are kept, and are shown to nobody until a number names it.
void Intake::warn_if_unnamed(const session::ModemState& state) {
  if (state.iccid.empty() || roster_.now()->number_of_sim(state.iccid) != nullptr) return;
  if (!warned_of_.insert(state.iccid).second) return;
  log::warning(
      "modem {}: no number has its SIM {}: messages are kept, and nobody sees them until the config says: "
      "[[number]] number = \"{}\", label = \"…\", iccid = \"{}\", groups = [\"…\"]",
      state.port, state.iccid, state.own_number.empty() ? "+…" : state.own_number, state.iccid);
}

}  // namespace otpost::daemon
