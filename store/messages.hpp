// Messages and their parts. Texts, codes and PDUs are sealed here and opened only by views.hpp and, for assembly, by
// `pdus_of`. See SCHEMA.md.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/base/secret.hpp"
#include "gateway/inbox/code_finder.hpp"
#include "store/connection.hpp"

namespace otpost::store {

// A PDU as it came, sealed. The same PDU in the same slot before its deletion was confirmed is the same part.
struct NewPart {
  std::string iccid, imei;
  std::string memory;  // "" where it lay in none (+CMT)
  std::optional<int> slot;
  SecretText pdu;  // hex
  Time received_at{};
  int part = 1;                            // of its message
  std::optional<std::string> quarantined;  // why nobody may view it: "undecodable", "status-report", …
};

// The part with this PDU in this slot whose deletion has not been confirmed: a repeat of the modem, not a new message.
[[nodiscard]] std::optional<PartId> find_unfreed_part(Connection& connection, const NewPart& part);
// The same PDU already seen on this SIM: after a confirmed deletion it is a new message, marked `repeated`.
[[nodiscard]] bool was_seen_before(Connection& connection, const NewPart& part);

// `message`: none for a quarantined part.
PartId insert_part(Transaction& transaction, const NewPart& part, std::optional<MessageId> message);
// The modem has confirmed that these slots are free.
void mark_freed(Transaction& transaction, const std::vector<PartId>& parts, Time at);

// The key of a concatenated message (3GPP 23.040 clause 9.2.3.24.1): the SIM, the sender with its type of number, the
// reference with its width, and the total.
struct SetKey {
  std::string iccid, sender;
  int sender_type = 0;
  int reference = 0;
  int width = 8;
  int total = 1;
};

// A set that still misses parts.
struct OpenSet {
  MessageId message;
  Time first_received_at{};
  std::vector<int> have;  // part numbers
};
// Newest first.
[[nodiscard]] std::vector<OpenSet> find_open_sets(Connection& connection, const SetKey& key);

struct StoredPdu {
  int part = 1;
  SecretText pdu;  // hex
};
// The PDUs of a message, by part number: to assemble its text again when a part has come.
[[nodiscard]] std::vector<StoredPdu> pdus_of(Connection& connection, MessageId message);

// What is known of a message's content; sealed or masked as the column says.
struct MessageContent {
  SecretText text;
  std::optional<SecretText> code;
  std::string masked;
  std::optional<std::string> service, domain;
  std::optional<inbox::CodeKind> kind;
  std::optional<Time> expires_at;
  int parts_have = 1;
};

struct NewMessage {
  std::string iccid;
  std::string sender;  // as shown: mask_sender() has been applied
  std::optional<Time> sent_at;
  Time received_at{};
  std::optional<SetKey> set;  // of a concatenated message
  bool repeated = false;
  MessageContent content;
};

MessageId insert_message(Transaction& transaction, const NewMessage& message);
void update_content(Transaction& transaction, MessageId message, const MessageContent& content);

// An envelope's columns; its number and label come from the roster in force.
struct StoredMessage {
  MessageId id;
  std::string iccid, sender;
  std::optional<Time> sent_at;
  Time received_at{};
  std::optional<std::string> service, domain;
  std::optional<inbox::CodeKind> kind;
  std::string masked;
  bool has_code = false;
  std::optional<Time> expires_at;
  int parts_have = 1;
  int parts_total = 1;
  bool incomplete = false;
  bool repeated = false;
  bool destroyed = false;  // retention has destroyed text and code
  int views = 0;
};

[[nodiscard]] std::optional<StoredMessage> find_message(Connection& connection, MessageId message);

struct MessageFilter {
  std::vector<std::string> iccids;                     // of the numbers that the caller may see; empty: nothing
  std::string query;                                   // sender, service, masked text; empty: all
  std::vector<std::string> iccids_of_matching_labels;  // numbers whose label or number matches the query
  std::optional<MessageId> before;
  std::size_t limit = 50;
};

struct MessagePage {
  std::vector<StoredMessage> messages;  // newest first
  std::optional<MessageId> next;        // the `before` of the next page
};
[[nodiscard]] MessagePage page_of_messages(Connection& connection, const MessageFilter& filter);

// For `last_message_at`: the newest message of each of these SIMs.
[[nodiscard]] std::optional<Time> last_message_at(Connection& connection, const std::string& iccid);

}  // namespace otpost::store
