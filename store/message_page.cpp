// Paging and search. One cursor a SIM, each walking its own stretch of the index, merged newest first: the cost of a
// page is its length, however many messages there are.
#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <limits>
#include <set>

#include "store/message_row.hpp"
#include "store/messages.hpp"
#include "store/searchable.hpp"

namespace otpost::store {

namespace {

constexpr std::int64_t beyond_all = std::numeric_limits<std::int64_t>::max();

// The messages of one SIM that fit, newest first.
class SimCursor {
 public:
  SimCursor(Connection& connection, const std::string& iccid, const std::string& folded_query, std::int64_t below)
      : statement_(connection.database(),
                   "SELECT id FROM messages WHERE iccid = ?1 AND id < ?2 AND (?3 = '' OR instr(searchable, ?3))"
                   " ORDER BY id DESC") {
    statement_.bind(1, iccid);
    statement_.bind(2, below);
    statement_.bind(3, folded_query);
    advance();
  }

  // 0 past the last one.
  [[nodiscard]] std::int64_t id() const { return id_; }
  void advance() { id_ = statement_.executeStep() ? statement_.getColumn(0).getInt64() : 0; }

 private:
  SQLite::Statement statement_;
  std::int64_t id_ = 0;
};

// Ids of at most `most` messages, newest first.
std::vector<MessageId> newest(std::vector<SimCursor>& cursors, std::size_t most) {
  const auto older = [](const SimCursor& one, const SimCursor& other) { return one.id() < other.id(); };
  std::vector<MessageId> ids;
  while (ids.size() < most) {
    const auto next = std::ranges::max_element(cursors, older);
    if (next == cursors.end() || next->id() == 0) break;
    ids.push_back(MessageId{next->id()});
    next->advance();
  }
  return ids;
}

}  // namespace

MessagePage page_of_messages(Connection& connection, const MessageFilter& filter) {
  const std::string query = fold_for_search(filter.query);
  const std::set<std::string> whole(filter.iccids_of_matching_labels.begin(), filter.iccids_of_matching_labels.end());
  std::vector<SimCursor> cursors;
  for (const auto& iccid : std::set<std::string>(filter.iccids.begin(), filter.iccids.end()))
    cursors.emplace_back(connection, iccid, whole.contains(iccid) ? std::string{} : query,
                         filter.before ? filter.before->value : beyond_all);

  MessagePage page;
  auto ids = newest(cursors, filter.limit + 1);
  if (ids.size() > filter.limit) {
    ids.pop_back();
    if (!ids.empty()) page.next = ids.back();
  }
  for (const auto id : ids)
    if (auto message = find_message(connection, id)) page.messages.push_back(std::move(*message));
  return page;
}

std::optional<Time> last_message_at(Connection& connection, const std::string& iccid) {
  Query found(connection, "SELECT received_at FROM messages WHERE iccid = ?1 ORDER BY id DESC LIMIT 1", iccid);
  if (!found.step()) return std::nullopt;
  return found.time(0);
}

}  // namespace otpost::store
