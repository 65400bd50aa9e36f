#include "gateway/daemon/modem_metrics.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace std::chrono_literals;

namespace {

std::string metrics_of(const session::ModemState& modem) {
  return daemon::modem_metrics({{modem.port, modem}}, Time{60s});
}

session::ModemState ready_modem() {
  session::ModemState modem;
  modem.port = "tcp://modems.internal:4000";
  modem.phase = session::ModemPhase::ready;
  modem.registered = true;
  modem.imei = "867698041234567";
  modem.iccid = "8949020000012345678";
  modem.own_number = "+4915112345678";
  modem.slots = {3, 30};
  modem.last_swept_at = Time{48s};
  modem.signal_percent = 61;
  return modem;
}

}  // namespace

TEST_CASE("A modem's health is told in gauges, one series each") {
  const auto modem = ready_modem();
  const auto text = metrics_of(modem);
  const auto label = "{modem=\"" + daemon::metrics_label(modem.port) + "\"} ";
  for (const auto* series : {"healthy", "answering", "registered"})
    CHECK(text.find("\notpost_modem_" + std::string(series) + label + "1\n") != std::string::npos);
  CHECK(text.find("otpost_modem_slots_used" + label + "3\n") != std::string::npos);
  CHECK(text.find("otpost_modem_slots" + label + "30\n") != std::string::npos);
  CHECK(text.find("otpost_modem_seconds_since_sweep" + label + "12\n") != std::string::npos);
  CHECK(text.find("otpost_modem_signal_percent" + label + "61\n") != std::string::npos);
}

TEST_CASE("What is not known has no series, and a modem that is gone is in no network") {
  auto modem = ready_modem();
  modem.phase = session::ModemPhase::absent;
  modem.signal_percent.reset();
  const auto text = metrics_of(modem);
  CHECK(text.find("otpost_modem_signal_percent{") == std::string::npos);
  const auto label = "{modem=\"" + daemon::metrics_label(modem.port) + "\"} ";
  CHECK(text.find("otpost_modem_registered" + label + "0\n") != std::string::npos);
}

TEST_CASE("Each step of recovery is counted by how it ended") {
  auto modem = ready_modem();
  modem.steps[static_cast<std::size_t>(session::Step::radio)][static_cast<std::size_t>(session::StepOutcome::failed)] =
      2;
  const auto text = metrics_of(modem);
  CHECK(text.find(",step=\"radio off and on\",outcome=\"failed\"} 2\n") != std::string::npos);
  CHECK(text.find("step=\"reopen\"") == std::string::npos);
}

TEST_CASE("Neither a number nor a host nor an identity is in the metrics") {
  const auto text = metrics_of(ready_modem());
  for (const auto* secret : {"modems.internal", "867698041234567", "8949020000012345678", "4915112345678"})
    CHECK(text.find(secret) == std::string::npos);
}

TEST_CASE("A modem keeps its label over restarts, and two have two") {
  CHECK(daemon::metrics_label("/dev/ttyUSB2") == "0bdc23a9");
  CHECK(daemon::metrics_label("/dev/ttyUSB2") != daemon::metrics_label("/dev/ttyUSB3"));
}
