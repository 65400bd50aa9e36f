#include "modem/sms/data_coding.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::sms;

TEST_CASE("Every octet that the encoder writes means what was asked for") {
  for (const auto encoding : {Encoding::gsm7, Encoding::eight_bit, Encoding::ucs2}) {
    CHECK(decode_data_coding(encode_data_coding(encoding, std::nullopt)) == DataCoding{encoding, {}, {}});
    for (int message_class = 0; message_class < 4; ++message_class) {
      CHECK(decode_data_coding(encode_data_coding(encoding, message_class)) == DataCoding{encoding, message_class, {}});
    }
  }
}

TEST_CASE("A class and a waiting indication never come together") {
  for (unsigned octet = 0; octet < 256; ++octet) {
    const DataCoding coding = decode_data_coding(static_cast<std::uint8_t>(octet));
    CHECK((coding.message_class && coding.message_waiting) == false);
  }
}

TEST_CASE("Only groups 00xx and 01xx are compressed") {
  for (unsigned octet = 0; octet < 256; ++octet) {
    const bool compressed = decode_data_coding(static_cast<std::uint8_t>(octet)).encoding == Encoding::compressed;
    CHECK(compressed == (octet < 0x80 && (octet & 0x20) != 0));
  }
}
