// Addresses of 3GPP TS 23.040 clause 9.1.2.5: telephone numbers in swapped semi-octets, names in packed septets.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modem/sms/octet_reader.hpp"

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

// What a person means by `text`: "+" and digits are an international number, digits alone one of unknown type, anything
// else a name.
[[nodiscard]] Address address_of(std::string_view text);

// An address as TP-OA, TP-DA and TP-RA have it: its length counts semi-octets. None when it is longer than the clause
// allows (20 semi-octets) or than what is left to read.
[[nodiscard]] std::optional<Address> read_address(OctetReader& reader);

// The service centre in front of a TPDU: its length counts octets, 0 is "none given" and reads as an empty text. None
// when the octets cannot be one, as on the modems that leave it out.
[[nodiscard]] std::optional<std::string> read_service_centre(OctetReader& reader);

// The mirrors. A name is cut to 11 characters, a number to 20 digits; characters that cannot be dialled are left out.
void write_address(std::vector<std::uint8_t>& octets, const Address& address);
void write_service_centre(std::vector<std::uint8_t>& octets, std::string_view number);

}  // namespace otpost::sms
