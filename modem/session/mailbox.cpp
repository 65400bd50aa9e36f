#include "modem/session/mailbox.hpp"

#include <algorithm>

namespace otpost::session {

namespace asio = boost::asio;

namespace {

constexpr int slots_where_unknown = 50;  // the largest SIM met in the field
constexpr int most_slots = 512;

int missing_from(const Listing& listing) {
  return listing.use ? listing.use->used - static_cast<int>(listing.messages.size()) : 0;
}

bool has_slot(const Listing& listing, int slot) {
  return std::any_of(listing.messages.begin(), listing.messages.end(),
                     [slot](const at::StoredPdu& message) { return message.index == slot; });
}

}  // namespace

Mailbox::Mailbox(Conversation& conversation, const at::ModemFacts& facts)
    : conversation_(conversation), facts_(facts), selected_(facts.receiving()) {}

bool Mailbox::knows(const std::string& memory) const {
  return std::find(facts_.memories.begin(), facts_.memories.end(), memory) != facts_.memories.end();
}

// An answer that speaks of the SIM itself (gone, locked, broken) puts everything in doubt.
asio::awaitable<at::Reply> Mailbox::ask(at::Command command) {
  at::Reply reply = co_await conversation_.ask(std::move(command));
  if (at::remedy_of(reply.result) == at::Remedy::call_operator) conversation_.doubt();
  co_return reply;
}

// Some leave text mode only at the second request (Motorola). A text may look like a PDU, so none is taken for one.
asio::awaitable<at::Reply> Mailbox::ask_in_pdu_mode(at::Command command) {
  at::Command again = command;
  at::Reply reply = co_await ask(std::move(command));
  if (!reply.ok() || !at::is_text_mode(reply.lines)) co_return reply;
  at::Command pdu_mode = at::set("AT+CMGF=0");
  co_await ask(std::move(pdu_mode));
  reply = co_await ask(std::move(again));
  if (at::is_text_mode(reply.lines)) reply = {};
  co_return reply;
}

asio::awaitable<at::Reply> Mailbox::choose(std::string memory) {
  at::Reply reply;
  selected_.clear();
  if (!wants_three_names_) {
    reply = co_await ask(at::select_storage(memory));
    if (!reply.ok() && reply.answered()) wants_three_names_ = true;
  }
  if (wants_three_names_) {
    reply = co_await ask(at::select_storage(memory, facts_.receiving(), facts_.receiving()));
    if (!reply.ok()) wants_three_names_ = false;
  }
  if (reply.ok()) selected_ = memory;
  co_return reply;
}

asio::awaitable<bool> Mailbox::select(std::string memory) {
  if (!facts_.can_select_memory || memory == selected_) co_return memory == facts_.receiving() || memory == selected_;
  const at::Reply reply = co_await choose(std::move(memory));
  co_return reply.ok();
}

asio::awaitable<Listing> Mailbox::list(std::string memory) {
  Listing listing;
  if (facts_.can_select_memory) {
    const at::Reply chosen = co_await choose(memory);
    if (!chosen.ok()) co_return listing;
    listing.use = at::parse_storage_use(chosen.lines);
  }
  co_await list_at_once(listing);
  const int missing = missing_from(listing);
  if (listing.complete && (missing <= 0 || unexplained_[memory] == missing)) co_return listing;
  co_await list_by_slots(listing);
  unexplained_[memory] = listing.complete ? missing_from(listing) : 0;
  co_return listing;
}

asio::awaitable<void> Mailbox::list_at_once(Listing& listing) {
  at::Reply reply = co_await ask_in_pdu_mode(at::list_all());
  listing.complete = reply.ok() && reply.lines.size() < at::Exchange::most_lines;
  listing.messages = at::parse_list(std::move(reply.lines));
}

asio::awaitable<void> Mailbox::list_by_slots(Listing& listing) {
  const auto slots = co_await slots_to_read(listing);
  listing.complete = conversation_.usable();
  for (const int slot : slots) {
    if (has_slot(listing, slot)) continue;
    if (listing.use && missing_from(listing) <= 0) co_return;
    at::Reply reply = co_await ask_in_pdu_mode(at::read_slot(slot));
    if (!reply.ok() && !at::means_empty_slot(reply.result)) listing.complete = false;
    if (!conversation_.usable()) co_return;
    if (!reply.ok()) continue;
    if (auto message = at::parse_read(slot, std::move(reply.lines))) listing.messages.push_back(std::move(*message));
  }
}

// What +CMGD=? names; else every slot that the memory can have, 0 included (SIM7600).
asio::awaitable<std::vector<int>> Mailbox::slots_to_read(const Listing& listing) {
  const at::Reply reply = co_await ask(at::query("AT+CMGD=?", "+CMGD:"));
  auto slots = reply.ok() ? at::parse_slots(reply.lines) : std::vector<int>{};
  if (slots.empty()) {
    const int total = listing.use ? std::min(listing.use->total, most_slots) : slots_where_unknown;
    for (int slot = 0; slot <= total; ++slot) slots.push_back(slot);
  }
  co_return slots;
}

asio::awaitable<std::optional<at::StoredPdu>> Mailbox::read(std::string memory, int slot) {
  const bool selected = co_await select(std::move(memory));
  if (!selected) co_return std::nullopt;
  at::Reply reply = co_await ask_in_pdu_mode(at::read_slot(slot));
  if (!reply.ok()) co_return std::nullopt;
  co_return at::parse_read(slot, std::move(reply.lines));
}

asio::awaitable<Deletion> Mailbox::remove(std::string memory, int slot) {
  const bool selected = co_await select(std::move(memory));
  if (!selected) co_return Deletion::doubtful;
  const at::Reply reply = co_await ask(at::delete_slot(slot));
  co_return at::means_deleted(reply.result) ? Deletion::confirmed : Deletion::doubtful;
}

}  // namespace otpost::session
