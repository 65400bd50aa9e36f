// PDUs as they came from a SIM: the parts of messages, and what nobody may view (quarantined).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/base/secret.hpp"
#include "store/connection.hpp"
#include "store/quarantine.hpp"  // IWYU pragma: export

namespace otpost::store {

// A PDU as it came, sealed. The same PDU in the same slot before its deletion was confirmed is the same part.
struct NewPart {
  std::string iccid{}, imei{};
  std::string memory{};  // "" where it lay in none (+CMT)
  std::optional<int> slot{};
  SecretText pdu{};  // hex
  Time received_at{};
  int part = 1;                              // of its message
  std::optional<Quarantined> quarantined{};  // why nobody may view it
};

// The part with this PDU in this slot whose deletion has not been confirmed: a repeat of the modem, not a new message.
[[nodiscard]] std::optional<PartId> find_unfreed_part(Connection& connection, const NewPart& part);

// The same PDU in another memory of the same SIM, not freed there yet.
struct Twin {
  PartId part;
  std::optional<MessageId> message;  // none: quarantined
};
// Where there is one, `part` is a second copy: it is inserted with the twin's message (so that its own slot can be
// freed) and makes neither a new message nor an event.
[[nodiscard]] std::optional<Twin> find_twin(Connection& connection, const NewPart& part);

// The first part with the same PDU that this SIM has had. After a confirmed deletion it is a new message all the same,
// marked `repeated`.
[[nodiscard]] std::optional<PartId> first_with_this_pdu(Connection& connection, const NewPart& part);

// `message`: none for a quarantined part, which must say why.
PartId insert_part(Transaction& transaction, const NewPart& part, std::optional<MessageId> message);
// The modem has confirmed that these slots are free.
void mark_freed(Transaction& transaction, const std::vector<PartId>& parts, Time at);

struct StoredPdu {
  int part = 1;
  SecretText pdu;  // hex
};
// The PDUs of a message, by part number, each part once: to assemble its text again when a part has come. None
// once they were destroyed. Throws std::runtime_error for one that does not open under these keys.
[[nodiscard]] std::vector<StoredPdu> pdus_of(Connection& connection, MessageId message);

}  // namespace otpost::store
