// Where modems and the store meet: a PDU is decoded, committed and only then confirmed to the modem; then the feed is
// nudged. One transaction holds the raw PDU, the part, the message with its code, and the event.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "gateway/base/clock.hpp"
#include "gateway/inbox/lines.hpp"
#include "gateway/inbox/roster.hpp"
#include "modem/session/delivery.hpp"
#include "store/database.hpp"
#include "store/events.hpp"

namespace otpost::daemon {

// Runs on the io_context's thread; the modems' sessions call it.
class Intake final : public session::Receiver {
 public:
  // Called after each commit that the feed should hear of, with the events in the order of their seqs.
  using EventsCommitted = std::function<void(std::vector<store::Event>)>;

  Intake(store::Database& database, inbox::Lines& lines, const inbox::CurrentRoster& roster, const Clock& clock,
         EventsCommitted events_committed);

  boost::asio::awaitable<std::vector<session::Receipt>> store(std::vector<session::Delivery> deliveries) override;
  boost::asio::awaitable<void> freed(std::vector<PartId> parts) override;
  void changed(const session::ModemState& state) override;

 private:
  void warn_if_unnamed(const session::ModemState& state);

  store::Database& database_;
  inbox::Lines& lines_;
  const inbox::CurrentRoster& roster_;
  const Clock& clock_;
  EventsCommitted events_committed_;
  std::map<std::string, std::string> sims_;  // the ICCID of the SIM that each modem holds, by the modem's name
  std::set<std::string> warned_of_;          // SIMs that no number names
};

}  // namespace otpost::daemon
