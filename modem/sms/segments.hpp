// Cutting a coded text into parts that fit a short message each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "modem/sms/encode.hpp"
#include "modem/sms/octet_reader.hpp"
#include "modem/sms/pdu.hpp"

namespace otpost::sms {

struct CodedText {
  Encoding encoding = Encoding::gsm7;
  std::vector<std::uint8_t> units;  // septets in the 7-bit alphabet, octets otherwise
};

// Whether the text fits one message beside `element_octets` octets of information elements.
[[nodiscard]] bool fits(const CodedText& text, std::size_t element_octets);

// At most 255 pieces of `text.units`, which must outlive them; what they cannot carry is cut. An escape sequence is
// never divided, nor a character of UCS2, nor, unless asked for, a surrogate pair. None when the elements leave no
// room.
[[nodiscard]] std::vector<Octets> split(const CodedText& text, std::size_t element_octets, SurrogatePairs pairs);

}  // namespace otpost::sms
