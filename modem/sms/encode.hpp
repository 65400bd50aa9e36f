// The decoder's mirror: what a network would deliver, for the emulator and the tests.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "modem/sms/address.hpp"
#include "modem/sms/national_language.hpp"
#include "modem/sms/pdu.hpp"

namespace otpost::sms {

enum class Alphabet { automatic, gsm7, ucs2, eight_bit };

// Whether a part may end between the halves of a surrogate pair, as some networks do.
enum class SurrogatePairs { kept_whole, may_be_split };

struct OutgoingMessage {
  Address sender{};              // digits with or without '+', or a name of at most 11 characters when alphanumeric
  std::string smsc{};            // digits, '+' for international; empty: no service centre, a lone 00
  std::string text{};            // UTF-8; for Alphabet::eight_bit the octets themselves
  Time sent_at{};                // to the second
  std::chrono::minutes zone{0};  // of the time-stamp, east positive, in quarter hours

  Alphabet alphabet = Alphabet::automatic;  // gsm7 where every character has a septet in the tables chosen, else ucs2
  NationalLanguage locking_shift = NationalLanguage::none;
  NationalLanguage single_shift = NationalLanguage::none;
  SurrogatePairs surrogate_pairs = SurrogatePairs::kept_whole;

  std::optional<int> message_class = {};  // 0 to 3
  unsigned protocol_identifier = 0;
  std::optional<unsigned> data_coding_scheme = {};  // taken as it is, instead of the one the choices above ask for
  std::optional<Ports> ports = {};                  // with 16-bit addressing
  std::vector<std::uint8_t> header_elements = {};   // further information elements, put first in each part's header

  std::uint16_t reference = 0;   // of a message of several parts
  unsigned reference_width = 8;  // 8 or 16
};

// The SMS-DELIVER PDUs in upper case hex, service centre first, one a part. A text that fits is one PDU without
// concatenation. A character that the alphabet lacks becomes '?'; what 255 parts cannot carry is cut.
[[nodiscard]] std::vector<std::string> encode(const OutgoingMessage& message);

struct OutgoingReport {
  Address recipient{};
  std::string smsc{};
  unsigned message_reference = 0;
  Time sent_at{};
  Time discharged_at{};
  std::chrono::minutes zone{0};
  unsigned status = 0;  // TP-ST
};

// One SMS-STATUS-REPORT PDU in upper case hex, service centre first.
[[nodiscard]] std::string encode(const OutgoingReport& report);

}  // namespace otpost::sms
