#include "modem/sms/gsm7.hpp"

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace otpost::sms;

namespace {

std::vector<std::uint8_t> round_trip(const std::vector<std::uint8_t>& septets) {
  std::vector<std::uint8_t> octets;
  append_septets(octets, septets);
  return unpack_septets(octets, 0, septets.size());
}

}  // namespace

TEST_CASE("Eight septets take seven octets (TS 23.038, 6.1.2.1.1)") {
  const std::vector<std::uint8_t> septets = {'1', '2', '3', '4', '5', '6', '7', '8'};
  std::vector<std::uint8_t> octets;
  append_septets(octets, septets);
  CHECK(octets == std::vector<std::uint8_t>{0x31, 0xD9, 0x8C, 0x56, 0xB3, 0xDD, 0x70});
  CHECK(unpack_septets(octets, 0, 8) == septets);
}

TEST_CASE("Septets of any number come back as they were packed") {
  std::vector<std::uint8_t> septets;
  for (unsigned i = 0; i < 200; ++i) {
    CHECK(round_trip(septets) == septets);
    septets.push_back(static_cast<std::uint8_t>((i * 37 + 5) & 0x7F));
  }
}

TEST_CASE("Text behind a header begins at a septet boundary") {
  CHECK(septets_for(0) == 0);
  CHECK(septets_for(1) == 2);
  CHECK(septets_for(6) == 7);  // 48 bits and 1 fill bit
  CHECK(septets_for(7) == 8);  // 56 bits, none
  std::vector<std::uint8_t> octets = {5, 0, 3, 1, 2, 1};
  append_septets(octets, std::vector<std::uint8_t>{'A'});
  CHECK(octets == std::vector<std::uint8_t>{5, 0, 3, 1, 2, 1, 'A' << 1});
}

TEST_CASE("No septet is read that the octets do not hold in full") {
  const std::vector<std::uint8_t> octets = {0xFF, 0xFF, 0xFF};
  CHECK(unpack_septets(octets, 0, 100).size() == 3);
  CHECK(unpack_septets(octets, 5, 100).empty());
  CHECK(unpack_septets({}, 0, 1).empty());
}

TEST_CASE("The default alphabet, character by character (TS 23.038, 6.2.1)") {
  const std::string_view alphabet =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
      "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  std::vector<std::uint8_t> septets;
  for (std::uint8_t septet = 0; septet < 128; ++septet) {
    if (septet != escape) septets.push_back(septet);
  }
  CHECK(decode_gsm7(septets, {}) == alphabet);
  CHECK(encode_gsm7(alphabet, {}).septets == septets);
}

TEST_CASE("The default extension, character by character (TS 23.038, 6.2.1.1)") {
  const std::vector<std::uint8_t> septets = {escape, 0x0A, escape, 0x14, escape, 0x28, escape, 0x29, escape, 0x2F,
                                             escape, 0x3C, escape, 0x3D, escape, 0x3E, escape, 0x40, escape, 0x65};
  CHECK(decode_gsm7(septets, {}) == "\f^{}\\[~]|€");
  CHECK(encode_gsm7("\f^{}\\[~]|€", {}).septets == septets);
}

TEST_CASE("A character without a septet becomes a question mark, and the text is not complete") {
  const EncodedText text = encode_gsm7("Код 1", {});
  CHECK(decode_gsm7(text.septets, {}) == "??? 1");
  CHECK(text.complete == false);
  CHECK(encode_gsm7("Code 1", {}).complete);
}
