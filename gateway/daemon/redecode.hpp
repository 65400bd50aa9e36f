// After an upgrade: what an older decoder left in quarantine is decoded again. What is a message now becomes one, with
// its event, exactly once: each PDU leaves quarantine in the transaction that makes its message.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/daemon/arrival.hpp"
#include "store/writer.hpp"

namespace otpost::daemon {

// What this version makes of it.
[[nodiscard]] Arrival read_again(store::QuarantinedPdu stored);

struct Redecoded {
  PartId last{};  // where to go on
  int looked_at = 0;
  int released = 0;  // out of quarantine
};

// Decodes the next `limit` PDUs behind `after` that this version has not looked at. Inside the writer's transaction.
Redecoded redecode(store::Transaction& transaction, PartId after, std::size_t limit, Time now);

// All of them, a batch a transaction. Throws what the writer throws. Before the modems are read: a copy that is still
// on a SIM then finds its message.
boost::asio::awaitable<Redecoded> redecode_quarantine(store::Writer& writer, const Clock& clock);

}  // namespace otpost::daemon
