// What a modem says about the SIM's lock: +CPIN? (3GPP 27.007 clause 8.3), and the tries that are left, which each
// vendor tells by a command of its own (modem-notes 1.4).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modem/at/exchange.hpp"

namespace otpost::at {

enum class SimLock {
  open,      // READY
  pin,       // the SIM wants its PIN
  blocked,   // a PUK, or a lock that only the operator opens
  missing,   // no SIM, or one that does not work
  not_ready  // busy or silent: ask again
};

// Of the reply to AT+CPIN?. A bare OK is `open`; quotes and a missing blank are tolerated.
[[nodiscard]] SimLock parse_sim_lock(const Reply& reply);

// How to ask for the tries left, and where they stand in the answer.
struct TriesQuery {
  Command command;
  std::size_t place;  // of the PIN's tries among the comma-separated values
};

// The standard's way first (AT+CPINR, 27.007 clause 8.65), then the maker's own.
[[nodiscard]] std::vector<TriesQuery> tries_queries(std::string_view maker);

// nullopt: the answer does not say.
[[nodiscard]] std::optional<int> parse_tries_left(const TriesQuery& query, const Reply& reply);

}  // namespace otpost::at
