#include "modem/sms/encode.hpp"

#include <string>

#include "modem/sms/decode.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::sms;

namespace {

const otpost::Time morning = *otpost::from_rfc3339("2026-11-24T08:15:00Z");

OutgoingMessage message(std::string text) {
  return {.sender = address_of("+4915112345678"),
          .smsc = "+491710760000",
          .text = std::move(text),
          .sent_at = morning,
          .zone = std::chrono::hours{1}};
}

}  // namespace

TEST_CASE("A plain message is encoded octet by octet as the specification has it") {
  CHECK(encode(message("Code 4711")) ==
        std::vector<std::string>{"0791947101670000040D91945111325476F800006211429051004009C337B90CA2DD6231"});
}

TEST_CASE("A status report is encoded octet by octet as the specification has it") {
  const OutgoingReport report{.recipient = address_of("+4915112345678"),
                              .smsc = "+491710760000",
                              .message_reference = 0x2F,
                              .sent_at = morning,
                              .discharged_at = morning + std::chrono::seconds{2},
                              .zone = std::chrono::hours{1},
                              .status = 0};
  CHECK(encode(report) == "0791947101670000062F0D91945111325476F8621142905100406211429051204000");
}

TEST_CASE("The alphabet is UCS2 only where the 7-bit tables lack a character") {
  CHECK(decode(encode(message("naïve")).front()).encoding == Encoding::ucs2);
  CHECK(decode(encode(message("Größe €")).front()).encoding == Encoding::gsm7);
  auto turkish = message("ağaç");
  CHECK(decode(encode(turkish).front()).encoding == Encoding::ucs2);
  turkish.single_shift = NationalLanguage::turkish;
  CHECK(decode(encode(turkish).front()).encoding == Encoding::gsm7);
  CHECK(decode(encode(turkish).front()).text == "ağaç");
}

TEST_CASE("A message grows a second part with its 161st septet, and then each carries 153") {
  CHECK(encode(message(std::string(160, 'a'))).size() == 1);
  CHECK(encode(message(std::string(161, 'a'))).size() == 2);
  CHECK(encode(message(std::string(306, 'a'))).size() == 2);
  CHECK(encode(message(std::string(307, 'a'))).size() == 3);
}

TEST_CASE("A 16-bit reference leaves 152 septets") {
  auto wide = message(std::string(305, 'a'));
  wide.reference = 0x1234;
  wide.reference_width = 16;
  const auto pdus = encode(wide);
  CHECK(pdus.size() == 3);
  CHECK(decode(pdus[1]).concatenation == Concatenation{.reference = 0x1234, .total = 3, .part = 2, .width = 16});
}

TEST_CASE("An 8-bit reference keeps the low octet") {
  auto narrow = message(std::string(200, 'a'));
  narrow.reference = 0x1234;
  CHECK(decode(encode(narrow)[0]).concatenation == Concatenation{.reference = 0x34, .total = 2, .part = 1, .width = 8});
}

TEST_CASE("A UCS2 part carries 70 characters alone and 67 with others") {
  auto cyrillic = message({});
  for (int i = 0; i < 70; ++i) cyrillic.text += "я";
  CHECK(encode(cyrillic).size() == 1);
  cyrillic.text += "я";
  CHECK(encode(cyrillic).size() == 2);
}

TEST_CASE("Class, protocol identifier, ports and a given data coding scheme are as asked for") {
  auto flash = message("hi");
  flash.message_class = 0;
  flash.protocol_identifier = 0x41;
  flash.ports = Ports{.source = 9200, .destination = 2948};
  const Pdu pdu = decode(encode(flash).front());
  CHECK(pdu.message_class == 0);
  CHECK(pdu.replace_type() == 1);
  CHECK(pdu.ports == Ports{.source = 9200, .destination = 2948});
  CHECK(pdu.text == "hi");

  auto waiting = message("hi");
  waiting.data_coding_scheme = 0xC8;
  CHECK(decode(encode(waiting).front()).message_waiting.has_value());
}

TEST_CASE("8-bit data is sent as it is") {
  auto data = message(std::string("\x00\xFF\x01", 3));
  data.alphabet = Alphabet::eight_bit;
  CHECK(decode(encode(data).front()).text == "00ff01");
}

TEST_CASE("Further header elements come first in every part") {
  auto marked = message(std::string(200, 'a'));
  marked.header_elements = {0x70, 0x01, 0xAA};
  for (const auto& pdu : encode(marked)) CHECK(pdu.find("087001AA0003") != std::string::npos);
}

TEST_CASE("A header that leaves no room for text sends nothing") {
  auto crowded = message("hi");
  crowded.header_elements.assign(200, 0);
  CHECK(encode(crowded).empty());
}

TEST_CASE("More than 255 parts are cut to 255") {
  const auto pdus = encode(message(std::string(153 * 255 + 1, 'a')));
  REQUIRE(pdus.size() == 255);
  CHECK(decode(pdus.back()).concatenation->part == 255);
}

TEST_CASE("No text is one empty message") {
  REQUIRE(encode(message("")).size() == 1);
  CHECK(decode(encode(message("")).front()).text.empty());
}
