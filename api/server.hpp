// The network side of otpost as the daemon sees it: contract sections 4 and 5 behind one listener. How requests travel
// is in api/http, the feed in api/live, each noun in api/resources.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "api/server_settings.hpp"
#include "api/sinks/sink_run.hpp"
#include "gateway/base/clock.hpp"
#include "gateway/inbox/lines.hpp"
#include "gateway/inbox/roster.hpp"
#include "store/database.hpp"
#include "store/events.hpp"

namespace otpost::api {

// What the server is built on; all of it outlives the server.
struct Parts {
  store::Database& database;
  const inbox::CurrentRoster& roster;
  inbox::Lines& lines;
  const Clock& clock;
  // Why the daemon is not healthy, a sentence each; empty: healthy. Asked on the server's executor.
  std::function<std::vector<std::string>()> complaints;
  // The body of GET /api/modems. Asked on the server's executor.
  std::function<std::string()> modems;
  // How far the audit log has got. Asked on the server's executor.
  std::function<std::vector<sinks::SinkStatus>()> sinks = [] { return std::vector<sinks::SinkStatus>{}; };
  // The modems' lines of GET /metrics. Asked on the server's executor.
  std::function<std::string()> modem_metrics = [] { return std::string(); };
};

// Runs on one executor; not thread-safe.
class Server {
 public:
  Server(boost::asio::any_io_executor executor, ServerSettings settings, Parts parts);
  ~Server();

  // Binds and begins to accept. Throws std::runtime_error with a sentence that names the address and the cause (in use,
  // not permitted). Returns the address that was bound: "http://127.0.0.1:43121", or https://… with TLS of our own.
  std::string start();

  // New events have been committed: the feeds pull them, those given here from memory. Never waits for a reader.
  void events_committed(std::vector<store::Event> events = {});

  // For the connections to come. Throws as `start` does, and the one in force stays.
  void read_certificate_again();

  // The roster has been replaced: returns when every feed that lost a right has been closed (4401) and every session
  // of a user who is gone refuses.
  boost::asio::awaitable<void> roster_replaced();

  // Stops accepting, closes the feeds with 1001, lets requests under way finish, for ten seconds at most.
  boost::asio::awaitable<void> stop();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace otpost::api
