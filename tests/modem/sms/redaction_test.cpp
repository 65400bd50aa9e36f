#include "modem/sms/redaction.hpp"

#include "modem/sms/decode.hpp"
#include "modem/sms/encode.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixture_lines.hpp"

using namespace otpost;
using namespace otpost::sms;

namespace {

OutgoingMessage message(const std::string& sender, const std::string& text) {
  OutgoingMessage outgoing;
  outgoing.sender = address_of(sender);
  outgoing.smsc = "+491710760000";
  outgoing.text = text;
  outgoing.sent_at = Time{std::chrono::hours{24 * 365 * 56}};
  outgoing.reference = 7;
  return outgoing;
}

Pdu redacted(const std::string& pdu) {
  const auto shown = redact_pdu(pdu);
  CHECK(shown.size() == pdu.size());
  return decode(shown);
}

}  // namespace

TEST_CASE("A redacted PDU still decodes, with its frame and nobody's words") {
  const auto pdu = encode(message("+4915112345678", "G-471199 is your code")).front();
  const auto shown = redacted(pdu);
  CHECK_FALSE(shown.error);
  CHECK(shown.sender == Address{TypeOfNumber::international, 1, "+9999999999999"});
  CHECK(shown.smsc == "+999999999999");
  CHECK(shown.text == std::string(21, '@'));
  CHECK(shown.sent_at == decode(pdu).sent_at);
}

TEST_CASE("Texts in UCS2 and data keep their length and nothing else") {
  const auto ucs2 = redacted(encode(message("+4915112345678", "Код 471199")).front());
  CHECK(ucs2.encoding == Encoding::ucs2);
  CHECK(ucs2.text == "xxxxxxxxxx");
  auto data = message("+4915112345678", "secret");
  data.alphabet = Alphabet::eight_bit;
  CHECK(redacted(encode(data).front()).text == "787878787878");
}

TEST_CASE("A name keeps its length, and its kind") {
  const auto shown = redacted(encode(message("Hausbank", "471199")).front());
  CHECK(shown.sender.type == TypeOfNumber::alphanumeric);
  CHECK(shown.sender.text == "xxxxxxxx");
}

TEST_CASE("Parts stay parts of one message, ports and alphabets stay, other elements of the header do not") {
  auto outgoing = message("+4915112345678", std::string(300, 'a'));
  outgoing.header_elements = {0x0A, 0x03, 0x41, 0x42, 0x43, 0x00, 0x05, 0x31, 0x32, 0x33, 0x34, 0x35};
  for (const auto& pdu : encode(outgoing)) {
    const auto shown = redacted(pdu);
    CHECK(shown.concatenation == decode(pdu).concatenation);
    CHECK(redact_pdu(pdu).find("414243") == std::string::npos);
    CHECK(redact_pdu(pdu).find("3132333435") == std::string::npos);  // an element of a length that it cannot have
  }
}

TEST_CASE("A status report keeps its status and loses its number") {
  OutgoingReport report;
  report.recipient = address_of("+4915112345678");
  report.smsc = "+491710760000";
  report.status = 0x46;
  const auto shown = redacted(encode(report));
  CHECK(shown.type == MessageType::status_report);
  CHECK(shown.delivery->status == 0x46U);
  CHECK(shown.sender.text == "+9999999999999");
}

TEST_CASE("What is wrong with a PDU is still wrong with it when it is redacted, for every PDU of the fixtures") {
  for (const auto& line : otpost::test::fixture_lines("sms_pdus.txt")) {
    if (line.empty() || line.starts_with('#')) continue;
    INFO(line);
    const auto shown = redacted(line);
    const auto meant = decode(line);
    CHECK(shown.type == meant.type);
    CHECK(shown.frame_read == meant.frame_read);
    CHECK(shown.data_coding_scheme == meant.data_coding_scheme);
  }
}

TEST_CASE("A length that is wrong lets no octet of the text pass for a time-stamp") {
  auto pdu = encode(message("+4915112345678", "G-471199 is your code")).front();
  const auto text = pdu.substr(pdu.size() - 38);
  for (const auto* length : {"01", "05", "13", "14"}) {
    pdu.replace(18, 2, length);  // of the sender's number
    const auto shown = redact_pdu(pdu);
    for (std::size_t at = 0; at + 8 <= text.size(); at += 2) CHECK(shown.find(text.substr(at, 8)) == std::string::npos);
  }
}

TEST_CASE("What is no PDU is zeros, and a tail of words is masked") {
  CHECK(redact_pdu("4711") == "0000");
  CHECK(redact_pdu("") == "");
  CHECK(redact_pdu("00ABCx Your code: 471199").substr(5) == "x xxxx xxxx: 000000");
}

TEST_CASE("Masking keeps the shape of a text") {
  CHECK(mask("Ihr Code: 4711-99, gültig") == "xxx xxxx: 0000-00, xxxxxxx");
}

TEST_CASE("A damaged PDU without a service centre is not read where its sender's digits would pass for its frame") {
  CHECK(redact_pdu("00040D91945111325476F8000062!14y29") == "00040D91999999999999F9000000!00x00");
}
