#include "modem/sms/data_coding.hpp"

namespace otpost::sms {
namespace {

// Groups 00xx and 01xx; the latter only adds a mark for automatic deletion, which a gateway does not act on.
DataCoding general(std::uint8_t octet) {
  constexpr Encoding alphabets[] = {Encoding::gsm7, Encoding::eight_bit, Encoding::ucs2, Encoding::gsm7};
  DataCoding coding;
  coding.encoding = (octet & 0x20) != 0 ? Encoding::compressed : alphabets[octet >> 2 & 0x03];
  if ((octet & 0x10) != 0) coding.message_class = octet & 0x03;
  return coding;
}

// Groups 1100 (discard), 1101 (store) and 1110 (store, UCS2). Bit 4 belongs to the group here: there is no class.
DataCoding waiting(std::uint8_t octet) {
  DataCoding coding;
  coding.encoding = (octet & 0xF0) == 0xE0 ? Encoding::ucs2 : Encoding::gsm7;
  coding.message_waiting = MessageWaiting{.kind = static_cast<MessageWaiting::Kind>(octet & 0x03),
                                          .active = (octet & 0x08) != 0,
                                          .discard = (octet & 0xF0) == 0xC0};
  return coding;
}

// Group 1111: data coding and class, nothing else.
DataCoding classified(std::uint8_t octet) {
  return {.encoding = (octet & 0x04) != 0 ? Encoding::eight_bit : Encoding::gsm7,
          .message_class = octet & 0x03,
          .message_waiting = std::nullopt};
}

}  // namespace

DataCoding decode_data_coding(std::uint8_t octet) {
  if (octet < 0x80) return general(octet);
  if (octet < 0xC0) return {};  // reserved
  if (octet < 0xF0) return waiting(octet);
  return classified(octet);
}

std::uint8_t encode_data_coding(Encoding encoding, std::optional<int> message_class) {
  const unsigned alphabet = encoding == Encoding::ucs2 ? 0x08 : encoding == Encoding::eight_bit ? 0x04 : 0x00;
  const unsigned group = message_class ? 0x10U | (static_cast<unsigned>(*message_class) & 0x03U) : 0U;
  return static_cast<std::uint8_t>(alphabet | group);
}

}  // namespace otpost::sms
