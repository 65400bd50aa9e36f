#include "modem/sms/encode.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "modem/sms/data_coding.hpp"
#include "modem/sms/gsm7.hpp"
#include "modem/sms/hex.hpp"
#include "modem/sms/segments.hpp"
#include "modem/sms/timestamp.hpp"
#include "modem/sms/ucs2.hpp"
#include "modem/sms/user_data_header.hpp"

namespace otpost::sms {
namespace {

// First octets: bit 2 is "no more messages are waiting", its sense inverted; bit 6 is the header indicator.
constexpr std::uint8_t deliver = 0x04;
constexpr std::uint8_t status_report = 0x06;
constexpr std::uint8_t with_header = 0x40;

CodedText code_text(const OutgoingMessage& message) {
  if (message.alphabet == Alphabet::eight_bit) {
    return {Encoding::eight_bit, {message.text.begin(), message.text.end()}};
  }
  if (message.alphabet != Alphabet::ucs2) {
    auto septets = encode_gsm7(message.text, {message.locking_shift, message.single_shift});
    if (septets.complete || message.alphabet == Alphabet::gsm7) return {Encoding::gsm7, std::move(septets.septets)};
  }
  return {Encoding::ucs2, encode_ucs2(message.text)};
}

// The information elements that each part has, whichever it is.
std::vector<std::uint8_t> steady_elements(const OutgoingMessage& message, Encoding encoding) {
  auto elements = message.header_elements;
  if (message.ports) write_ports(elements, *message.ports);
  if (encoding == Encoding::gsm7) write_shifts(elements, {message.locking_shift, message.single_shift});
  return elements;
}

void append_user_data(std::vector<std::uint8_t>& tpdu, const std::vector<std::uint8_t>& elements, Encoding encoding,
                      Octets text) {
  std::vector<std::uint8_t> data = elements;
  if (!elements.empty()) data.insert(data.begin(), static_cast<std::uint8_t>(elements.size()));
  std::size_t length = data.size() + text.size();
  if (encoding == Encoding::gsm7) {
    length = septets_for(data.size()) + text.size();
    append_septets(data, text);
  } else {
    data.insert(data.end(), text.begin(), text.end());
  }
  tpdu.push_back(static_cast<std::uint8_t>(length));
  tpdu.insert(tpdu.end(), data.begin(), data.end());
}

void append_timestamp(std::vector<std::uint8_t>& octets, Time time, std::chrono::minutes zone) {
  const auto timestamp = encode_timestamp(time, zone);
  octets.insert(octets.end(), timestamp.begin(), timestamp.end());
}

std::string encode_part(const OutgoingMessage& message, const std::vector<std::uint8_t>& elements, Encoding encoding,
                        Octets text) {
  std::vector<std::uint8_t> octets;
  write_service_centre(octets, message.smsc);
  octets.push_back(elements.empty() ? deliver : deliver | with_header);
  write_address(octets, message.sender);
  octets.push_back(static_cast<std::uint8_t>(message.protocol_identifier));
  const unsigned chosen = encode_data_coding(encoding, message.message_class);
  octets.push_back(static_cast<std::uint8_t>(message.data_coding_scheme.value_or(chosen)));
  append_timestamp(octets, message.sent_at, message.zone);
  append_user_data(octets, elements, encoding, text);
  return to_hex(octets, LetterCase::upper);
}

}  // namespace

std::vector<std::string> encode(const OutgoingMessage& message) {
  const CodedText text = code_text(message);
  const auto elements = steady_elements(message, text.encoding);
  if (fits(text, elements.size())) return {encode_part(message, elements, text.encoding, text.units)};

  Concatenation place{.reference = message.reference, .width = message.reference_width};
  auto placed = elements;
  write_concatenation(placed, place);
  const auto segments = split(text, placed.size(), message.surrogate_pairs);
  place.total = static_cast<std::uint8_t>(segments.size());
  std::vector<std::string> pdus;
  for (const Octets segment : segments) {
    auto part_elements = elements;
    write_concatenation(part_elements, place);
    pdus.push_back(encode_part(message, part_elements, text.encoding, segment));
    ++place.part;
  }
  return pdus;
}

std::string encode(const OutgoingReport& report) {
  std::vector<std::uint8_t> octets;
  write_service_centre(octets, report.smsc);
  octets.push_back(status_report);
  octets.push_back(static_cast<std::uint8_t>(report.message_reference));
  write_address(octets, report.recipient);
  append_timestamp(octets, report.sent_at, report.zone);
  append_timestamp(octets, report.discharged_at, report.zone);
  octets.push_back(static_cast<std::uint8_t>(report.status));
  return to_hex(octets, LetterCase::upper);
}

}  // namespace otpost::sms
