#include "modem/sms/user_data_header.hpp"

namespace otpost::sms {
namespace {

// Information element identifiers, TS 23.040, 9.2.3.24
enum Element : std::uint8_t {
  concatenation_8_bit = 0x00,
  ports_8_bit = 0x04,
  ports_16_bit = 0x05,
  concatenation_16_bit = 0x08,
  single_shift = 0x24,
  locking_shift = 0x25,
};

std::uint16_t two_octets(Octets octets, std::size_t at) {
  return static_cast<std::uint16_t>(octets[at] << 8 | octets[at + 1]);
}

void take_concatenation(UserDataHeader& header, const Concatenation& given) {
  if (given.part >= 1 && given.part <= given.total) header.concatenation = given;
}

// A language from the future is written in the default tables as far as we can tell.
NationalLanguage language(std::uint8_t identifier) {
  return identifier <= static_cast<std::uint8_t>(NationalLanguage::urdu) ? NationalLanguage{identifier}
                                                                         : NationalLanguage::none;
}

void take_element(UserDataHeader& header, std::uint8_t identifier, Octets data) {
  if (identifier == concatenation_8_bit && data.size() == 3) {
    take_concatenation(header, {.reference = data[0], .total = data[1], .part = data[2], .width = 8});
  } else if (identifier == concatenation_16_bit && data.size() == 4) {
    take_concatenation(header, {.reference = two_octets(data, 0), .total = data[2], .part = data[3], .width = 16});
  } else if (identifier == ports_8_bit && data.size() == 2) {
    header.ports = Ports{.source = data[1], .destination = data[0]};
  } else if (identifier == ports_16_bit && data.size() == 4) {
    header.ports = Ports{.source = two_octets(data, 2), .destination = two_octets(data, 0)};
  } else if (identifier == single_shift && data.size() == 1) {
    header.shifts.single = language(data[0]);
  } else if (identifier == locking_shift && data.size() == 1) {
    header.shifts.locking = language(data[0]);
  }
}

}  // namespace

UserDataHeader read_user_data_header(Octets elements) {
  UserDataHeader header;
  OctetReader reader(elements);
  while (const auto identifier = reader.octet()) {
    const auto length = reader.octet();
    const auto data = length ? reader.take(*length) : std::nullopt;
    if (!data)
      return {.concatenation = {}, .ports = {}, .shifts = {}, .fault = "the user data header's elements do not fit"};
    take_element(header, *identifier, *data);
  }
  return header;
}

void write_concatenation(std::vector<std::uint8_t>& elements, const Concatenation& concatenation) {
  const auto low = static_cast<std::uint8_t>(concatenation.reference & 0xFF);
  if (concatenation.width == 16) {
    elements.insert(elements.end(), {concatenation_16_bit, 4, static_cast<std::uint8_t>(concatenation.reference >> 8)});
  } else {
    elements.insert(elements.end(), {concatenation_8_bit, 3});
  }
  elements.insert(elements.end(), {low, concatenation.total, concatenation.part});
}

void write_ports(std::vector<std::uint8_t>& elements, const Ports& ports) {
  elements.insert(elements.end(), {ports_16_bit, 4});
  for (const unsigned port : {ports.destination, ports.source}) {
    elements.insert(elements.end(), {static_cast<std::uint8_t>(port >> 8), static_cast<std::uint8_t>(port & 0xFF)});
  }
}

void write_shifts(std::vector<std::uint8_t>& elements, Shifts shifts) {
  if (shifts.single != NationalLanguage::none) {
    elements.insert(elements.end(), {single_shift, 1, static_cast<std::uint8_t>(shifts.single)});
  }
  if (shifts.locking != NationalLanguage::none) {
    elements.insert(elements.end(), {locking_shift, 1, static_cast<std::uint8_t>(shifts.locking)});
  }
}

}  // namespace otpost::sms
