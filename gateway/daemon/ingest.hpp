// One PDU's way into the store: whether it is a repeat, and to which message it belongs.
#pragma once

#include <optional>
#include <string>

#include "gateway/daemon/arrival.hpp"
#include "store/events.hpp"

namespace otpost::daemon {

struct Ingested {
  session::Receipt receipt;
  std::optional<store::Event> event;  // of the feed; a repeat makes none
  std::string summary;                // for the log: "message 17 stored, part 1 of 2"
};

// Runs inside the writer's transaction. Throws what the store throws.
Ingested ingest(store::Transaction& transaction, const Arrival& arrival);

}  // namespace otpost::daemon
