#include "modem/session/redactor.hpp"

#include "modem/sms/decode.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using otpost::session::Redactor;

namespace {

std::string received(std::string_view line) {
  return Redactor().received(line);
}

// The answer line to a command.
std::string answered(std::string_view command, std::string_view line) {
  Redactor redactor;
  static_cast<void>(redactor.sent(command));
  return redactor.received(line);
}

constexpr std::string_view pdu = "0791947101670000040D91945111325476F800006211429051004009C337B90CA2DD6231";

}  // namespace

TEST_CASE("What the protocol needs stays as it was said") {
  for (const auto* line : {"OK",
                           "ERROR",
                           "+CME ERROR: 10",
                           "+CMS ERROR: 321",
                           "+CME ERROR: SIM not inserted",
                           "+CPIN: READY",
                           "+CPIN: SIM PIN",
                           "+CPINR: SIM PIN,3,3",
                           "+CSQ: 20,99",
                           "+CMTI: \"SM\",3",
                           "+CPMS: 3,20,3,20,3,20",
                           "+CPMS: (\"SM\",\"ME\",\"MT\"),(\"SM\"),(\"SM\")",
                           "+CFUN: 1",
                           "+CREG: 1,5",
                           "RDY",
                           "+QIND: SMS DONE",
                           "^SMMEMFULL: \"SM\"",
                           "+CMGL: 1,0,,23",
                           "> ",
                           "+CMTI: \"0053004D\",1"})
    CHECK(received(line) == line);
}

TEST_CASE("The commands of a session are shown, for a replay waits for them") {
  for (const auto* line : {"AT", "ATE0", "AT+CMGF=0", "AT+CPMS=\"SM\",\"SM\",\"SM\"", "AT+CNMI=2,1,0,2,0",
                           "AT+CRSM=176,12258,0,0,10", "AT+CSCS=\"00470053004D\"", "AT+CPINR=\"SIM PIN\"", "\x1b"})
    CHECK(Redactor().sent(line) == line);
}

TEST_CASE("A PIN is nobody's business, in its command and in its echo") {
  Redactor redactor;
  CHECK(redactor.sent("AT+CPIN=\"7391\"") == "AT+CPIN=\"0000\"");
  CHECK(redactor.received("AT+CPIN=\"7391\"") == "AT+CPIN=\"0000\"");
  CHECK(Redactor().sent("AT+CPIN=7391") == "AT+CPIN=0000");
}

TEST_CASE("Identities keep their form, so that they are identities on replay") {
  CHECK(answered("AT+CGSN", "867698041234567") == "000000000000000");
  CHECK(answered("ATI", "IMEI: 867698041234567") == "IMEI: 000000000000000");
  CHECK(received("+CCID: 8949020000012345678") == "+CCID: 8900000000000000000");
  CHECK(received("^ICCID: 8986011234567890123F") == "^ICCID: 89000000000000000000");
  CHECK(received("8949020000012345678") == "8900000000000000000");
  CHECK(received("+CRSM: 144,0,\"98942000001032547698\"") == "+CRSM: 144,0,\"98000000000000000000\"");
  CHECK(received("+CNUM: \"Ana\",\"+4915112345678\",145") == "+CNUM: \"xxx\",\"+0000000000000\",145");
  CHECK(received("+CNUM: Ana,+4915112345678,145") == "+CNUM: xxx,+0000000000000,145");
  CHECK(received("+CNUM: ,0151 234 56 78,129") == "+CNUM: ,0000 000 00 00,129");
}

TEST_CASE("Maker, model and firmware stay: a bug hangs on them") {
  CHECK(answered("AT+CGMI", "Quectel") == "Quectel");
  CHECK(answered("AT+CGMM", "+CGMM: \"EC25\"") == "+CGMM: \"EC25\"");
  CHECK(answered("AT+CGMR", "EC25EFAR06A06M4G") == "EC25EFAR06A06M4G");
  CHECK(answered("AT+CGMR", "serial 867698041234567") == "serial 000000000000000");
  CHECK(answered("AT+CGMR", "21.180.01.00.00") == "21.180.01.00.00");
}

TEST_CASE("Where the modem is stays hidden, and whose network it is in") {
  CHECK(received("+CREG: 2,1,\"1A2B\",\"01C3D4E5\",7") == "+CREG: 2,1,\"0x0x\",\"00x0x0x0\",7");
  CHECK(received("+CREG: 1,1234,5678") == "+CREG: 1,0000,0000");
  CHECK(received("+COPS: 0,0,\"Hausnetz 1\",7") == "+COPS: 0,0,\"xxxxxxxx 0\",7");
}

TEST_CASE("A PDU behind its header still decodes, whatever stands between the two") {
  Redactor redactor;
  CHECK(redactor.received("+CMGL: 3,1,\"Mum\",28") == "+CMGL: 3,1,\"xxx\",28");
  CHECK(redactor.received("+CREG: 1") == "+CREG: 1");
  const auto shown = redactor.received(pdu);
  CHECK(shown.size() == pdu.size());
  CHECK(sms::decode(shown).text == "@@@@@@@@@");
}

TEST_CASE("A PDU on the header line, and a header glued to a PDU, are told apart") {
  Redactor redactor;
  const auto one_line = redactor.received("+CMGR: 0,,28," + std::string(pdu));
  CHECK(one_line.starts_with("+CMGR: 0,,28,0791"));
  CHECK(sms::decode(one_line.substr(13)).text == "@@@@@@@@@");
  static_cast<void>(redactor.received("+CMGL: 1,1,,28"));
  const auto glued = redactor.received(std::string(pdu) + "+CMGL: 2,1,,28");
  CHECK(glued.ends_with("+CMGL: 2,1,,28"));
  CHECK(sms::decode(glued.substr(0, pdu.size())).frame_read);
  CHECK(sms::decode(redactor.received(pdu)).frame_read);
}

TEST_CASE("Hex without a header in PDU mode is zeros: it may be a text in UCS2") {
  CHECK(received("004306F00640065002000340037003100310") == std::string(36, '0'));
  Redactor redactor;
  CHECK(redactor.received("+CMGR: \"REC READ\",\"+4915112345678\",,\"24/11/24,08:15:00+04\"") ==
        "+CMGR: \"REC READ\",\"+0000000000000\",,\"00/00/00,00:00:00+00\"");
  CHECK(redactor.received("0043006F006400650020003400370031") == std::string(32, '0'));
}

TEST_CASE("A text in text mode is masked to its last line, short numbers too") {
  Redactor redactor;
  static_cast<void>(redactor.sent("AT+CGMM"));
  static_cast<void>(redactor.received("+CMT: \"Bank\",,\"24/11/24,08:15:00+04\""));
  CHECK(redactor.received("Ihr Code ist 4711") == "xxx xxxx xxx 0000");
  CHECK(redactor.received("gültig bis 12 Uhr") == "xxxxxxx xxx 00 xxx");
}

TEST_CASE("A vendor's line that nobody knows shows its name and no value") {
  CHECK(received("^NEWTHING: 12,abc,\"def\"") == "^NEWTHING: 00,xxx,\"xxx\"");
  CHECK(received("+CUSD: 0,\"Your PIN is 1234") == "+CUSD: 0,\"xxxx xxx xx 0000");
}

TEST_CASE("Garbage is masked and keeps its length") {
  const std::string garbage = "\x01\xff\xfe 12 ab\x7f";
  CHECK(received(garbage) == "\x01xx 00 xx\x7f");
}
