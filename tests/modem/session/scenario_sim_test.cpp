// Stories about SIMs: their PIN, their removal, their swap.
#include <set>

#include "tests/modem/session/fleet.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
using emulator::Reaction;

namespace {

constexpr auto first_sim = "8949020000012345678";
constexpr auto second_sim = "8944110000000000001";

// Remembers attempts over restarts, as the daemon's does.
class Ledger final : public PinLedger {
 public:
  boost::asio::awaitable<bool> claim(std::string sim, const SecretText& pin) override {
    co_return tried_.emplace(std::move(sim), std::string(pin.expose())).second;
  }
  boost::asio::awaitable<void> confirm(std::string sim, const SecretText& pin) override {
    tried_.erase({std::move(sim), std::string(pin.expose())});
    co_return;
  }

 private:
  std::set<std::pair<std::string, std::string>> tried_;
};

emulator::Sim locked(int tries = 3) {
  emulator::Sim sim;
  sim.pin = "1234";
  sim.pin_tries = tries;
  return sim;
}

ModemSettings with_pin(const char* pin, PinLedger* ledger = nullptr) {
  auto settings = hurried();
  settings.read_pin = [pin] { return std::optional(SecretText(pin)); };
  settings.pin_ledger = ledger;
  return settings;
}

// One locked SIM in a modem of each model.
void add_every_model(Fleet& fleet, const emulator::Sim& sim, const char* pin, PinLedger* ledger = nullptr) {
  for (const auto& profile : emulator::profiles()) {
    emulator::PtyModemOptions options;
    options.profile = profile.name;
    options.sim = sim;
    auto& act = fleet.add(std::move(options), with_pin(pin, ledger));
    act.plug();
    act.start();
  }
}

bool is_waiting_for_pin(Act& act) {
  return act.state().phase == ModemPhase::pin_needed;
}

int tries_left(Act& act) {
  return act.inside().device().sim->pin_tries;
}

bool has_freed(Act& act, const std::string& iccid, long count) {
  return std::ranges::count_if(act.desk.kept,
                               [&](const Desk::Kept& kept) { return kept.iccid == iccid && kept.freed; }) == count;
}

emulator::Sim another_sim(std::string message) {
  emulator::Sim sim;
  sim.iccid = second_sim;
  sim.messages.resize(20);
  sim.messages.front() = emulator::StoredPdu{std::move(message)};
  return sim;
}

}  // namespace

TEST_CASE("With every model, the right PIN opens the SIM, and what has waited is received") {
  Fleet fleet;
  add_every_model(fleet, locked(), "1234");
  for (auto& act : fleet.acts()) act->modem().deliver_pdu(pdu(1));
  fleet.until_received(1);
  for (auto& act : fleet.acts()) {
    INFO(act->profile().name);
    CHECK(act->times("AT+CPIN=\"1234\"") == 1);
    check_received_once(*act, 1);
  }
}

TEST_CASE("With every model, a wrong PIN is tried once over three restarts") {
  // A ledger for each: they hold the same SIM.
  std::vector<Ledger> ledgers(emulator::profiles().size());
  Fleet fleet;
  for (std::size_t i = 0; i < ledgers.size(); ++i) {
    emulator::PtyModemOptions options;
    options.profile = emulator::profiles()[i].name;
    options.sim = locked();
    auto& act = fleet.add(std::move(options), with_pin("9999", &ledgers[i]));
    act.plug();
    act.start();
  }
  fleet.until_each("waits for the PIN", is_waiting_for_pin);
  for (int restart = 0; restart < 3; ++restart) {
    for (auto& act : fleet.acts()) {
      act->modem().unplug();
      act->restart();
      act->plug();
    }
    fleet.until_each("waits for the PIN", is_waiting_for_pin);
  }
  for (auto& act : fleet.acts()) {
    INFO(act->profile().name);
    CHECK(tries_left(*act) == 2);
  }
}

TEST_CASE("With one try left no PIN is sent by any model that tells its tries") {
  Fleet fleet;
  add_every_model(fleet, locked(1), "1234");
  fleet.until_each("decided",
                   [](Act& act) { return is_waiting_for_pin(act) || act.state().phase == ModemPhase::ready; });
  for (auto& act : fleet.acts()) {
    if (act->profile().pin_tries_queries.empty()) continue;
    INFO(act->profile().name);
    CHECK(act->times("AT+CPIN=\"1234\"") == 0);
    CHECK(tries_left(*act) == 1);
  }
}

TEST_CASE("A SIM that wants its PUK is left alone, and said to be blocked") {
  emulator::PtyModemOptions options;
  options.sim = locked(0);
  Scene scene(std::move(options), with_pin("1234"));
  scene.plug();
  scene.start();
  scene.until("blocked", [&] { return scene.state().phase == ModemPhase::blocked; });
  CHECK(scene.times("AT+CPIN=\"1234\"") == 0);
}

TEST_CASE("A SIM that is pulled in the middle of a deletion costs the next one nothing") {
  std::vector<std::optional<emulator::Sim>> pulled(emulator::profiles().size());
  Fleet fleet;
  for (std::size_t i = 0; i < pulled.size(); ++i) {
    emulator::PtyModemOptions options;
    options.profile = emulator::profiles()[i].name;
    auto& act = fleet.add(std::move(options));
    act.react = [&act, &sim = pulled[i]](const std::string& line) {
      if (line.starts_with("AT+CMGD=") && line != "AT+CMGD=?" && !sim) sim = act.modem().remove_sim();
      return Reaction::answer;
    };
    for (int message = 1; message <= 3; ++message) REQUIRE(act.modem().store("SM", pdu(message)));
    act.plug();
    act.start();
  }
  fleet.until_each("pulled", [&](Act& act) { return !act.inside().device().sim; });
  for (auto& act : fleet.acts()) act->modem().insert_sim(another_sim(pdu(100)));
  fleet.until_each("the other SIM's message", [](Act& act) { return has_freed(act, second_sim, 1); });
  for (std::size_t i = 0; i < pulled.size(); ++i) fleet.acts()[i]->modem().insert_sim(std::move(*pulled[i]));
  fleet.until_each("those of the first", [](Act& act) { return has_freed(act, first_sim, 3); });
  for (auto& act : fleet.acts()) {
    INFO(act->profile().name);
    CHECK(act->desk.kept.size() == 4);
    for (const auto& kept : act->desk.kept)
      CHECK(kept.iccid == (kept.pdu.starts_with(pdu(100)) ? second_sim : first_sim));
    CHECK(act->used("SM") == 0);
  }
}

TEST_CASE("A deletion that went unheard is not repeated on a SIM that has taken the place of the first") {
  Scene scene({}, hurried());
  bool swapped = false;
  scene.react = [&](const std::string& line) {
    if (!line.starts_with("AT+CMGD=") || swapped) return Reaction::answer;
    swapped = true;
    scene.modem().insert_sim(another_sim(pdu(100)));
    return Reaction::swallow;
  };
  scene.plug_and_start();
  REQUIRE(scene.modem().store("SM", pdu(1)));
  scene.until("the other SIM's message", [&] { return scene.desk.count_freed() >= 1; });
  CHECK(scene.desk.kept.back().iccid == second_sim);
  CHECK(scene.desk.kept.back().pdu == pdu(100));
  CHECK(scene.inside().device().deleted.front().hex == pdu(100));
}

TEST_CASE("A SIM that is moved to another modem keeps its messages, and its number follows it") {
  Fleet fleet;
  auto& one = fleet.add();
  emulator::PtyModemOptions other_model;
  other_model.profile = "simcom";
  other_model.imei = "860000000000002";
  other_model.sim.iccid = second_sim;
  auto& other = fleet.add(std::move(other_model));
  for (auto& act : fleet.acts()) {
    act->plug();
    act->start();
  }
  fleet.until_each("ready", [](Act& act) { return act.state().phase == ModemPhase::ready; });
  auto sim = one.modem().remove_sim();
  sim->messages.front() = emulator::StoredPdu{pdu(7)};
  other.modem().insert_sim(std::move(*sim));
  other.until("received", [&] { return other.desk.count_freed() == 1; });
  check_received_once(other, 1, first_sim);
  CHECK(other.state().iccid == first_sim);
  CHECK(other.state().imei == "860000000000002");
}
