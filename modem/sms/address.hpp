// Addresses of 3GPP TS 23.040 clause 9.1.2.5: telephone numbers in swapped semi-octets, names in packed septets.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace otpost::sms {

// Bits 4 to 6 of the type-of-address octet; the values are those of the wire.
enum class TypeOfNumber : std::uint8_t {
  unknown = 0,
  international = 1,
  national = 2,
  network_specific = 3,
  subscriber = 4,
  alphanumeric = 5,
  abbreviated = 6,
  reserved = 7,
};

struct Address {
  TypeOfNumber type = TypeOfNumber::unknown;
  unsigned numbering_plan = 0;  // bits 0 to 3: 1 is E.164
  std::string text;             // UTF-8; digits with a leading '+' when international; empty is legal

  bool operator==(const Address&) const = default;
};

// "international", "network-specific", …: the words of `otpost decode`.
[[nodiscard]] std::string_view name_of(TypeOfNumber type);

}  // namespace otpost::sms
