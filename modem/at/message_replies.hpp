// Messages as +CMGL and +CMGR give them in PDU mode (3GPP 27.005 clauses 3.4.2 and 3.4.3).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gateway/base/secret.hpp"

namespace otpost::at {

struct StoredPdu {
  int index = 0;
  int status = 1;  // <stat>: 0 unread, 1 read, 2 unsent, 3 sent; 1 where the modem leaves it out
  SecretText pdu;  // hex, SMSC first
};

// The listed messages; the lines are wiped. Empty slots, and entries without a usable index, are left out.
[[nodiscard]] std::vector<StoredPdu> parse_list(std::vector<std::string> lines);

// The message in slot `index`; nullopt where there is none: a bare OK, `+CMGR: 0,,0`, a PDU of zeros.
[[nodiscard]] std::optional<StoredPdu> parse_read(int index, std::vector<std::string> lines);

// Whether an answer to +CMGR or +CMGL is in text mode, although AT+CMGF=0 was answered with OK (Motorola).
[[nodiscard]] bool is_text_mode(const std::vector<std::string>& lines);

}  // namespace otpost::at
