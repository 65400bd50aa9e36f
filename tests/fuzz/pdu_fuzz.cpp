// Any line from a modem gives valid UTF-8 and a part within its total. The input is tried as the line itself, and as
// the octets of which the line is the hex.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "modem/sms/decode.hpp"
#include "modem/sms/hex.hpp"
#include "modem/sms/join.hpp"
#include "tests/support/utf8.hpp"

namespace {

using otpost::test::is_valid_utf8;

void hold(bool property) {
  if (!property) std::abort();
}

void try_line(std::string_view line) {
  const otpost::sms::Pdu pdu = otpost::sms::decode(line);
  hold(is_valid_utf8(pdu.text));
  hold(is_valid_utf8(pdu.sender.text));
  hold(is_valid_utf8(pdu.smsc));
  hold(is_valid_utf8(otpost::sms::join({&pdu, 1}, otpost::sms::Gaps::marked)));
  hold(pdu.frame_read || pdu.error);
  if (pdu.concatenation) hold(pdu.concatenation->part >= 1 && pdu.concatenation->part <= pdu.concatenation->total);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const otpost::sms::Octets octets(data, size);
  try_line({reinterpret_cast<const char*>(data), size});
  try_line(otpost::sms::to_hex(octets, otpost::sms::LetterCase::upper));
  return 0;
}
