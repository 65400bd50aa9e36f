// From parts to messages: which message a part belongs to, and what that says now.
#pragma once

#include <optional>

#include "gateway/daemon/arrival.hpp"
#include "store/events.hpp"
#include "store/messages.hpp"

namespace otpost::daemon {

struct Placement {
  MessageId message;
  bool news = true;  // false: the network sent a part of it again
};

// Begins a message or joins one that misses this part. The part itself is put there by the caller; `own` is its row
// where it has one already. Inside the writer's transaction; throws what the store throws.
Placement place(store::Transaction& transaction, const Arrival& arrival, std::optional<PartId> own = std::nullopt);

// The event that tells of a message as it is now.
store::Event publish(store::Transaction& transaction, MessageId message, const std::string& iccid, Time at);

}  // namespace otpost::daemon
