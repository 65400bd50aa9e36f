// Whether a modem listens at a port, asked before a session is started there.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <string>
#include <vector>

#include "gateway/async/task_group.hpp"
#include "gateway/base/result.hpp"

namespace otpost::session {

// Who answered. Empty where it did not say.
struct Answerer {
  std::string imei;
  std::string iccid;

  bool operator==(const Answerer&) const = default;
};

// How long each AT may take. Several: the first one after a long silence is lost on some modems, and one that has just
// been plugged in is slow. More of them would be for modems that take half a minute to start: those are asked again.
[[nodiscard]] std::vector<std::chrono::milliseconds> usual_patience();

// Opens the port, types AT, and where anything answers, an error too, asks who it is; sets and reads nothing else. The
// error is that of the port (busy, absent, not permitted); timed_out where nothing answers; protocol_not_supported
// where something speaks that is no modem.
// The task that reads joins `tasks`, which outlives it; it ends with the check.
boost::asio::awaitable<Result<Answerer>> check_port(async::TaskGroup& tasks, std::string port,
                                                    std::vector<std::chrono::milliseconds> patience);

}  // namespace otpost::session
