// Recordings that users have sent, or would (modem/README.md): each file of tests/fixtures/dialogues is a case.
#include "tests/modem/session/replay.hpp"

#include "modem/sms/decode.hpp"
#include "tests/support/fixture_lines.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;

namespace {

std::vector<RecordedLine> recording_of(const std::string& name) {
  std::string file;
  for (const auto& line : otpost::test::fixture_lines("dialogues/" + name + ".txt")) file += line + "\n";
  return parse_recording(file);
}

// What was read in each slot, in the order of its reading.
std::vector<std::string> slots_of(const Desk& desk) {
  std::vector<std::string> slots;
  for (const auto& one : desk.kept) slots.push_back(fmt::format("{} {}", one.memory, one.slot));
  return slots;
}

}  // namespace

TEST_CASE("A recording of a Huawei stick is brought up, and what it announces late is received") {
  ReplayedSession huawei(recording_of("huawei"));
  huawei.until("all received", [&] { return huawei.desk.kept.size() == 4; });
  CHECK(huawei.session.state().maker == "huawei");
  CHECK(huawei.session.state().model == "E3372");
  CHECK(slots_of(huawei.desk) == std::vector<std::string>{"ME 0", "SM 0", "SM 1", "SM 2"});
  for (const auto& one : huawei.desk.kept) CHECK_FALSE(sms::decode(one.pdu).error);
}

TEST_CASE("A recording of a Quectel modem is brought up, and both its memories are read") {
  ReplayedSession quectel(recording_of("quectel"));
  quectel.until("all received", [&] { return quectel.desk.kept.size() == 4; });
  CHECK(quectel.session.state().maker == "Quectel");
  for (const auto& one : quectel.desk.kept) CHECK(sms::decode(one.pdu).frame_read);
}

TEST_CASE("A recording that breaks off before PDU mode is not read, and tried again") {
  auto lines = recording_of("huawei");
  const auto pdu_mode = std::ranges::find(lines, "AT+CMGF=0\r", &RecordedLine::octets);
  REQUIRE(pdu_mode != lines.end());
  lines.erase(pdu_mode, lines.end());
  ReplayedSession huawei(std::move(lines));
  huawei.until("recovering", [&] { return huawei.session.state().phase == ModemPhase::recovering; });
  CHECK(huawei.desk.kept.empty());
}
