// One PDU's way into the store: what it is, whether it is a repeat, to which message it belongs.
#pragma once

#include <optional>
#include <string>

#include "gateway/inbox/code_finder.hpp"
#include "modem/session/delivery.hpp"
#include "modem/sms/pdu.hpp"
#include "store/events.hpp"
#include "store/messages.hpp"

namespace otpost::daemon {

// A delivery that has been decoded, before the transaction.
struct Arrival {
  session::Delivery delivery;
  sms::Pdu pdu;
  // Why nobody may view it: "undecodable", "status-report", "draft", "silent" (contract section 7, quarantine).
  std::optional<std::string> quarantined;
};

[[nodiscard]] Arrival read_arrival(session::Delivery delivery);

struct Ingested {
  session::Receipt receipt;
  std::optional<store::Event> event;  // of the feed; a repeat makes none
  std::string summary;                // for the log: "message 17 stored, part 1 of 2"
};

// Runs inside the writer's transaction. Throws what the store throws.
Ingested ingest(store::Transaction& transaction, const Arrival& arrival);

}  // namespace otpost::daemon
