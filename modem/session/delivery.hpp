// The seam between the modems and the rest of the house: what a session hands out and what it must be told before it
// may delete. The session knows neither the inbox nor the store; the daemon's intake implements the Receiver.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <optional>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/base/secret.hpp"
#include "modem/session/modem_state.hpp"

namespace otpost::session {

// <stat> of +CMGL and +CMGR (3GPP 27.005 clause 3.1): reading a message turns unread into read, so neither means "new".
enum class SlotStatus { received_unread = 0, received_read = 1, stored_unsent = 2, stored_sent = 3 };

// What a PDU is carried by: a cell broadcast (+CBM) is to all in a place, has a format of its own and is no message.
enum class Carrier { short_message, cell_broadcast };

// One PDU as a modem gave it.
struct Delivery {
  std::string iccid;  // the SIM it was on
  std::string imei;   // the modem that held the SIM
  Carrier carrier = Carrier::short_message;
  std::string memory;  // "SM", "ME", …; "" where it came by +CMT, +CDS or +CBM and lies in no memory
  std::optional<int> slot;
  SlotStatus status = SlotStatus::received_unread;
  SecretText pdu;  // hex, SMSC first
  Time read_at{};
};

enum class Verdict {
  stored,  // committed: the slot may be freed
  keep,    // a draft: stays where it is
  failed,  // not committed: the SIM is the buffer, try again later
};

// The answer for one delivery. `part` names the stored PDU when the verdict is `stored`.
struct Receipt {
  Verdict verdict = Verdict::failed;
  PartId part{};
};

class Receiver {
 public:
  virtual ~Receiver() = default;

  // Commits the deliveries together, synchronously to disk, before it returns; a receipt each, in order.
  // Never throws for a failing disk: the verdict is `failed` then.
  virtual boost::asio::awaitable<std::vector<Receipt>> store(std::vector<Delivery> deliveries) = 0;

  // The modem has confirmed the deletion of these slots: the same PDU in the same slot is a new message from now on.
  virtual boost::asio::awaitable<void> freed(std::vector<PartId> parts) = 0;

  // The modem's state has changed. Called on the modem's executor; must not block.
  virtual void changed(const ModemState& state) = 0;
};

}  // namespace otpost::session
