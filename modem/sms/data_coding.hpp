// TP-DCS: how the text is coded and what the phone is to do with it (TS 23.038, clause 4).
#pragma once

#include <cstdint>
#include <optional>

#include "modem/sms/pdu.hpp"

namespace otpost::sms {

struct DataCoding {
  Encoding encoding = Encoding::gsm7;
  std::optional<int> message_class;
  std::optional<MessageWaiting> message_waiting;

  bool operator==(const DataCoding&) const = default;
};

// Every octet means something: what the clause reserves is the default alphabet.
[[nodiscard]] DataCoding decode_data_coding(std::uint8_t octet);

// General data coding, uncompressed.
[[nodiscard]] std::uint8_t encode_data_coding(Encoding encoding, std::optional<int> message_class);

}  // namespace otpost::sms
