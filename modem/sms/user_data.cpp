#include "modem/sms/user_data.hpp"

#include <algorithm>

#include "modem/sms/data_coding.hpp"
#include "modem/sms/gsm7.hpp"
#include "modem/sms/hex.hpp"
#include "modem/sms/ucs2.hpp"
#include "modem/sms/user_data_header.hpp"

namespace otpost::sms {
namespace {

constexpr std::size_t longest_user_data = 140;  // octets, that is 160 septets

// Sets what the header says and answers how many octets it takes. The text starts behind a header that cannot be
// understood, but not behind one whose length cannot be true.
std::size_t read_header(Octets data, Pdu& pdu, Shifts& shifts) {
  if (data.empty() || data.front() + 1U > data.size()) {
    pdu.note("the user data header does not fit the user data");
    return 0;
  }
  const std::size_t length = data.front() + 1U;
  const UserDataHeader header = read_user_data_header(data.subspan(1, length - 1));
  if (header.fault) pdu.note(*header.fault);
  pdu.concatenation = header.concatenation;
  pdu.ports = header.ports;
  shifts = header.shifts;
  return length;
}

void read_ucs2(Octets text, Pdu& pdu) {
  if (text.size() % 2 != 0) {
    pdu.note("half a UCS2 character at the end");
    text = text.first(text.size() - 1);
  }
  const bool byte_order_mark = !text.empty() && unit_at(text, 0) == 0xFEFF;
  if (byte_order_mark) text = text.subspan(2);
  pdu.ucs2_octets.assign(text.begin(), text.end());
  pdu.text = decode_ucs2(text);
}

}  // namespace

void apply_data_coding(Pdu& pdu, std::uint8_t octet) {
  const DataCoding coding = decode_data_coding(octet);
  pdu.data_coding_scheme = octet;
  pdu.encoding = coding.encoding;
  pdu.message_class = coding.message_class;
  pdu.message_waiting = coding.message_waiting;
}

void read_user_data(OctetReader& reader, HeaderIndicator indicator, Pdu& pdu) {
  const auto length = reader.octet();
  if (!length) return pdu.note("the PDU ends before its user data");
  pdu.frame_read = true;

  // The length counts septets in the 7-bit alphabet, header and fill bits included, and octets otherwise.
  const bool septets = pdu.encoding == Encoding::gsm7;
  const std::size_t promised = septets ? (*length * 7U + 7) / 8 : *length;
  if (promised > longest_user_data) pdu.note("the user data is longer than a short message can be");
  if (promised > reader.rest().size()) pdu.note("the PDU ends before its text does");
  const Octets data = *reader.take(std::min(promised, reader.rest().size()));

  Shifts shifts;
  const std::size_t header = indicator == HeaderIndicator::present ? read_header(data, pdu, shifts) : 0;
  if (septets) {
    pdu.text = decode_gsm7(unpack_septets(data, septets_for(header), *length), shifts);
  } else if (pdu.encoding == Encoding::ucs2) {
    read_ucs2(data.subspan(header), pdu);
  } else {
    pdu.text = to_hex(data.subspan(header), LetterCase::lower);
  }
}

}  // namespace otpost::sms
