// The user data header in front of a text: information elements that say which part of what it is, and in which tables
// it is written (TS 23.040, 9.2.3.24).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "modem/sms/gsm7.hpp"
#include "modem/sms/octet_reader.hpp"
#include "modem/sms/pdu.hpp"

namespace otpost::sms {

struct UserDataHeader {
  std::optional<Concatenation> concatenation;
  std::optional<Ports> ports;
  Shifts shifts;
  std::optional<std::string_view> fault;  // the elements run past the end: the header is ignored and the rest is empty
};

// Reads the octets behind the header's length octet. Of an element given twice, and of the 8-bit and 16-bit forms of
// one, the last wins. Elements that are unknown, of a wrong length or out of range are skipped.
[[nodiscard]] UserDataHeader read_user_data_header(Octets elements);

// The mirrors: each appends one element.
void write_concatenation(std::vector<std::uint8_t>& elements, const Concatenation& concatenation);
void write_ports(std::vector<std::uint8_t>& elements, const Ports& ports);
void write_shifts(std::vector<std::uint8_t>& elements, Shifts shifts);

}  // namespace otpost::sms
