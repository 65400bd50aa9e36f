// What nobody may view: PDUs that are no message (or that this version cannot read), each with its reason; and messages
// of SIMs that no number names. The PDU itself stays sealed; what is listed here has no word of any text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/base/secret.hpp"
#include "store/connection.hpp"

namespace otpost::store {

// Why a PDU is in quarantine, and what its decoder could say of it.
struct Quarantined {
  std::string reason{};  // "undecodable", "status-report", "draft", "silent", "cell-broadcast"
  std::string type{};    // "deliver", "submit", …: the words of `otpost decode`
  std::string sender{};  // as shown: mask_sender() has been applied
  std::optional<Time> sent_at{};
  std::optional<std::string> fault{};  // what was wrong with it
  int decoder = 0;                     // the version that said so
};

struct QuarantineEntry {
  PartId id{};  // of a message: its first part
  std::string iccid{};
  Time received_at{};
  Quarantined known{};
  std::optional<MessageId> message{};  // of a SIM without a number; `known.reason` is "unknown-sim" then
  int parts_have = 1;
  int parts_total = 1;
};

struct QuarantineFilter {
  std::vector<std::string> named_iccids{};  // the SIMs that a number names
  std::optional<PartId> before{};
  std::size_t limit = 50;
};

struct QuarantinePage {
  std::vector<QuarantineEntry> entries;  // newest first
  std::optional<PartId> next;            // the `before` of the next page
};
[[nodiscard]] QuarantinePage page_of_quarantine(Connection& connection, const QuarantineFilter& filter);

// A quarantined PDU to be decoded again. Works on a database of any version, unlike the rest.
struct QuarantinedPdu {
  PartId id{};
  std::string iccid{}, memory{}, imei{};
  Time received_at{};
  std::string reason{};
  SecretText pdu{};  // hex
};
// The next ones behind `after`, oldest first. Throws std::runtime_error for one that does not open under these keys.
[[nodiscard]] std::vector<QuarantinedPdu> quarantined_after(Connection& connection, PartId after, std::size_t limit);

// Behind `after`, those that no decoder or an older one than `decoder` has looked at.
[[nodiscard]] std::vector<QuarantinedPdu> left_by_older_decoders(Connection& connection, int decoder, PartId after,
                                                                 std::size_t limit);

// The message of the same PDU in another memory of the same SIM, which was there when this one was read: this one is a
// copy of it.
[[nodiscard]] std::optional<MessageId> message_of_twin(Connection& connection, const QuarantinedPdu& pdu);

// It stays in quarantine: what is known of it now replaces what was.
void note_again(Transaction& transaction, PartId part, const Quarantined& known);
// It is part number `number` of a message.
void release_from_quarantine(Transaction& transaction, PartId part, MessageId message, int number);

}  // namespace otpost::store
