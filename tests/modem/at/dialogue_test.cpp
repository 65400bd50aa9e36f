#include "modem/at/dialogue.hpp"

#include "modem/at/message_replies.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::at;
using Lines = std::vector<std::string>;

namespace {

// A command whose answer arrives in one piece.
Reply answer(Dialogue& dialogue, Command command, std::string_view octets) {
  static_cast<void>(dialogue.begin(std::move(command)));
  dialogue.received(octets);
  REQUIRE(dialogue.finished());
  return dialogue.take_reply();
}

constexpr std::string_view pdu = "0791945111111111040B919471111111F100046280113210438002C834";

}  // namespace

TEST_CASE("A command is sent with a carriage return and ended by its final result") {
  Dialogue dialogue;
  CHECK(dialogue.begin(query("AT+CSQ", "+CSQ:")) == "AT+CSQ\r");
  dialogue.received("\r\n+CSQ: 20,99\r\n");
  CHECK_FALSE(dialogue.finished());
  dialogue.received("\r\nOK\r\n");
  REQUIRE(dialogue.finished());
  const auto reply = dialogue.take_reply();
  CHECK(reply.ok());
  CHECK(reply.lines == Lines{"+CSQ: 20,99"});
}

TEST_CASE("An echo is no answer") {
  Dialogue dialogue;
  CHECK(answer(dialogue, ask_freely("AT+CGMM"), "AT+CGMM\r\r\nE173\r\n\r\nOK\r\n").lines == Lines{"E173"});
  CHECK(answer(dialogue, list_all(), "AT+CMGL=4\r\r\nOK\r\n").lines.empty());
}

TEST_CASE("Unsolicited lines before, within and right behind an answer are news, not answers") {
  Dialogue dialogue;
  const auto reply = answer(dialogue, read_slot(3),
                            "\r\n^RSSI:20\r\n\r\n+CMGR: 0,,23\r\n+CMTI: \"SM\",4\r\n" + std::string(pdu) +
                                "\r\n\r\nOK\r\n\r\n+CMTI: \"SM\",5\r\n");
  CHECK(reply.lines == Lines{"+CMGR: 0,,23", std::string(pdu)});
  CHECK(dialogue.next_news()->index == 4);
  CHECK(dialogue.next_news()->index == 5);
  CHECK_FALSE(dialogue.next_news());
}

TEST_CASE("A hex line belongs to the header just before it, whoever sent that") {
  Dialogue dialogue;
  const auto reply =
      answer(dialogue, read_slot(3), "+CMGR: 0,,23\r\n+CMT: ,9\r\nAABBCC\r\n" + std::string(pdu) + "\r\nOK\r\n");
  CHECK(reply.lines == Lines{"+CMGR: 0,,23", std::string(pdu)});
  const auto direct = dialogue.next_news();
  REQUIRE(direct);
  CHECK(direct->news == News::message);
  CHECK(direct->pdu.expose() == "AABBCC");
}

TEST_CASE("A page of cell broadcast comes with its PDU, and is no message") {
  Dialogue dialogue;
  dialogue.received("+CBM: 88\r\nAABBCCDD\r\n+CMTI: \"SM\",1\r\n");
  const auto page = dialogue.next_news();
  REQUIRE(page);
  CHECK(page->news == News::broadcast);
  CHECK(page->pdu.expose() == "AABBCCDD");
  CHECK(dialogue.next_news()->news == News::stored);
  CHECK_FALSE(dialogue.has_news());
}

TEST_CASE("A header glued to the end of a PDU begins the next entry") {
  Dialogue dialogue;
  const auto reply =
      answer(dialogue, list_all(),
             "+CMGL: 1,0,,23\r\n" + std::string(pdu) + "+CMGL: 2,0,,23\r\n" + std::string(pdu) + ",0\r\nOK\r\n");
  const auto listed = parse_list(reply.lines);
  REQUIRE(listed.size() == 2);
  CHECK(listed[1].index == 2);
  CHECK(listed[1].pdu.expose() == pdu);
}

TEST_CASE("A prompt means that the command was taken for a message: no answer will come") {
  Dialogue dialogue;
  static_cast<void>(dialogue.begin(attention()));
  dialogue.received("\r\n> ");
  REQUIRE(dialogue.finished());
  CHECK_FALSE(dialogue.take_reply().answered());
}

TEST_CASE("A time-out ends a command without an answer, except where the final result may be missing") {
  Dialogue dialogue;
  static_cast<void>(dialogue.begin(attention()));
  dialogue.timed_out();
  CHECK_FALSE(dialogue.take_reply().answered());
  static_cast<void>(dialogue.begin(query("AT+CPIN?", "+CPIN:").final_may_be_missing()));
  dialogue.received("+CPIN: READY\r\n");
  dialogue.timed_out();
  CHECK(dialogue.take_reply().ok());
}

TEST_CASE("A late answer is counted, not taken for the next command's") {
  Dialogue dialogue;
  dialogue.received("\r\n+CSQ: 20,99\r\n\r\nOK\r\n");
  CHECK(dialogue.oddities().stray_results == 1);
  CHECK(dialogue.oddities().unknown_lines == 1);
  CHECK_FALSE(dialogue.has_news());
}

TEST_CASE("A restart and a changed SIM put everything in doubt until it is trusted again") {
  Dialogue dialogue;
  CHECK_FALSE(dialogue.in_doubt());
  dialogue.received("\r\nRDY\r\n");
  CHECK(dialogue.in_doubt());
  dialogue.trust_again();
  CHECK_FALSE(dialogue.in_doubt());
  dialogue.received("\r\n+QUSIM: 1\r\n");
  CHECK(dialogue.in_doubt());
}

TEST_CASE("An answer of the SIM's state is not taken for a change of it") {
  Dialogue dialogue;
  CHECK(answer(dialogue, query("AT+CPIN?", "+CPIN:"), "+CPIN: READY\r\n\r\nOK\r\n").ok());
  CHECK_FALSE(dialogue.in_doubt());
}

TEST_CASE("More news than anybody fetches is bounded and counted") {
  Dialogue dialogue;
  for (std::size_t i = 0; i < Dialogue::most_news + 10; ++i) dialogue.received("+CMTI: \"SM\",1\r\n");
  CHECK(dialogue.oddities().news_lost == 10);
}

TEST_CASE("An answer longer than any listing is cut and still ends") {
  Dialogue dialogue;
  static_cast<void>(dialogue.begin(list_all()));
  for (std::size_t i = 0; i < Exchange::most_lines + 10; ++i) dialogue.received("+CMGL: 1,0,,23\r\n");
  dialogue.received("OK\r\n");
  REQUIRE(dialogue.finished());
  CHECK(dialogue.take_reply().lines.size() == Exchange::most_lines);
}

TEST_CASE("An answer may arrive split at any octet") {
  const std::string octets = "+CMTI: \"SM\",4\r\n+CMGR: 0,,23\r\n" + std::string(pdu) + "\r\n\r\nOK\r\n";
  for (std::size_t cut = 0; cut <= octets.size(); ++cut) {
    Dialogue dialogue;
    static_cast<void>(dialogue.begin(read_slot(1)));
    dialogue.received(octets.substr(0, cut));
    dialogue.received(octets.substr(cut));
    REQUIRE(dialogue.finished());
    CHECK(dialogue.take_reply().lines.size() == 2);
    CHECK(dialogue.next_news()->index == 4);
  }
}

TEST_CASE("Once a modem has answered in words a digit is no result, until it may have started again") {
  Dialogue dialogue;
  CHECK(answer(dialogue, set("ATE0"), "0\r").ok());
  CHECK(answer(dialogue, set("ATV1"), "\r\nOK\r\n").ok());
  static_cast<void>(dialogue.begin(delete_slot(3)));
  dialogue.received("\r\n0\r\n");
  CHECK_FALSE(dialogue.finished());
  dialogue.received("\r\n+CMS ERROR: 500\r\n");
  CHECK_FALSE(dialogue.take_reply().ok());
  dialogue.doubt();
  CHECK(answer(dialogue, set("ATE0"), "0\r").ok());
}
