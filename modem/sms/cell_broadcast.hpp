// A page of a cell broadcast, as +CBM gives it in PDU mode (TS 27.005, 3.4.1; TS 23.041, 9.4.1.2): an alert to all in a
// place, or an operator's advertisement. It has no sender and is no short message. Its text is not read: nobody is
// shown it, and the page itself is kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace otpost::sms {

struct BroadcastPage {
  unsigned serial_number = 0;       // scope, message code and update number: a new one is a new message
  unsigned message_identifier = 0;  // the channel: 4370 to 4395 are public warnings
  unsigned data_coding_scheme = 0;  // of TS 23.038, clause 5, not the one of short messages
  unsigned page = 1;                // 1 <= page <= pages always holds
  unsigned pages = 1;
  std::optional<std::string> error;  // what was wrong, in English; the rest is what could be read

  bool operator==(const BroadcastPage&) const = default;
};

// Never throws and never fails. A page parameter that cannot be true reads as 1 of 1, as the clause asks.
[[nodiscard]] BroadcastPage decode_broadcast(std::string_view hex);

}  // namespace otpost::sms
