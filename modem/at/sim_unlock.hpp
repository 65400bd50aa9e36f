// The PIN guard. A SIM dies after three wrong PINs, so: the tries left are asked first, the PIN is never sent at one or
// none left, and a PIN is tried once with a SIM, ever, unless it has opened it; the ledger behind ClaimPin and
// ConfirmPin outlives a restart. Pure.
#pragma once

#include <optional>
#include <string_view>

#include "gateway/base/secret.hpp"
#include "modem/at/pin_replies.hpp"
#include "modem/at/step.hpp"

namespace otpost::at {

class SimUnlock {
 public:
  enum class Outcome {
    open,
    pin_needed,  // no PIN given, or the one given must not be tried (again)
    blocked,     // a PUK or another lock: the operator's alarm
    missing,     // no SIM that works
  };

  // `pin`: nullptr where none is configured; outlives the object.
  SimUnlock(const SecretText* pin, std::string_view maker);

  [[nodiscard]] Step next() const;
  void received(const Reply& reply);
  void waited();
  void pin_claimed(bool granted);
  void pin_confirmed() { outcome_ = Outcome::open; }

  // Once `next` is Finished.
  [[nodiscard]] Outcome outcome() const { return *outcome_; }

 private:
  enum class Stage { asking, settling, counting_tries, claiming, entering, confirming };

  void judge(SimLock lock);
  void count_tries(const Reply& reply);

  const SecretText* pin_;
  std::vector<TriesQuery> tries_queries_;
  std::size_t tries_query_ = 0;
  Stage stage_ = Stage::asking;
  int asked_ = 0;
  bool entered_ = false;
  std::optional<Outcome> outcome_;
};

}  // namespace otpost::at
