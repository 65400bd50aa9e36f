// Modems that hang until one certain thing is done to them. Each test is one rung of the ladder: all below it are tried
// in vain, it works, and none above it is tried.
#include "tests/modem/session/scene.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
using emulator::Reaction;
namespace asio = boost::asio;

namespace {

ModemSettings hasty() {
  auto settings = impatient();
  settings.patience = 30ms;
  settings.sweep_interval = 50ms;
  settings.recovery.wait_unit = 1ms;
  settings.recovery.question_every = 1h;  // once, at the end of each wait
  settings.recovery.radio_pause = 1ms;
  return settings;
}

// A modem that received and then falls silent; what it hears is in the story all the same.
class HangingModem {
 public:
  explicit HangingModem(ModemSettings settings = hasty()) : scene({}, std::move(settings), hands()) {
    scene.plug_and_start();
    scene.react = [this](const std::string& line) {
      if (line == cure) hangs = false;
      return hangs ? Reaction::swallow : Reaction::answer;
    };
    hangs = true;
    opened = 0;
    scene.modem().deliver_pdu(pdu(1));
  }

  // Until what came meanwhile is received: the steps that it took.
  std::vector<std::string> steps_to_recovery() {
    scene.until("received again", [this] { return scene.desk.count_freed() == 1; });
    scene.until("told", [this] { return scene.state().recoveries.back().said == "receiving again"; });
    std::vector<std::string> steps;
    for (const auto& step : scene.state().recoveries)
      steps.emplace_back(fmt::format("{}: {}", to_text(step.step), step.said));
    return steps;
  }

  bool hangs = false;
  std::string cure;  // the command that frees it
  int opened = 0;
  std::string port_reset;
  Error reset_error;
  Scene scene;

 private:
  Modem::Hands hands() {
    auto open = [this](std::string port) { return count_and_open(std::move(port)); };
    auto reset = [this](std::string port) { return reset_usb(std::move(port)); };
    return {.open = open, .reset_usb = reset};
  }
  asio::awaitable<Result<std::unique_ptr<port::ByteStream>>> count_and_open(std::string port) {
    if (++opened == 1 && cure == "(reopen)") hangs = false;
    co_return co_await port::open_stream(std::move(port));
  }
  asio::awaitable<Result<void>> reset_usb(std::string port) {
    port_reset = std::move(port);
    if (reset_error) co_return reset_error;
    if (cure == "(USB reset)") hangs = false;
    co_return Result<void>{};
  }
};

using Steps = std::vector<std::string>;

}  // namespace

TEST_CASE("A modem that answers only after ESC is resynchronised, on the same line") {
  HangingModem modem;
  modem.hangs = false;
  int unanswered = 1;
  modem.scene.react = [&](const std::string& line) {
    return line.starts_with("AT+CMGL") && unanswered-- > 0 ? Reaction::swallow : Reaction::answer;
  };
  modem.scene.until("resynchronised", [&] { return !modem.scene.state().recoveries.empty(); });
  modem.scene.until("received", [&] { return modem.scene.desk.count_freed() == 1; });
  CHECK(modem.scene.state().recoveries.front().step == Step::resynchronise);
  CHECK(modem.scene.state().recoveries.front().outcome == StepOutcome::worked);
  CHECK(modem.opened == 0);
}

TEST_CASE("A modem that answers only on a line opened anew is reopened") {
  HangingModem modem;
  modem.cure = "(reopen)";
  CHECK(modem.steps_to_recovery() == Steps{"resynchronise: no answer", "reopen: receiving again"});
}

TEST_CASE("A modem that answers only after ATZ is initialised") {
  HangingModem modem;
  modem.cure = "ATZ";
  CHECK(modem.steps_to_recovery() ==
        Steps{"resynchronise: no answer", "reopen: no answer", "initialise: receiving again"});
  CHECK_FALSE(modem.scene.did("AT+CFUN=0"));
}

TEST_CASE("A modem that answers only after its radio was off is switched off and on, deaf as it seems") {
  HangingModem modem;
  modem.cure = "AT+CFUN=1";
  CHECK(modem.steps_to_recovery().back() == "radio off and on: receiving again");
  CHECK(modem.scene.in_order("ATZ", "AT+CFUN=0"));
  CHECK(modem.scene.in_order("AT+CFUN=0", "AT+CFUN=1"));
  CHECK_FALSE(modem.scene.did("AT+CFUN=1,1"));
}

TEST_CASE("A modem that answers only after a restart is restarted once") {
  HangingModem modem;
  modem.cure = "AT+CFUN=1,1";
  CHECK(modem.steps_to_recovery() == Steps{"resynchronise: no answer", "reopen: no answer", "initialise: no answer",
                                           "radio off and on: no answer", "restart: receiving again"});
  CHECK(modem.scene.times("AT+CFUN=1,1") == 1);
  CHECK(modem.port_reset.empty());
}

TEST_CASE("A modem that answers only after a USB reset has its own port reset, with the line closed") {
  HangingModem modem;
  modem.cure = "(USB reset)";
  const auto steps = modem.steps_to_recovery();
  CHECK(steps.at(4) == "restart: no answer");
  CHECK(steps.back() == "USB reset: receiving again");
  CHECK(modem.port_reset == modem.scene.state().port);
}

TEST_CASE("A USB reset that is not permitted is skipped, and the reason says what to do") {
  HangingModem modem;
  modem.reset_error = make_error_code(boost::system::errc::permission_denied);
  modem.scene.until("skipped", [&] { return !modem.port_reset.empty(); });
  modem.hangs = false;
  modem.scene.until("received again", [&] { return modem.scene.desk.count_freed() == 1; });
  const auto& steps = modem.scene.state().recoveries;
  const auto reset = std::find_if(steps.begin(), steps.end(), [](const auto& s) { return s.step == Step::usb_reset; });
  REQUIRE(reset != steps.end());
  CHECK(reset->outcome == StepOutcome::skipped);
  CHECK(reset->said.find("70-otpost-modems.rules") != std::string::npos);
}

TEST_CASE("A modem that stops talking while its radio is off is switched on again all the same") {
  HangingModem modem;
  modem.scene.react = [&](const std::string& line) {
    if (line == "AT+CFUN=1") modem.hangs = false;
    return modem.hangs ? Reaction::swallow : Reaction::answer;
  };
  CHECK(modem.steps_to_recovery().back() == "radio off and on: receiving again");
}

TEST_CASE("A modem whose port goes away in a restart is received from when it is back, and not restarted again") {
  HangingModem modem;
  modem.scene.react = [&](const std::string& line) {
    if (line == "AT+CFUN=1,1") {
      modem.hangs = false;
      modem.scene.modem().unplug();
    }
    return modem.hangs ? Reaction::swallow : Reaction::answer;
  };
  modem.scene.until("gone", [&] { return modem.scene.state().phase == ModemPhase::absent; });
  modem.scene.plug();
  CHECK(modem.steps_to_recovery().back() == "restart: receiving again");
  CHECK(modem.scene.times("AT+CFUN=1,1") == 1);
}

TEST_CASE("A modem that answers again during a long wait is received from at the next question, on the same line") {
  auto settings = hasty();
  settings.recovery.wait_unit = 1h;
  settings.recovery.question_every = 20ms;
  HangingModem modem(std::move(settings));
  modem.scene.until("silent", [&] { return modem.scene.state().phase == ModemPhase::recovering; });
  modem.hangs = false;
  modem.scene.until("received again", [&] { return modem.scene.desk.count_freed() == 1; });
  CHECK(modem.opened == 0);
  CHECK(modem.scene.state().recoveries.back().step == Step::wait);
}

TEST_CASE("A modem that says something by itself during a long wait is asked at once") {
  auto settings = hasty();
  settings.recovery.wait_unit = 1h;
  HangingModem modem(std::move(settings));
  modem.scene.until("silent", [&] { return modem.scene.state().phase == ModemPhase::recovering; });
  modem.hangs = false;
  modem.scene.modem().deliver_pdu(pdu(2));  // +CMTI
  modem.scene.until("both received", [&] { return modem.scene.desk.count_freed() == 2; });
  CHECK(modem.opened == 0);
}

TEST_CASE("Each step is timed, counted, and over when it is over") {
  HangingModem modem;
  modem.cure = "ATZ";
  modem.steps_to_recovery();
  const auto& state = modem.scene.state();
  for (const auto& step : state.recoveries) {
    CHECK(step.outcome != StepOutcome::under_way);
    CHECK(step.took > 0ms);
    CHECK(step.at > Time{});
  }
  const auto count = [&](Step step, StepOutcome outcome) {
    return state.steps[static_cast<std::size_t>(step)][static_cast<std::size_t>(outcome)];
  };
  CHECK(count(Step::reopen, StepOutcome::failed) == 1);
  CHECK(count(Step::initialise, StepOutcome::worked) == 1);
}

TEST_CASE("The step under way is on view while it lasts") {
  HangingModem modem;
  modem.cure = "never";
  modem.scene.until("under way", [&] {
    const auto& steps = modem.scene.state().recoveries;
    return !steps.empty() && steps.back().step == Step::radio && steps.back().outcome == StepOutcome::under_way;
  });
}

TEST_CASE("A modem that falls silent again at once goes on up the ladder, not from its foot") {
  HangingModem modem;
  modem.cure = "ATZ";
  modem.steps_to_recovery();
  modem.cure = "AT+CFUN=1";
  modem.hangs = true;
  modem.scene.until("radio", [&] { return modem.scene.did("AT+CFUN=0"); });
  CHECK(modem.scene.times("ATZ") == 1);
}

TEST_CASE("A modem that was healthy for a good while begins at the foot of the ladder again") {
  auto settings = hasty();
  settings.recovery.healthy_after = 1ms;
  HangingModem modem(std::move(settings));
  modem.cure = "ATZ";
  modem.steps_to_recovery();
  modem.hangs = true;
  modem.scene.until("initialised again", [&] { return modem.scene.times("ATZ") == 2; });
  CHECK_FALSE(modem.scene.did("AT+CFUN=0"));
}

TEST_CASE("A modem without a network searches, drops its radio and restarts, and is swept meanwhile") {
  auto settings = hasty();
  settings.recovery.unregistered_for = 60ms;
  Scene scene({}, std::move(settings));
  scene.plug_and_start();
  bool lost = true;
  scene.react = [&](const std::string& line) {
    const bool asks = line == "AT+CREG?" || line == "AT+CEREG?";
    if (line == "AT+CFUN=1,1") lost = false;
    return lost && asks ? Reaction::refuse : Reaction::answer;
  };
  scene.until("searching", [&] { return scene.did("AT+COPS=0"); });
  REQUIRE(scene.modem().store("ME", pdu(7)));  // what came while there was a network, and no word of it
  scene.until("restarted", [&] { return scene.did("AT+CFUN=1,1"); });
  CHECK(scene.in_order("AT+COPS=0", "AT+CFUN=0"));
  CHECK(scene.in_order("AT+CFUN=0", "AT+CFUN=1,1"));
  CHECK(scene.in_order("freed ME 1", "AT+CFUN=1,1"));
  scene.until("ready", [&] { return scene.state().phase == ModemPhase::ready; });
}

TEST_CASE("A modem that refuses radio 0 is put into airplane mode") {
  HangingModem modem;
  modem.cure = "AT+CFUN=4";
  modem.scene.react = [&](const std::string& line) {
    if (line == "AT+CFUN=0") return Reaction::refuse;
    if (line == modem.cure) modem.hangs = false;
    return modem.hangs ? Reaction::swallow : Reaction::answer;
  };
  CHECK(modem.steps_to_recovery().back() == "radio off and on: receiving again");
  CHECK(modem.scene.in_order("AT+CFUN=4", "AT+CFUN=1"));
}
