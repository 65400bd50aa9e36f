// The check of the audit log: its chain, each checkpoint's signature, and that nothing was cut off behind a checkpoint.
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/core.h>

#include "gateway/vault/keyring.hpp"
#include "store/audit_chain.hpp"
#include "store/audit_log.hpp"
#include "store/audit_row.hpp"
#include "store/chain_check.hpp"
#include "store/query.hpp"

namespace otpost::store {

namespace {

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
  if (checkpoint.hash != chain.head()) chain.fail(checkpoint.seq, "it is not the entry that its checkpoint signed");
}

void check_all(ChainCheck& chain, Connection& connection) {
  const auto key = connection.keys().public_key();
  const auto checkpoints = checkpoints_of(connection);
  auto next = checkpoints.begin();
  Query entries(connection, "SELECT * FROM audit ORDER BY seq");
  while (entries.step()) {
    const auto entry = read_audit_entry(entries);
    if (chain.next().value == 1 && entry.seq.value > 1) chain.fail(AuditSeq{1}, "it is missing");
    chain.take(entry);
    if (next != checkpoints.end() && next->seq <= entry.seq) check_checkpoint(chain, *next++, key);
  }
  if (next != checkpoints.end())
    chain.fail(chain.next(),
               fmt::format("it is missing: a checkpoint covers the log up to entry {}", checkpoints.back().seq.value));
}

}  // namespace

Verification verify_chain(const std::vector<AuditEntry>& entries) {
  ChainCheck chain;
  for (const auto& entry : entries) chain.take(entry);
  return chain.verification();
}

Verification verify_audit(Connection& connection) {
  ChainCheck chain;
  try {
    const SQLite::Transaction snapshot(connection.database());  // the daemon may be writing
    check_all(chain, connection);
  } catch (const SQLite::Exception& error) {
    chain.fail(chain.next(), fmt::format("it cannot be read: {}", error.what()));
  }
  return chain.verification();
}

}  // namespace otpost::store
