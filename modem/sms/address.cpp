#include "modem/sms/address.hpp"

#include <algorithm>
#include <utility>

#include "modem/sms/gsm7.hpp"

namespace otpost::sms {
namespace {

constexpr std::size_t longest_address = 20;         // semi-octets
constexpr std::size_t longest_service_centre = 11;  // octets, its type included (TS 24.011, 8.2.5.1)
constexpr unsigned extension_bit = 0x80;            // "no further octet of type": always set
constexpr unsigned fill = 0x0F;
constexpr unsigned e164 = 1;
constexpr std::string_view dialled = "0123456789*#abc";  // TS 23.040, 9.1.2.3; the sixteenth, 1111, is fill

std::string read_digits(Octets octets, std::size_t count, TypeOfNumber type) {
  std::string digits;
  for (std::size_t i = 0; i < count; ++i) {
    const unsigned digit = i % 2 == 0 ? octets[i / 2] & 0x0FU : octets[i / 2] >> 4U;
    if (digit != fill) digits += dialled[digit];
  }
  if (type == TypeOfNumber::international && !digits.empty()) digits.insert(digits.begin(), '+');
  return digits;
}

// A name of seven characters takes 12.25 semi-octets. Some senders round that up to 14, and its fill bits then read as
// an eighth character, '@'.
std::string read_name(Octets octets, std::size_t semi_octets) {
  auto septets = unpack_septets(octets, 0, semi_octets * 4 / 7);
  if (semi_octets == 14 && septets.back() == 0) septets.pop_back();
  return decode_gsm7(septets, {});
}

std::vector<std::uint8_t> digits_of(std::string_view number) {
  std::vector<std::uint8_t> digits;
  for (const char c : number) {
    const auto digit = dialled.find(c);
    if (digit != std::string_view::npos) digits.push_back(static_cast<std::uint8_t>(digit));
  }
  digits.resize(std::min(digits.size(), longest_address));
  return digits;
}

void write_digits(std::vector<std::uint8_t>& octets, const std::vector<std::uint8_t>& digits) {
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    const unsigned second = i + 1 < digits.size() ? digits[i + 1] : fill;
    octets.push_back(static_cast<std::uint8_t>(second << 4 | digits[i]));
  }
}

std::uint8_t type_octet(TypeOfNumber type, unsigned numbering_plan) {
  return static_cast<std::uint8_t>(extension_bit | static_cast<unsigned>(type) << 4 | (numbering_plan & 0x0FU));
}

void write_name(std::vector<std::uint8_t>& octets, const Address& address) {
  auto septets = encode_gsm7(address.text, {}).septets;
  septets.resize(std::min(septets.size(), longest_address * 4 / 7));
  if (!septets.empty() && septets.back() == escape) septets.pop_back();
  std::vector<std::uint8_t> packed;
  append_septets(packed, septets);
  octets.push_back(static_cast<std::uint8_t>((septets.size() * 7 + 3) / 4));
  octets.push_back(type_octet(TypeOfNumber::alphanumeric, address.numbering_plan));
  octets.insert(octets.end(), packed.begin(), packed.end());
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

std::string_view name_of(TypeOfNumber type) {
  switch (type) {
    case TypeOfNumber::unknown:
      return "unknown";
    case TypeOfNumber::international:
      return "international";
    case TypeOfNumber::national:
      return "national";
    case TypeOfNumber::network_specific:
      return "network-specific";
    case TypeOfNumber::subscriber:
      return "subscriber";
    case TypeOfNumber::alphanumeric:
      return "alphanumeric";
    case TypeOfNumber::abbreviated:
      return "abbreviated";
    case TypeOfNumber::reserved:
      return "reserved";
  }
  std::unreachable();
}

Address address_of(std::string_view text) {
  const bool international = text.starts_with('+');
  const auto digits = text.substr(international ? 1 : 0);
  if (digits.empty() || !std::ranges::all_of(digits, is_digit)) {
    return {TypeOfNumber::alphanumeric, 0, std::string(text)};
  }
  return {international ? TypeOfNumber::international : TypeOfNumber::unknown, e164, std::string(text)};
}

std::optional<Address> read_address(OctetReader& reader) {
  const auto semi_octets = reader.octet();
  const auto type = reader.octet();
  if (!semi_octets || !type || *semi_octets > longest_address) return std::nullopt;
  const auto octets = reader.take((*semi_octets + 1U) / 2);
  if (!octets) return std::nullopt;

  Address address{static_cast<TypeOfNumber>(*type >> 4 & 0x07), *type & 0x0FU, {}};
  if (*semi_octets == 0) return address;
  address.text = address.type == TypeOfNumber::alphanumeric ? read_name(*octets, *semi_octets)
                                                            : read_digits(*octets, *semi_octets, address.type);
  return address;
}

std::optional<std::string> read_service_centre(OctetReader& reader) {
  const auto length = reader.octet();
  if (!length || *length > longest_service_centre) return std::nullopt;
  if (*length == 0) return std::string{};
  const auto octets = reader.take(*length);
  if (!octets || (octets->front() & extension_bit) == 0) return std::nullopt;
  const auto type = static_cast<TypeOfNumber>(octets->front() >> 4 & 0x07);
  return read_digits(octets->subspan(1), (octets->size() - 1) * 2, type);
}

void write_address(std::vector<std::uint8_t>& octets, const Address& address) {
  if (address.type == TypeOfNumber::alphanumeric) return write_name(octets, address);
  const auto digits = digits_of(address.text);
  octets.push_back(static_cast<std::uint8_t>(digits.size()));
  octets.push_back(type_octet(address.type, address.numbering_plan));
  write_digits(octets, digits);
}

void write_service_centre(std::vector<std::uint8_t>& octets, std::string_view number) {
  const auto digits = digits_of(number);
  if (digits.empty()) return octets.push_back(0);
  octets.push_back(static_cast<std::uint8_t>(1 + (digits.size() + 1) / 2));
  octets.push_back(type_octet(number.starts_with('+') ? TypeOfNumber::international : TypeOfNumber::unknown, e164));
  write_digits(octets, digits);
}

}  // namespace otpost::sms
