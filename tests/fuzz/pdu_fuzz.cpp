// Any line from a modem gives valid UTF-8, a part within its total and no more text than one message can hold; what was
// understood is decoded again as it was after the encoder has written it. The input is tried as the line itself, and as
// the octets of which the line is the hex.
#include "modem/sms/decode.hpp"
#include "modem/sms/encode.hpp"
#include "modem/sms/hex.hpp"
#include "modem/sms/join.hpp"
#include "tests/fuzz/property.hpp"
#include "tests/support/utf8.hpp"

namespace {

using namespace otpost::sms;
using otpost::fuzz::hold;
using otpost::test::is_valid_utf8;

// TP-UDL is one octet: 255 septets, of at most three octets of UTF-8 each. Hex of 255 octets is less.
constexpr std::size_t longest_text = 3 * 255;

void hold_form(const Pdu& pdu) {
  hold(is_valid_utf8(pdu.text), "the text is valid UTF-8");
  hold(is_valid_utf8(pdu.sender.text), "the sender is valid UTF-8");
  hold(is_valid_utf8(pdu.smsc), "the service centre is valid UTF-8");
  hold(is_valid_utf8(join({&pdu, 1}, Gaps::marked)), "the joined text is valid UTF-8");
  hold(pdu.text.size() <= longest_text, "one PDU gives no more text than it can hold");
  hold(pdu.frame_read || pdu.error, "what cannot be shown says why");
  if (!pdu.concatenation) return;
  hold(pdu.concatenation->part >= 1 && pdu.concatenation->part <= pdu.concatenation->total,
       "a part is within its total");
}

bool can_be_written(const Pdu& pdu) {
  const bool text = pdu.encoding == Encoding::gsm7 || pdu.encoding == Encoding::ucs2;
  return pdu.type == MessageType::deliver && text && !pdu.error && pdu.text.find("\uFEFF") == std::string::npos;
}

void hold_round_trip(const Pdu& pdu) {
  OutgoingMessage message;
  message.sender = pdu.sender;
  message.smsc = pdu.smsc;
  message.text = pdu.text;
  message.sent_at = pdu.sent_at.value_or(otpost::Time{});
  message.message_class = pdu.message_class;
  message.ports = pdu.ports;
  message.protocol_identifier = pdu.protocol_identifier;
  std::vector<Pdu> parts;
  for (const auto& hex : encode(message)) {
    const Pdu& part = parts.emplace_back(decode(hex));
    hold(part.frame_read && !part.error, "what the encoder writes is decoded without an error");
    hold(part.sender == message.sender, "the sender is written as it was");
    hold(part.smsc == message.smsc, "the service centre is written as it was");
    hold(part.sent_at == message.sent_at, "the time-stamp is written as it was");
    hold(part.message_class == message.message_class, "the class is written as it was");
    hold(part.ports == message.ports, "the ports are written as they were");
    hold(part.protocol_identifier == message.protocol_identifier, "the protocol identifier is written as it was");
  }
  hold(join(parts) == message.text, "the text is written as it was");
}

void try_line(std::string_view line) {
  const Pdu pdu = decode(line);
  hold_form(pdu);
  if (can_be_written(pdu)) hold_round_trip(pdu);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try_line(otpost::fuzz::text_of(data, size));
  try_line(to_hex({data, size}, LetterCase::upper));
  return 0;
}
