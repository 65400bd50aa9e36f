// One look at a modem, for `otpost modems`: opens, identifies, counts its messages, closes. No PIN is entered and
// nothing is read or deleted.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>

#include "gateway/base/result.hpp"
#include "modem/at/bring_up.hpp"
#include "modem/session/modem_state.hpp"

namespace otpost::session {

struct Look {
  ModemState state;
  at::ModemFacts learnt;  // which commands this model takes, which memories it has
};

// The error is that of the port (busy, absent, not permitted), or timed_out where nothing on it answers AT.
boost::asio::awaitable<Result<Look>> probe(std::string port);

}  // namespace otpost::session
