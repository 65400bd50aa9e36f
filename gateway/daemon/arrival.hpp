// A delivery, decoded before the transaction: what it is, and whether anybody may view it.
#pragma once

#include <optional>
#include <string>

#include "modem/session/delivery.hpp"
#include "modem/sms/pdu.hpp"
#include "store/parts.hpp"

namespace otpost::daemon {

struct Arrival {
  session::Delivery delivery;
  sms::Pdu pdu;                                   // of a cell broadcast: nothing
  std::optional<store::Quarantined> quarantined;  // why nobody may view it (contract section 7, quarantine)
};

[[nodiscard]] Arrival read_arrival(session::Delivery delivery);

// The PDU's sender as it may be shown: masked where it carries the code.
[[nodiscard]] std::string sender_as_shown(const sms::Pdu& pdu);

// Its row. A part of no set is part 1.
[[nodiscard]] store::NewPart part_of(const Arrival& arrival);

}  // namespace otpost::daemon
