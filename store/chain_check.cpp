#include "store/chain_check.hpp"

#include <fmt/core.h>

#include "store/audit_chain.hpp"

namespace otpost::store {

namespace {

// RFC 3339 writes four digits of a year: beyond them a time has no spelling to be hashed.
constexpr Time first_time = std::chrono::sys_days{std::chrono::year{1970} / 1 / 1};
constexpr Time last_time = std::chrono::sys_days{std::chrono::year{9999} / 12 / 31};

}  // namespace

ChainCheck::ChainCheck() : head_(hash_before_all()) {}

void ChainCheck::take(const AuditEntry& entry) {
  ++found_.entries;
  if (!found_.holds()) return;
  if (entry.seq.value < 1) return fail(entry.seq, "entries count from 1");
  if (begun() && entry.seq != next()) return fail_order(entry);
  if ((begun() || entry.seq.value == 1) && entry.previous != head_)
    return fail(entry.seq, "its `previous` is not the hash of the entry before it");
  if (entry.at < first_time || entry.at > last_time) return fail(entry.seq, "its time cannot be");
  if (hash_of(entry) != entry.hash) return fail(entry.seq, "its content does not have its hash");
  last_ = entry.seq;
  head_ = entry.hash;
}

void ChainCheck::fail(AuditSeq seq, std::string why) {
  if (!found_.holds()) return;
  found_.first_wrong = seq;
  found_.why = std::move(why);
}

void ChainCheck::fail_order(const AuditEntry& entry) {
  if (entry.seq > next()) return fail(next(), fmt::format("it is missing: entry {} comes next", entry.seq.value));
  fail(entry.seq, fmt::format("it comes after entry {}", last_.value));
}

}  // namespace otpost::store
