// Messages, their parts already joined. Texts and codes are sealed here and opened only by views.hpp (PDUs by
// parts.hpp, for assembly). See SCHEMA.md.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/base/secret.hpp"
#include "gateway/inbox/assembly.hpp"
#include "gateway/inbox/code_kind.hpp"
#include "store/connection.hpp"
#include "store/parts.hpp"  // IWYU pragma: export

namespace otpost::store {

// Newest first, those that are past their window too.
[[nodiscard]] std::vector<inbox::OpenSet> find_open_sets(Connection& connection, const inbox::SetKey& key);

// What is known of a message's content; sealed or masked as the column says.
struct MessageContent {
  SecretText text{};
  std::optional<SecretText> code{};
  std::string masked{};
  std::optional<std::string> service{}, domain{};
  std::optional<inbox::CodeKind> kind{};
  std::optional<Time> expires_at{};
  int parts_have = 1;
};

// Replace types 1 to 7 (TS 23.040, 9.2.3.9): on a phone such a message takes the place of the last one with the same
// type, sender and SIM. Here both are kept, and the new one says which it `replaces`.
struct ReplaceKey {
  std::string iccid{}, sender{};
  int sender_type = 0;
  unsigned type = 1;
};

struct NewMessage {
  std::string iccid{};
  std::string sender{};  // as shown: mask_sender() has been applied
  std::optional<Time> sent_at{};
  Time received_at{};
  std::optional<inbox::SetKey> set{};  // of a concatenated message
  bool repeated = false;
  std::optional<ReplaceKey> replace{};  // of a message of a replace type
  MessageContent content{};
};

MessageId insert_message(Transaction& transaction, const NewMessage& message);
// A part has come: what is known now replaces what was, the sender as shown too (only now it may be known to carry the
// code). Nothing happens to a message whose content was destroyed.
void update_content(Transaction& transaction, MessageId message, const std::string& sender,
                    const MessageContent& content);
// Marks the sets that still miss parts and began before this as `incomplete`; answers them, oldest first.
std::vector<MessageId> mark_incomplete(Transaction& transaction, Time began_before);
// Destroys text, code and PDUs for good; envelope, parts and digests stay. Whether there was anything to destroy.
bool destroy_content(Transaction& transaction, MessageId message, Time at);

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
  bool incomplete = false;  // past its window with parts missing
  bool repeated = false;
  bool destroyed = false;  // retention has destroyed text and code
  int views = 0;
  std::optional<std::string> claimed_by;  // whose claim its code has caught
  std::optional<MessageId> replaces{};    // which retention may have removed
};

[[nodiscard]] std::optional<StoredMessage> find_message(Connection& connection, MessageId message);

struct MessageFilter {
  std::vector<std::string> iccids{};                     // of the numbers that the caller may see; empty: nothing
  std::string query{};                                   // sender, service, masked text; empty: all
  std::vector<std::string> iccids_of_matching_labels{};  // numbers whose label or number matches the query
  std::optional<MessageId> before{};
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
