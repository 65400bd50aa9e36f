// The memories of one modem: select, list, read, delete. What is deleted is what is selected now, so nothing is read or
// deleted here without its memory being selected first (modem-notes 1.6).
#pragma once

#include <boost/asio/awaitable.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "modem/at/bring_up.hpp"
#include "modem/at/message_replies.hpp"
#include "modem/session/conversation.hpp"

namespace otpost::session {

struct Listing {
  std::vector<at::StoredPdu> messages;
  std::optional<at::StorageUse> use;
  bool complete = false;  // every slot was seen
};

enum class Deletion {
  confirmed,  // nothing is in the slot any more
  doubtful    // refused, or no answer came: the slot has to be looked at again
};

class Mailbox {
 public:
  // Both outlive it. The facts' receiving memory is the one selected now: the bring-up did it.
  Mailbox(Conversation& conversation, const at::ModemFacts& facts);

  [[nodiscard]] bool knows(const std::string& memory) const;

  // Nothing is sent where it is selected already.
  boost::asio::awaitable<bool> select(std::string memory);

  // By +CMGL; slot by slot where that fails or shows fewer than +CPMS counts.
  boost::asio::awaitable<Listing> list(std::string memory);

  // One round trip where the memory is selected already. nullopt: empty, or not readable now.
  boost::asio::awaitable<std::optional<at::StoredPdu>> read(std::string memory, int slot);

  boost::asio::awaitable<Deletion> remove(std::string memory, int slot);

 private:
  boost::asio::awaitable<at::Reply> ask(at::Command command);
  boost::asio::awaitable<at::Reply> ask_in_pdu_mode(at::Command command);
  boost::asio::awaitable<at::Reply> choose(std::string memory);
  boost::asio::awaitable<void> list_at_once(Listing& listing);
  boost::asio::awaitable<void> list_by_slots(Listing& listing);
  boost::asio::awaitable<std::vector<int>> slots_to_read(const Listing& listing);

  Conversation& conversation_;
  const at::ModemFacts& facts_;
  std::string selected_;
  bool wants_three_names_ = false;
  // Memories whose +CPMS counts more than can be read, and by how much: not searched again until that changes.
  std::map<std::string, int> unexplained_;
};

}  // namespace otpost::session
