// The check of the audit log: each entry's hash, each link, the order without a gap, each checkpoint's signature, and
// that nothing was cut off behind a checkpoint.
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/core.h>

#include "gateway/vault/keyring.hpp"
#include "store/audit_chain.hpp"
#include "store/audit_log.hpp"
#include "store/audit_row.hpp"
#include "store/query.hpp"

namespace otpost::store {

namespace {

constexpr Time latest_writable_time = std::chrono::sys_days{std::chrono::year{9999} / 12 / 31};

// Takes the entries one after the other and remembers the first that is wrong.
class ChainCheck {
 public:
  // An export may begin anywhere: only an entry 1 has a known `previous`.
  void take(const AuditEntry& entry) {
    ++done_.entries;
    if (!holds()) return;
    if (done_.entries > 1 && entry.seq.value != seq_.value + 1) return fail_order(entry);
    if (entry.seq.value < 1) return fail(entry.seq, "entries count from 1");
    if ((done_.entries > 1 || entry.seq.value == 1) && entry.previous != hash_)
      return fail(entry.seq, "its `previous` is not the hash of the entry before it");
    if (entry.at < Time{} || entry.at > latest_writable_time) return fail(entry.seq, "its time cannot be");
    if (hash_of(entry) != entry.hash) return fail(entry.seq, "its content does not have its hash");
    seq_ = entry.seq;
    hash_ = entry.hash;
  }

  void fail(AuditSeq seq, std::string why) {
    if (!holds()) return;
    done_.first_wrong = seq;
    done_.why = std::move(why);
  }

  [[nodiscard]] bool holds() const { return done_.holds(); }
  [[nodiscard]] AuditSeq last() const { return seq_; }
  [[nodiscard]] const std::string& last_hash() const { return hash_; }
  [[nodiscard]] Verification done() && { return std::move(done_); }

 private:
  void fail_order(const AuditEntry& entry) {
    if (entry.seq.value > seq_.value + 1)
      fail(AuditSeq{seq_.value + 1}, fmt::format("it is missing: entry {} comes next", entry.seq.value));
    else
      fail(entry.seq, fmt::format("it comes after entry {}", seq_.value));
  }

  Verification done_;
  AuditSeq seq_{0};
  std::string hash_ = hash_before_all();
};

struct Checkpoint {
  AuditSeq seq;
  Time at{};
  std::string hash;
  std::vector<std::uint8_t> signature;
};

std::vector<Checkpoint> checkpoints_of(Connection& connection) {
  std::vector<Checkpoint> checkpoints;
  Query found(connection, "SELECT seq, at, hash, signature FROM audit_checkpoints ORDER BY seq");
  while (found.step())
    checkpoints.push_back({AuditSeq{found.integer(0)}, found.time(1), to_hex(found.octets(2)), found.octets(3)});
  return checkpoints;
}

// Against the entry that it covers, which the chain has just passed.
void check_checkpoint(ChainCheck& chain, const Checkpoint& checkpoint, const vault::PublicKey& key) {
  if (!vault::is_signed_by(key, checkpoint_text(checkpoint.seq, checkpoint.hash, checkpoint.at), checkpoint.signature))
    return chain.fail(checkpoint.seq, "its checkpoint is not signed by this installation");
  if (checkpoint.hash != chain.last_hash())
    chain.fail(checkpoint.seq, "it is not the entry that its checkpoint signed");
}

void check_all(ChainCheck& chain, Connection& connection) {
  const auto key = connection.keys().public_key();
  const auto checkpoints = checkpoints_of(connection);
  auto next = checkpoints.begin();
  Query entries(connection, "SELECT * FROM audit ORDER BY seq");
  while (entries.step()) {
    const auto entry = read_audit_entry(entries);
    if (chain.last().value == 0 && entry.seq.value > 1) chain.fail(AuditSeq{1}, "it is missing");
    chain.take(entry);
    if (next != checkpoints.end() && next->seq <= entry.seq) check_checkpoint(chain, *next++, key);
  }
  if (next != checkpoints.end())
    chain.fail(AuditSeq{chain.last().value + 1},
               fmt::format("it is missing: a checkpoint covers the log up to entry {}", checkpoints.back().seq.value));
}

}  // namespace

Verification verify_chain(const std::vector<AuditEntry>& entries) {
  ChainCheck chain;
  for (const auto& entry : entries) chain.take(entry);
  return std::move(chain).done();
}

Verification verify_audit(Connection& connection) {
  ChainCheck chain;
  try {
    const SQLite::Transaction snapshot(connection.database());  // the daemon may be writing
    check_all(chain, connection);
  } catch (const SQLite::Exception& error) {
    chain.fail(AuditSeq{chain.last().value + 1}, fmt::format("it cannot be read: {}", error.what()));
  }
  return std::move(chain).done();
}

}  // namespace otpost::store
