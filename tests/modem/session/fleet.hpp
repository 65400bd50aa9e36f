// Several modems at the same time on one stage, each with its session and its receiver: what each waits for costs the
// suite once. Also what every story has to end with.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "tests/modem/session/scene.hpp"

namespace otpost::session::test {

// Waits are short, and the timer finds what nothing announces.
inline ModemSettings hurried() {
  ModemSettings settings;
  settings.patience = 40ms;
  settings.sweep_interval = 150ms;
  settings.recovery.wait_unit = 10ms;
  settings.recovery.question_every = 1h;  // once, at the end of each wait
  settings.recovery.radio_pause = 1ms;
  return settings;
}

// Nothing lost: `count` messages are kept and confirmed. Nothing twice: each PDU once. The right number: of the SIM
// that they were sent to. And no memory holds anything any more.
inline void check_received_once(Act& act, std::size_t count, const std::string& iccid = "8949020000012345678") {
  std::set<std::string> pdus;
  for (const auto& one : act.desk.kept) {
    pdus.insert(one.pdu);
    CHECK(one.iccid == iccid);
  }
  CHECK(act.desk.kept.size() == count);
  CHECK(pdus.size() == count);
  CHECK(act.desk.count_freed() == count);
  CHECK(act.inside().waiting() == 0);
  for (const auto& memory : act.inside().device().memories.all()) CHECK(memory.used() == 0);
}

class Fleet {
 public:
  Act& add(emulator::PtyModemOptions options = {}, ModemSettings settings = hurried()) {
    const auto number = static_cast<int>(acts_.size()) + 1;
    acts_.push_back(
        std::make_unique<Act>(stage_.context, temporary_link(number), std::move(options), std::move(settings)));
    return *acts_.back();
  }

  [[nodiscard]] std::vector<std::unique_ptr<Act>>& acts() { return acts_; }

  // Until it holds for each; fails the test, naming the first for which it does not, when that takes too long.
  void until_each(const std::string& what, const std::function<bool(Act&)>& condition,
                  std::chrono::steady_clock::duration limit = 30s) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    for (auto& act : acts_)
      act->until(
          what, [&] { return condition(*act); }, deadline - std::chrono::steady_clock::now());
  }
  void until_received(std::size_t count) {
    until_each("all freed", [count](Act& act) { return act.desk.count_freed() >= count; });
  }

 private:
  Stage stage_;
  std::vector<std::unique_ptr<Act>> acts_;
};

}  // namespace otpost::session::test
