#include "modem/at/sim_unlock.hpp"

#include <cassert>

namespace otpost::at {

using namespace std::chrono_literals;

namespace {

constexpr auto between_questions = 2s;
constexpr int most_questions = 15;  // a SIM that is busy is asked for half a minute

Command ask_lock() {
  return query("AT+CPIN?", "+CPIN:").final_may_be_missing();
}

}  // namespace

SimUnlock::SimUnlock(const SecretText* pin, std::string_view maker) : pin_(pin), tries_queries_(tries_queries(maker)) {}

Step SimUnlock::next() const {
  if (outcome_) return Finished{};
  switch (stage_) {
    case Stage::asking:
      return Send{ask_lock()};
    case Stage::settling:
      return Wait{between_questions};
    case Stage::counting_tries:
      return Send{tries_queries_[tries_query_].command};
    case Stage::claiming:
      return ClaimPin{};
    case Stage::entering:
      return Send{enter_pin(*pin_)};
    case Stage::confirming:
      return ConfirmPin{};
  }
  return Finished{};
}

void SimUnlock::received(const Reply& reply) {
  switch (stage_) {
    case Stage::asking:
      return judge(parse_sim_lock(reply));
    case Stage::counting_tries:
      return count_tries(reply);
    case Stage::entering:
      stage_ = Stage::settling;
      return;  // whatever it answered, +CPIN? tells the truth
    case Stage::settling:
    case Stage::claiming:
    case Stage::confirming:
      assert(false);
  }
}

void SimUnlock::judge(SimLock lock) {
  switch (lock) {
    case SimLock::open:
      if (entered_)
        stage_ = Stage::confirming;
      else
        outcome_ = Outcome::open;
      return;
    case SimLock::blocked:
      outcome_ = Outcome::blocked;
      return;
    case SimLock::missing:
      outcome_ = Outcome::missing;
      return;
    case SimLock::not_ready:
      stage_ = Stage::settling;
      if (++asked_ == most_questions) outcome_ = Outcome::missing;
      return;
    case SimLock::pin:
      stage_ = Stage::counting_tries;
      if (pin_ == nullptr || entered_) outcome_ = Outcome::pin_needed;
      return;
  }
}

void SimUnlock::count_tries(const Reply& reply) {
  const auto left = parse_tries_left(tries_queries_[tries_query_], reply);
  if (left && *left <= 1)
    outcome_ = Outcome::pin_needed;
  else if (left || ++tries_query_ == tries_queries_.size())
    stage_ = Stage::claiming;  // where the tries cannot be asked, one attempt is still allowed
}

void SimUnlock::waited() {
  stage_ = Stage::asking;
}

void SimUnlock::pin_claimed(bool granted) {
  entered_ = true;
  stage_ = Stage::entering;
  if (!granted) outcome_ = Outcome::pin_needed;
}

}  // namespace otpost::at
