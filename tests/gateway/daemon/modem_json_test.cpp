#include "gateway/daemon/modem_json.hpp"

#include <boost/json/serialize.hpp>

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace std::chrono_literals;

TEST_CASE("A modem is told by the fields of the contract, and what is not known is null") {
  session::ModemState modem;
  modem.port = "/dev/ttyUSB2";
  modem.name = modem.port;
  CHECK(boost::json::serialize(daemon::modem_json(modem)) ==
        R"({"port":"/dev/ttyUSB2","state":"absent","maker":null,"model":null,"imei":null,"iccid":null,"number":null,)"
        R"("operator":null,"signal_percent":null,"registered":false,"slots":null,"last_swept_at":null,)"
        R"("last_message_at":null,"recoveries":[]})");
}

TEST_CASE("Slots, times and recoveries have their forms") {
  session::ModemState modem;
  modem.phase = session::ModemPhase::pin_needed;
  modem.slots = {3, 30};
  modem.last_swept_at = Time{};
  modem.recoveries = {{session::Step::radio, Time{}, session::StepOutcome::worked, "receiving again", 3200ms},
                      {session::Step::reopen, Time{}, session::StepOutcome::under_way, "the line is lost", {}}};
  const auto told = daemon::modem_json(modem);
  CHECK(told.at("state") == "pin-needed");
  CHECK(boost::json::serialize(told.at("slots")) == R"({"used":3,"total":30})");
  CHECK(told.at("last_swept_at") == "1970-01-01T00:00:00.000Z");
  CHECK(boost::json::serialize(told.at("recoveries")) ==
        R"([{"step":"radio off and on","at":"1970-01-01T00:00:00.000Z","outcome":"receiving again","took_ms":3200},)"
        R"({"step":"reopen","at":"1970-01-01T00:00:00.000Z","outcome":"under way","took_ms":null}])");
}

TEST_CASE("A modem that is served says whether it is healthy, and why not") {
  session::ModemState modem;
  modem.port = "/dev/ttyUSB2";
  modem.name = modem.port;
  modem.phase = session::ModemPhase::ready;
  modem.registered = true;
  modem.last_swept_at = Time{};
  const auto healthy = daemon::served_modem_json(modem, Time{20s});
  CHECK(healthy.at("healthy") == true);
  CHECK(boost::json::serialize(healthy.at("reasons")) == "[]");
  modem.phase = session::ModemPhase::blocked;
  const auto ill = daemon::served_modem_json(modem, Time{20s});
  CHECK(ill.at("healthy") == false);
  CHECK(boost::json::serialize(ill.at("reasons")) == R"(["its SIM is blocked: the operator's PUK is needed"])");
}

TEST_CASE("What was learnt of a sound modem has no notes, and each oddity has one") {
  at::ModemFacts learnt;
  learnt.imei = "860000000000001";
  learnt.memories = {"ME", "SM"};
  learnt.announcements = "2,1,0,2,0";
  learnt.can_select_memory = true;
  CHECK(boost::json::serialize(daemon::learnt_json(learnt)) ==
        R"({"memories":["ME","SM"],"announcements":"2,1,0,2,0","iccid_command":null,"notes":[]})");
  learnt.announcements.clear();
  learnt.can_select_memory = false;
  learnt.iccid_query = at::set("AT+CRSM=176,12258,0,0,10");
  learnt.imei.clear();
  CHECK(daemon::quirks_of(learnt).size() == 4);
}
