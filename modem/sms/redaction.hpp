// A PDU that may be shown to strangers: who sent what is gone, how it was written is still there.
#pragma once

#include <string>
#include <string_view>

namespace otpost::sms {

// The same PDU in hex, of the same length, which decodes as before but for this: digits of addresses and of the service
// centre are 9, names are x, 7-bit texts are @ all through, other texts x, elements of the user data header that are
// not about parts, ports and alphabets are 0. What is not understood is 0 as well. `hex`: as a modem gives it, blanks
// and a tail of other characters allowed; digits of the tail become 0, its letters x.
[[nodiscard]] std::string redact_pdu(std::string_view hex);

// Any other text: each digit 0, each letter and each octet above 127 an x; blanks and punctuation stay.
[[nodiscard]] std::string mask(std::string_view text);

}  // namespace otpost::sms
