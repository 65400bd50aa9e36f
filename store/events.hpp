// The feed's log: one thing that happened a row, numbered by `seq` in the order of commit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "store/claims.hpp"
#include "store/connection.hpp"
#include "store/messages.hpp"

namespace otpost::store {

enum class EventType { message, viewed, claimed, released };

struct Event {
  EventSeq seq;
  EventType type = EventType::message;
  Time at{};
  std::string iccid;                      // whose number decides who may see it
  MessageId message;                      // of `message` and `viewed`
  std::string by;                         // of `viewed`
  std::optional<StoredMessage> envelope;  // of `message`: as the message is now; none once retention removed it
  std::optional<Claim> claim;             // of `claimed` and `released`; none once retention removed it
  std::optional<ClaimEnd> claim_end;      // of `released`
};

EventSeq append_message_event(Transaction& transaction, MessageId message, const std::string& iccid, Time at);
EventSeq append_viewed_event(Transaction& transaction, MessageId message, const std::string& iccid,
                             const std::string& by, Time at);

// `type`: claimed or released.
EventSeq append_claim_event(Transaction& transaction, EventType type, const Claim& claim, Time at);

// Gives the messages of a SIM, whose events nobody could see so far, new events at the end of the feed: the contract's
// way of showing them when a number names the SIM (section 7).
void publish_again(Transaction& transaction, const std::string& iccid, Time at);

// Oldest first.
[[nodiscard]] std::vector<Event> events_after(Connection& connection, EventSeq after, std::size_t limit);
// The last seq given; 0 before the first.
[[nodiscard]] EventSeq last_event(Connection& connection);
// The oldest seq still kept; 1 where none was removed: a cursor before it has a gap.
[[nodiscard]] EventSeq first_event(Connection& connection);

}  // namespace otpost::store
