#include "modem/emulator/control.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/json.hpp>

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::emulator;
namespace json = boost::json;

namespace {

struct Desk {
  json::object ask(std::string_view request) {
    return json::parse(obey(modem, request, *from_rfc3339("2026-11-24T08:15:00Z"))).as_object();
  }
  // A refusal's reason; empty when it was not refused.
  std::string refusal(std::string_view request) {
    const auto answer = ask(request);
    return answer.at("ok").as_bool() ? "" : std::string(answer.at("error").as_string());
  }

  boost::asio::io_context context;
  PtyModem modem{context.get_executor(), {}};
};

}  // namespace

TEST_CASE("A delivered text lies in the SIM, with the time it was delivered") {
  Desk desk;
  REQUIRE(desk.modem.plug().has_value());
  const auto answer = desk.ask(R"({"deliver":{"sender":"Google","text":"G-123456 is your code"}})");
  CHECK(answer.at("ok") == true);
  CHECK(answer.at("parts") == 1);
  CHECK(answer.at("monotonic_ns").as_int64() > 0);
  const auto pdu = pdus_of({"Google", "G-123456 is your code", *from_rfc3339("2026-11-24T08:15:00Z")}, 1).front();
  CHECK(desk.modem.modem().device().memories.all()[0].used() == 1);
  CHECK(desk.modem.modem().device().memories.find("SM")->at(1)->hex == pdu);
}

TEST_CASE("A long text is delivered in parts, a raw PDU as it is") {
  Desk desk;
  REQUIRE(desk.modem.plug().has_value());
  const auto text = std::string(200, 'x');
  CHECK(desk.ask(R"({"deliver":{"sender":"Google","text":")" + text + R"("}})").at("parts") == 2);
  CHECK(desk.ask(R"({"deliver_pdu":"00FF"})").at("ok") == true);
  CHECK(desk.modem.modem().device().memories.find("SM")->at(3)->hex == "00FF");
}

TEST_CASE("A stored text lies in the memory that was named") {
  Desk desk;
  CHECK(desk.refusal(R"({"store":{"memory":"ME","sender":"Google","text":"hi"}})").empty());
  CHECK(desk.modem.modem().device().memories.find("ME")->used() == 1);
  CHECK(desk.refusal(R"({"store":{"memory":"XX","sender":"Google","text":"hi"}})") ==
        "no such memory, or no room in it");
}

TEST_CASE("The modem is plugged, unplugged and silenced on request") {
  Desk desk;
  const auto plugged = desk.ask(R"({"plug":true})");
  CHECK(plugged.at("path").as_string().starts_with("/dev/pts/"));
  CHECK(desk.modem.plugged());
  CHECK(desk.refusal(R"({"silence":true})").empty());
  CHECK(desk.modem.modem().silent());
  CHECK(desk.refusal(R"({"silence":false})").empty());
  CHECK_FALSE(desk.modem.modem().silent());
  CHECK(desk.refusal(R"({"unplug":true})").empty());
  CHECK_FALSE(desk.modem.plugged());
}

TEST_CASE("The status tells what lies where, what was deleted and what was asked") {
  Desk desk;
  REQUIRE(desk.modem.plug().has_value());
  desk.ask(R"({"deliver_pdu":"00FF"})");
  desk.ask(R"({"deliver_pdu":"00EE"})");
  desk.modem.modem().received("AT+CMGD=1\r");
  const auto status = desk.ask(R"({"status":true})");
  CHECK(status.at("plugged") == true);
  CHECK(json::serialize(status.at("memories")) == R"({"SM":{"used":1,"total":20},"ME":{"used":0,"total":23}})");
  CHECK(status.at("waiting") == 0);
  CHECK(status.at("deleted_count") == 1);
  CHECK(json::serialize(status.at("deleted")) == R"([{"memory":"SM","slot":1,"pdu":"00FF"}])");
  CHECK(json::serialize(status.at("commands")) == R"(["AT+CMGD=1"])");
}

TEST_CASE("A request that makes no sense is refused with its reason") {
  Desk desk;
  CHECK(desk.refusal("") == "a request is a JSON object on one line");
  CHECK(desk.refusal("[1]") == "a request is a JSON object on one line");
  CHECK(desk.refusal(R"({"dance":true})") == "nobody knows this request");
  CHECK(desk.refusal(R"({"deliver":"text"})") == "deliver wants an object with sender and text");
  CHECK(desk.refusal(R"({"deliver_pdu":7})") == "deliver_pdu wants a string of hex");
  CHECK(desk.refusal(R"({"silence":"yes"})") ==
        "silence wants true, false, until-reopened, until-initialised, until-radio or until-restart");
}

TEST_CASE("A SIM is moved from one modem to another as the object that the first answers") {
  Desk one;
  Desk other;
  REQUIRE(one.modem.plug().has_value());
  one.ask(R"({"deliver_pdu":"00FF"})");
  const auto removed = one.ask(R"({"remove_sim":true})");
  CHECK(one.ask(R"({"status":true})").at("sim").is_null());
  CHECK(one.refusal(R"({"remove_sim":true})") == "no SIM is in");
  other.modem.modem().device().sim->iccid = "8944110000000000001";
  CHECK(other.refusal(json::serialize(json::object{{"insert_sim", removed.at("sim")}})).empty());
  CHECK(other.ask(R"({"status":true})").at("sim") == "8949020000012345678");
  CHECK(other.modem.modem().device().memories.find("SM")->at(1)->hex == "00FF");
  CHECK(other.refusal(R"({"insert_sim":"mine"})") == "insert_sim wants the object that remove_sim answers");
}

TEST_CASE("A fault that is asked for meets the next command") {
  Desk desk;
  REQUIRE(desk.modem.plug().has_value());
  CHECK(desk.refusal(R"({"fault":{"command":"AT+CMGD","count":2,"reaction":"refuse","cms":314}})").empty());
  auto& modem = desk.modem.modem();
  modem.received("ATE0\rAT+CMGD=1\r");
  CHECK(modem.take_output().ends_with("\r\n+CMS ERROR: 314\r\n"));
  CHECK(desk.refusal(R"({"fault":{"reaction":"dance"}})") == "fault wants an object with command, count and reaction");
}

TEST_CASE("A memory is filled, the network taken away and the port silenced on request") {
  Desk desk;
  REQUIRE(desk.modem.plug().has_value());
  CHECK(desk.refusal(R"({"fill":"SM"})").empty());
  CHECK(desk.modem.modem().device().memories.find("SM")->used() == 20);
  CHECK(desk.refusal(R"({"fill":"XX"})") == "no such memory");
  CHECK(desk.refusal(R"({"network":false})").empty());
  CHECK_FALSE(desk.modem.modem().device().reachable());
  CHECK(desk.refusal(R"({"silence":"until-restart"})").empty());
  CHECK(desk.modem.modem().silence() == Silence::until_restart);
  CHECK(desk.refusal(R"({"prompt":true})").empty());
  CHECK(desk.refusal(R"({"echo":true})").empty());
  CHECK(desk.refusal(R"({"line":{"delay_ms":10}})").empty());
  CHECK(desk.refusal(R"({"line":{"delay_ms":-1}})") == "line wants an object of numbers that are not negative");
}
