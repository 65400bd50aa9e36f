// From a slot to the receiver and back: committed first, deleted second, confirmed third. Lives as long as the modem's
// session, across reconnections: a deletion whose confirmation was cut off is settled when the slot is next seen.
// One executor; not thread-safe.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "gateway/base/clock.hpp"
#include "modem/session/delivery.hpp"
#include "modem/session/mailbox.hpp"

namespace otpost::session {

// Where messages come from: another SIM is another number, whatever modem it is in.
struct Origin {
  std::string iccid, imei;
};

// A message in a slot, and when it was read: what is old is read again before it is deleted.
struct Found {
  std::string memory;
  at::StoredPdu message;
  std::chrono::steady_clock::time_point read_at;
  int interruptions = 0;  // of the conversation when it was read
};

struct Tally {
  int stored = 0;
  int kept = 0;    // drafts, known ones included
  int failed = 0;  // not committed: they stay on the SIM
};

struct Freed {
  std::map<std::string, int> confirmed;  // by memory
  int doubtful = 0;                      // refused, unanswered or not tried: the next listing shows
};

class Handover {
 public:
  // PDUs handed over by +CMT or +CBM that wait for a commit; what comes on top of them is refused and counted.
  static constexpr std::size_t most_direct = 512;

  Handover(Receiver& receiver, const Clock& clock) : receiver_(receiver), clock_(clock) {}

  // A PDU that lies in no memory. False: too many wait already.
  bool hold(const Origin& origin, SecretText pdu, Carrier carrier = Carrier::short_message);
  // Commits what is held. Failed ones are kept for the next call.
  boost::asio::awaitable<Tally> commit_held();

  // Commits all of it together. What may be freed then waits for `free_slots`.
  boost::asio::awaitable<Tally> commit(Origin origin, std::vector<Found> found);

  // Deletes the slots committed since the last call, as long as it is certain that they hold what was committed, and
  // tells the receiver of those that are confirmed.
  boost::asio::awaitable<Freed> free_slots(Conversation& conversation, Mailbox& mailbox);

  // The memory holds messages in these slots and no others: earlier deletions elsewhere in it are confirmed by that.
  boost::asio::awaitable<void> settle(Origin origin, std::string memory, std::set<int> occupied);

  // Whether the session has committed or kept what is in that slot: an announcement of it is no news.
  [[nodiscard]] bool has_seen(const Origin& origin, const std::string& memory, int slot) const;

 private:
  // A committed PDU whose slot is not known to be free.
  struct Pending {
    std::string iccid, memory;
    int slot = 0;
    PartId part;
  };
  struct Committed {
    Pending pending;
    Found found;
  };
  using Draft = std::tuple<std::string, std::string, int, std::size_t>;  // ICCID, memory, slot, hash of the PDU

  static bool is_same_slot(const Pending& a, const Pending& b);
  static Draft draft_of(const Origin& origin, const Found& found);
  std::size_t drop_known_drafts(const Origin& origin, std::vector<Found>& found) const;
  std::vector<PartId> remember(const Pending& committed);
  boost::asio::awaitable<bool> still_there(Conversation& conversation, Mailbox& mailbox, const Found& found);
  void forget(PartId part);

  Receiver& receiver_;
  const Clock& clock_;
  std::deque<Delivery> held_;
  std::vector<Committed> committed_;
  std::vector<Pending> pending_;
  std::set<Draft> drafts_;
};

}  // namespace otpost::session
