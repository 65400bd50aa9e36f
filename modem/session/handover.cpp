#include "modem/session/handover.hpp"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

namespace otpost::session {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr auto stays_certain = 2s;
constexpr std::size_t most_drafts = 4096;

bool is_draft(const Found& found) {
  return found.message.status >= static_cast<int>(SlotStatus::stored_unsent);
}

Delivery delivery_of(const Origin& origin, const Found& found, Time now) {
  return Delivery{.iccid = origin.iccid,
                  .imei = origin.imei,
                  .memory = found.memory,
                  .slot = found.message.index,
                  .status = static_cast<SlotStatus>(found.message.status),
                  .pdu = found.message.pdu.clone(),
                  .read_at = now};
}

}  // namespace

bool Handover::hold(const Origin& origin, SecretText pdu, Carrier carrier) {
  if (held_.size() == most_direct) return false;
  held_.push_back(Delivery{.iccid = origin.iccid,
                           .imei = origin.imei,
                           .carrier = carrier,
                           .memory = {},
                           .slot = {},
                           .status = SlotStatus::received_unread,
                           .pdu = std::move(pdu),
                           .read_at = clock_.now()});
  return true;
}

asio::awaitable<Tally> Handover::commit_held() {
  Tally tally;
  if (held_.empty()) co_return tally;
  std::vector<Delivery> deliveries;
  for (const auto& held : held_) {
    deliveries.push_back(Delivery{held.iccid, held.imei, held.carrier, held.memory, held.slot, held.status,
                                  held.pdu.clone(), held.read_at});
  }
  const auto receipts = co_await receiver_.store(std::move(deliveries));
  std::deque<Delivery> failed;
  std::vector<PartId> parts;
  for (std::size_t i = 0; i < receipts.size(); ++i) {
    if (receipts[i].verdict == Verdict::failed) failed.push_back(std::move(held_[i]));
    if (receipts[i].verdict == Verdict::stored) parts.push_back(receipts[i].part);
  }
  held_ = std::move(failed);
  tally.failed = static_cast<int>(held_.size());
  tally.stored = static_cast<int>(parts.size());
  // No slot holds it: the same PDU once more is the network's repeat.
  if (!parts.empty()) co_await receiver_.freed(std::move(parts));
  co_return tally;
}

asio::awaitable<Tally> Handover::commit(Origin origin, std::vector<Found> found) {
  Tally tally;
  tally.kept = static_cast<int>(drop_known_drafts(origin, found));
  if (found.empty()) co_return tally;
  std::vector<Delivery> deliveries;
  for (const auto& one : found) deliveries.push_back(delivery_of(origin, one, clock_.now()));
  const auto receipts = co_await receiver_.store(std::move(deliveries));
  std::vector<PartId> replaced;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto verdict = i < receipts.size() ? receipts[i].verdict : Verdict::failed;
    if (verdict == Verdict::failed) {
      ++tally.failed;
    } else if (verdict == Verdict::keep || is_draft(found[i])) {
      ++tally.kept;
      if (drafts_.size() < most_drafts) drafts_.insert(draft_of(origin, found[i]));
    } else {
      ++tally.stored;
      const Pending pending{origin.iccid, found[i].memory, found[i].message.index, receipts[i].part};
      for (const auto part : remember(pending)) replaced.push_back(part);
      // Announced twice: a second deletion of the slot could hit what has come into it since the first.
      std::erase_if(committed_, [&](const Committed& earlier) { return is_same_slot(earlier.pending, pending); });
      committed_.push_back({pending, std::move(found[i])});
    }
  }
  if (!replaced.empty()) co_await receiver_.freed(std::move(replaced));
  co_return tally;
}

bool Handover::is_same_slot(const Pending& a, const Pending& b) {
  return a.iccid == b.iccid && a.memory == b.memory && a.slot == b.slot;
}

// Another part of the same slot was pending: its slot has been used again, so that its deletion had worked.
std::vector<PartId> Handover::remember(const Pending& committed) {
  std::vector<PartId> replaced;
  std::erase_if(pending_, [&](const Pending& earlier) {
    if (!is_same_slot(earlier, committed)) return false;
    if (earlier.part != committed.part) replaced.push_back(earlier.part);
    return true;
  });
  pending_.push_back(committed);
  return replaced;
}

asio::awaitable<Freed> Handover::free_slots(Conversation& conversation, Mailbox& mailbox) {
  Freed result;
  std::vector<PartId> freed;
  const auto committed = std::exchange(committed_, {});
  for (const auto& one : committed) {
    if (!conversation.usable() || conversation.in_doubt()) break;
    const bool certain = co_await still_there(conversation, mailbox, one.found);
    if (!certain || conversation.in_doubt()) continue;
    const auto deletion = co_await mailbox.remove(one.found.memory, one.found.message.index);
    if (deletion != Deletion::confirmed) continue;
    ++result.confirmed[one.pending.memory];
    freed.push_back(one.pending.part);
    forget(one.pending.part);
  }
  result.doubtful = static_cast<int>(committed.size() - freed.size());
  if (!freed.empty()) co_await receiver_.freed(std::move(freed));
  co_return result;
}

// What was read a moment ago is there. After a while, or after a time-out, it is read again and compared: the slot may
// hold a new message.
asio::awaitable<bool> Handover::still_there(Conversation& conversation, Mailbox& mailbox, const Found& found) {
  const bool fresh = std::chrono::steady_clock::now() - found.read_at < stays_certain &&
                     conversation.interruptions() == found.interruptions;
  if (fresh) co_return true;
  const auto now_there = co_await mailbox.read(found.memory, found.message.index);
  co_return now_there && now_there->pdu.expose() == found.message.pdu.expose();
}

void Handover::forget(PartId part) {
  std::erase_if(pending_, [part](const Pending& pending) { return pending.part == part; });
}

asio::awaitable<void> Handover::settle(Origin origin, std::string memory, std::set<int> occupied) {
  std::vector<PartId> freed;
  std::erase_if(pending_, [&](const Pending& pending) {
    const bool gone = pending.iccid == origin.iccid && pending.memory == memory && !occupied.contains(pending.slot);
    if (gone) freed.push_back(pending.part);
    return gone;
  });
  if (!freed.empty()) co_await receiver_.freed(std::move(freed));
}

bool Handover::has_seen(const Origin& origin, const std::string& memory, int slot) const {
  const bool draft = std::any_of(drafts_.begin(), drafts_.end(), [&](const Draft& known) {
    return std::get<0>(known) == origin.iccid && std::get<1>(known) == memory && std::get<2>(known) == slot;
  });
  return draft || std::any_of(pending_.begin(), pending_.end(), [&](const Pending& pending) {
           return pending.iccid == origin.iccid && pending.memory == memory && pending.slot == slot;
         });
}

Handover::Draft Handover::draft_of(const Origin& origin, const Found& found) {
  return {origin.iccid, found.memory, found.message.index, std::hash<std::string_view>{}(found.message.pdu.expose())};
}

std::size_t Handover::drop_known_drafts(const Origin& origin, std::vector<Found>& found) const {
  return std::erase_if(found, [&](const Found& one) { return drafts_.contains(draft_of(origin, one)); });
}

}  // namespace otpost::session
