#include "modem/at/message_replies.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::at;
using Lines = std::vector<std::string>;

namespace {
const std::string pdu = "0791945111111111040B919471111111F100046280113210438002C834";
}

TEST_CASE("A listing gives slot, status and PDU of each message, drafts too") {
  const auto listed = parse_list({"+CMGL: 1,0,,23", pdu, "+CMGL: 7,3,\"\",23", pdu});
  REQUIRE(listed.size() == 2);
  CHECK(listed[0].index == 1);
  CHECK(listed[0].status == 0);
  CHECK(listed[0].pdu.expose() == pdu);
  CHECK(listed[1].index == 7);
  CHECK(listed[1].status == 3);
}

TEST_CASE("Every header of +CMGR met in the field is read") {
  const auto status = [](const char* header) { return parse_read(5, {header, pdu})->status; };
  CHECK(status("+CMGR: 0,,23") == 0);
  CHECK(status("+CMGR: 0,\"\",50") == 0);
  CHECK(status("+CMGR: 0,23") == 0);
  CHECK(status("+CMGR: ,,92") == 1);
  CHECK(status("+CMGR: 1") == 1);
  CHECK(status("+CMGR: 2,2,,174") == 2);
  CHECK(parse_read(5, {"+CMGR: 0,,23", pdu})->index == 5);
}

TEST_CASE("Every way to say that a slot is empty is understood") {
  CHECK_FALSE(parse_read(1, {}));
  CHECK_FALSE(parse_read(1, {"+CMGR: 0,,0"}));
  CHECK_FALSE(parse_read(1, {"+CMGR: 0,,0", "00"}));
  CHECK_FALSE(parse_read(1, {"+CMGR: 0,,0", "00FFFFFFFFFFFFFFFF"}));
  CHECK(parse_list({"+CMGL: 1,0,,0", "00", "+CMGL: 2,0,,23", pdu}).size() == 1);
}

TEST_CASE("A PDU on the header line, or with blanks in it, is found") {
  CHECK(parse_read(1, {"+CMGR: 0,,23 " + pdu})->pdu.expose() == pdu);
  CHECK(parse_read(1, {"+CMGR: 0,,23", pdu.substr(0, 16) + " " + pdu.substr(16)})->pdu.expose() == pdu);
}

TEST_CASE("The length in the header is not relied upon") {
  for (const auto* header : {"+CMGR: 0,,31", "+CMGR: 0,,0", "+CMGR: 0,,-5", "+CMGR: 0,,x"})
    CHECK(parse_read(1, {header, pdu})->pdu.expose() == pdu);
}

TEST_CASE("An entry without a slot that can be named is left for the sweep by slots") {
  for (const auto* header : {"+CMGL: -1,0,,23", "+CMGL: 99999999,0,,23", "+CMGL: x,0,,23", "+CMGL:"})
    CHECK(parse_list({header, pdu}).empty());
}

TEST_CASE("A status that nobody knows counts as a draft, which is never deleted") {
  CHECK(parse_list({"+CMGL: 1,9,,23", pdu})[0].status == 2);
}

TEST_CASE("Text mode is told from PDU mode by its header") {
  CHECK(is_text_mode({"+CMGR: \"REC UNREAD\",\"+49151\",,\"26/11/24\"", "hello"}));
  CHECK(is_text_mode({"+CMGL: 1,\"REC READ\",\"+49151\""}));
  CHECK_FALSE(is_text_mode({"+CMGR: 0,\"\",50", pdu}));
}
