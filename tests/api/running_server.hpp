// A real server on a loopback port over a real store in a folder of its own, on a thread of its own; and the people
// who use it. The test talks to it from outside, over sockets.
#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <functional>
#include <future>
#include <optional>
#include <string>
#include <thread>

#include "api/server.hpp"
#include "gateway/async/task_group.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/http_client.hpp"

namespace otpost::test {

inline constexpr const char* ops_number = "+4915112345678";
inline constexpr const char* sales_number = "+4915187654321";
// Keys of the integrations "bot" (view), "watcher" (no view), "siem" (audit, from 10.0.0.0/8) and "old" (expired).
extern const std::string bot_key, watcher_key, siem_key, old_key;

// ana and ben are in ops, cleo in sales, otto audits, root manages and is in no group. Everybody's password is "pw".
inbox::Roster first_roster();

class TestClock final : public Clock {
 public:
  [[nodiscard]] Time now() const override { return now_.load(); }
  void set(Time now) { now_.store(now); }

 private:
  std::atomic<Time> now_ = store::noon;
};

class RunningServer {
 public:
  explicit RunningServer(api::ServerSettings settings = {});
  ~RunningServer();

  [[nodiscard]] std::uint16_t port() const { return port_; }
  [[nodiscard]] const std::string& origin() const { return origin_; }
  [[nodiscard]] HttpClient client() const { return HttpClient(port_); }

  // Signs in and gives the fields that a browser then sends: Cookie, Origin and Content-Type.
  Fields signed_in(const std::string& name);
  [[nodiscard]] Fields with_key(const std::string& key) const { return {{"Authorization", "Bearer " + key}}; }
  FeedClient feed(const Fields& fields, const std::string& query = "", int receive_buffer = 0) const {
    return FeedClient(port_, "/api/feed" + query, fields, receive_buffer);
  }

  // Commits so many messages of this SIM in one transaction and tells the server; the id of the first.
  MessageId deliver(const std::string& iccid, int how_many = 1);
  void destroy_text(MessageId message);
  // As retention does: the events up to this one are gone.
  void remove_events(std::int64_t up_to);
  // The roster of now, changed.
  void change_roster(const std::function<void(inbox::Roster&)>& change);
  void stop();
  // Every commit fails from here on.
  void break_disk();
  void set_line(inbox::LineState state);

  TestClock clock;
  std::vector<std::string> complaints;
  store::TemporaryStore store;

 private:
  void on_server(std::function<boost::asio::awaitable<void>()> task);

  boost::asio::io_context context_{1};
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> busy_{context_.get_executor()};
  async::TaskGroup tasks_{context_.get_executor()};
  inbox::CurrentRoster roster_{std::make_shared<inbox::Roster>(first_roster())};
  inbox::Lines lines_;
  std::optional<api::Server> server_;
  std::uint16_t port_ = 0;
  std::string origin_;
  std::thread thread_;
};

}  // namespace otpost::test
