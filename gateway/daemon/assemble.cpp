#include "gateway/daemon/assemble.hpp"

#include <algorithm>
#include <span>

#include "gateway/inbox/assembly.hpp"
#include "gateway/inbox/code_finder.hpp"
#include "gateway/inbox/masking.hpp"
#include "modem/sms/decode.hpp"
#include "modem/sms/join.hpp"
#include "store/claims.hpp"

namespace otpost::daemon {

namespace {

std::optional<inbox::SetKey> set_key(const Arrival& arrival) {
  const auto& concatenation = arrival.pdu.concatenation;
  if (!concatenation || concatenation->total < 2) return std::nullopt;
  return inbox::SetKey{.iccid = arrival.delivery.iccid,
                       .sender = arrival.pdu.sender.text,
                       .sender_type = static_cast<int>(arrival.pdu.sender.type),
                       .reference = concatenation->reference,
                       .width = static_cast<int>(concatenation->width),
                       .total = concatenation->total};
}

std::optional<store::ReplaceKey> replace_key(const Arrival& arrival) {
  if (arrival.pdu.replace_type() == 0) return std::nullopt;
  return store::ReplaceKey{.iccid = arrival.delivery.iccid,
                           .sender = arrival.pdu.sender.text,
                           .sender_type = static_cast<int>(arrival.pdu.sender.type),
                           .type = arrival.pdu.replace_type()};
}

std::vector<sms::Pdu> decoded_parts(store::Connection& connection, MessageId message) {
  std::vector<sms::Pdu> parts;
  for (const auto& stored : store::pdus_of(connection, message)) parts.push_back(sms::decode(stored.pdu.expose()));
  return parts;
}

// Octets for a program, shown in hex: what looks like a code in them is none.
bool is_data(const sms::Pdu& pdu) {
  return pdu.encoding == sms::Encoding::eight_bit || pdu.encoding == sms::Encoding::compressed;
}

struct Content {
  store::MessageContent columns;
  std::string sender;  // masked where it carries the code
};

// Reads text, code and all that is known of them from the parts; validity counts from when the message was sent, as
// far as the network says.
Content content_of(std::span<const sms::Pdu> parts, Time received_at) {
  const auto& sender = parts.front().sender.text;
  auto text = SecretText::take(sms::join(parts, sms::Gaps::marked));
  auto finding = std::ranges::any_of(parts, is_data) ? inbox::Finding{} : inbox::find_code(sender, text.expose());
  Content content;
  content.sender = inbox::mask_sender(sender, finding);
  content.columns.masked = inbox::mask(text.expose(), finding);
  content.columns.service = finding.service;
  content.columns.domain = finding.domain;
  content.columns.kind = finding.kind;
  if (finding.code && finding.valid_for)
    content.columns.expires_at = parts.front().sent_at.value_or(received_at) + *finding.valid_for;
  content.columns.code = std::move(finding.code);
  content.columns.text = std::move(text);
  content.columns.parts_have = static_cast<int>(parts.size());
  return content;
}

// A part that a network sent again while its set is open: the same PDU, so the same part and no new message.
std::optional<MessageId> set_with_this_pdu(store::Connection& connection, std::span<const inbox::OpenSet> open,
                                           const store::NewPart& part) {
  for (const auto& set : open)
    for (const auto& stored : store::pdus_of(connection, set.message))
      if (stored.part == part.part && stored.pdu.expose() == part.pdu.expose()) return set.message;
  return std::nullopt;
}

MessageId begin_message(store::Transaction& transaction, const Arrival& arrival, const store::NewPart& part,
                        const std::optional<inbox::SetKey>& set, std::optional<PartId> own) {
  auto content = content_of({&arrival.pdu, 1}, part.received_at);
  const auto first = store::first_with_this_pdu(transaction, part);
  const auto message = store::insert_message(transaction, {.iccid = part.iccid,
                                                           .sender = std::move(content.sender),
                                                           .sent_at = arrival.pdu.sent_at,
                                                           .received_at = part.received_at,
                                                           .set = set,
                                                           .repeated = first && first != own,
                                                           .replace = replace_key(arrival),
                                                           .content = std::move(content.columns)});
  // A code that was decoded late is not the next one, for which somebody waits.
  if (!own) store::catch_code(transaction, message, part.received_at);
  return message;
}

void join_message(store::Transaction& transaction, MessageId message, const Arrival& arrival,
                  const store::NewPart& part, std::optional<PartId> own) {
  auto parts = decoded_parts(transaction, message);
  const auto after = std::ranges::find_if(
      parts, [&](const sms::Pdu& other) { return other.concatenation && other.concatenation->part > part.part; });
  parts.insert(after, arrival.pdu);
  auto content = content_of(parts, part.received_at);
  const auto before = store::find_message(transaction, message);
  store::update_content(transaction, message, content.sender, content.columns);
  const bool code_is_new = before && !before->has_code;
  if (code_is_new && !own) store::catch_code(transaction, message, part.received_at);
}

}  // namespace

Placement place(store::Transaction& transaction, const Arrival& arrival, std::optional<PartId> own) {
  const auto part = part_of(arrival);
  const auto set = set_key(arrival);
  const auto open = set ? store::find_open_sets(transaction, *set) : std::vector<inbox::OpenSet>{};
  if (const auto again = set_with_this_pdu(transaction, open, part)) return {*again, false};
  const inbox::ArrivingPart arriving{
      .part = part.part, .received_at = part.received_at, .sent_at = arrival.pdu.sent_at};
  if (const auto joined = inbox::set_for_part(open, arriving)) {
    join_message(transaction, *joined, arrival, part, own);
    return {*joined};
  }
  return {begin_message(transaction, arrival, part, set, own)};
}

store::Event publish(store::Transaction& transaction, MessageId message, const std::string& iccid, Time at) {
  store::Event event;
  event.seq = store::append_message_event(transaction, message, iccid, at);
  event.at = at;
  event.iccid = iccid;
  event.message = message;
  event.envelope = store::find_message(transaction, message);
  return event;
}

}  // namespace otpost::daemon
