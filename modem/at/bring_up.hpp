// From an open port to a modem that announces its messages: the commands in their order, each with its fall-backs
// (modem-notes 1.3 to 1.9). Pure: `next` says what to do, the answer goes in, and in between the SIM is unlocked by
// SimUnlock. Every step but two is a wish: a modem that refuses it is still read by sweeping.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gateway/base/secret.hpp"
#include "modem/at/sim_unlock.hpp"
#include "modem/at/storage_replies.hpp"

namespace otpost::at {

// What a bring-up learns. Empty: the modem did not say.
struct ModemFacts {
  std::string maker, model, revision, imei, iccid, own_number;
  std::optional<Command> iccid_query;  // the one that this modem answers
  std::vector<std::string> memories;   // to be swept; the one where new messages land comes last
  bool can_select_memory = false;      // it has a +CPMS; else one memory
  std::string announcements;           // the +CNMI that was accepted; none: sweeps alone find messages

  [[nodiscard]] const std::string& receiving() const { return memories.back(); }
};

class BringUp {
 public:
  enum class Outcome {
    ready,
    pin_needed,
    blocked,
    no_sim,
    refused,  // PDU mode is not to be had: nothing can be read safely
  };

  // `pin`: nullptr where none is configured; outlives the object.
  explicit BringUp(const SecretText* pin);

  // The same until it has been answered.
  [[nodiscard]] Step next();
  void received(const Reply& reply);
  void waited();
  void pin_claimed(bool granted);
  void pin_confirmed();

  [[nodiscard]] const ModemFacts& facts() const { return facts_; }
  // Once `next` is Finished.
  [[nodiscard]] Outcome outcome() const { return *outcome_; }

 private:
  // Whether the answer will do; called for an OK only.
  using Learn = std::function<bool(const Command&, const Reply&)>;

  // One thing wanted, by the first command of the ladder whose answer will do.
  struct Wish {
    std::vector<Command> ladder;
    Learn learn;
    int patience = 0;                       // how often, a second apart, a busy SIM is asked again
    std::optional<Outcome> otherwise = {};  // the end, where no command will do; none: go on without
    std::size_t rung = 0;
    bool waiting = false;
  };

  void identify();
  void quieten();
  void ask_iccid();
  void unlock();
  void find_messages();
  void select_memory();
  void announce();

  Wish& wish(std::vector<Command> ladder, Learn learn = {});
  void wish_name(std::string_view command, std::string ModemFacts::*place);
  void wish_on(Command query, Command set);
  void choose_memories(const StorageChoice& choice);
  void take_unlocked();

  const SecretText* pin_;
  ModemFacts facts_;
  std::deque<void (BringUp::*)()> chapters_;  // each adds its wishes, knowing what the ones before have learnt
  std::deque<Wish> wishes_;
  std::optional<SimUnlock> unlock_;
  std::optional<Outcome> outcome_;
};

}  // namespace otpost::at
