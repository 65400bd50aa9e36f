// Slows the guessing of passwords without ever locking anybody out for good (contract section 7). Ten wrong ones for
// an account, or thirty from a network, within five minutes start it: then every further attempt waits, from 1 s
// doubling to 5 min, and while it waits the right password is refused too, unseen. Five minutes after the last wait
// it is forgotten; the right password ends it for the account at once.
//
// An attempt counts as wrong from its beginning until it has proven right: what is tried at the same time is counted.
// (pure; not thread-safe)
#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <string>

#include "api/http/network.hpp"
#include "gateway/base/clock.hpp"

namespace otpost::http {

class Throttle {
 public:
  static constexpr std::size_t wrong_per_account = 10;
  static constexpr std::size_t wrong_per_network = 30;
  static constexpr std::chrono::minutes window{5};
  static constexpr std::chrono::seconds first_wait{1};
  static constexpr std::chrono::seconds longest_wait{300};
  static constexpr std::size_t counters = 10'000;  // kept of each kind; the one that has rested longest gives way

  // Begins an attempt: nothing, and it counts; or how long to wait (at least 1 s), and nothing may be tried.
  [[nodiscard]] std::optional<std::chrono::seconds> begin(const std::string& account, const Address& from, Time now);
  // The attempt was right: the account starts anew, the network has one less.
  void was_right(const std::string& account, const Address& from);
  // The attempt could not be tried (no room to hash): as if it had not been made.
  void was_not_tried(const std::string& account, const Address& from);

 private:
  struct Counter {
    std::deque<Time> wrong;  // within the window, oldest first
    int waits = 0;           // since the throttle started
    Time until{};            // of the last wait
    Time touched{};
  };
  using Counters = std::map<std::string, Counter>;

  static Counter& counter_of(Counters& all, const std::string& key, Time now);
  static void forget_old(Counter& counter, Time now);
  static void count(Counter& counter, std::size_t limit, Time now);
  static void take_back(Counters& all, const std::string& key);

  Counters accounts_, networks_;
};

}  // namespace otpost::http
