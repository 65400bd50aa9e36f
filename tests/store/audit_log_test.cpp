#include "store/audit_log.hpp"

#include "store/audit_chain.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;

namespace {

AuditDraft draft_of(const std::string& actor, AuditAction action = AuditAction::session_opened) {
  AuditDraft draft;
  draft.actor = actor;
  draft.action = action;
  draft.subject = "user:" + actor;
  return draft;
}

AuditEntry recorded(TemporaryStore& store, const AuditDraft& draft) {
  std::optional<AuditEntry> entry;
  run([&]() -> boost::asio::awaitable<void> {
    entry.emplace(co_await record_audit(store.database().writer(), draft, noon));
  });
  return *entry;
}

AuditPage page(TemporaryStore& store, const AuditFilter& filter) {
  return store.read([&](Connection& connection) { return page_of_audit(connection, filter); });
}

std::vector<std::int64_t> seqs(const AuditPage& page) {
  std::vector<std::int64_t> seqs;
  for (const auto& entry : page.entries) seqs.push_back(entry.seq.value);
  return seqs;
}

void record_many(TemporaryStore& store, int count) {
  store.commit([&](Transaction& transaction) {
    for (int i = 0; i < count; ++i) append_audit(transaction, draft_of("ana"), noon);
  });
}

}  // namespace

TEST_CASE("The first entry follows sixty-four zeros, each later one the hash before it") {
  TemporaryStore store;
  const auto first = recorded(store, draft_of("ana"));
  const auto second = recorded(store, draft_of("bo"));
  CHECK(first.seq.value == 1);
  CHECK(first.previous == std::string(64, '0'));
  CHECK(second.seq.value == 2);
  CHECK(second.previous == first.hash);
}

TEST_CASE("An entry is read back as it was written") {
  TemporaryStore store;
  auto draft = draft_of("ana", AuditAction::session_refused);
  draft.number = "+4915112345678";
  draft.outcome = "throttled";
  draft.address = "2001:db8::7";
  draft.detail = "wrong password";
  const auto written = recorded(store, draft);
  const auto read = page(store, {}).entries.at(0);
  CHECK(read.at == noon);
  CHECK(read.actor == "ana");
  CHECK(read.action == "session.refused");
  CHECK(read.subject == "user:ana");
  CHECK(read.number == "+4915112345678");
  CHECK(read.outcome == "throttled");
  CHECK(read.address == "2001:db8::7");
  CHECK(read.detail == "wrong password");
  CHECK(read.previous == written.previous);
  CHECK(read.hash == written.hash);
}

TEST_CASE("The hash is SHA-256 over netstrings, as SCHEMA.md says") {
  AuditEntry entry;
  entry.seq = AuditSeq{1};
  entry.at = noon;
  entry.actor = "ana";
  entry.action = "message.viewed";
  entry.subject = "message:17";
  entry.number = "+4915112345678";
  entry.outcome = "ok";
  entry.address = "192.0.2.7";
  entry.detail = "";
  entry.previous = std::string(64, '0');
  // printf '14:otpost-audit-1,1:1,24:2026-11-24T12:00:00.000Z,3:ana,…,64:000…0,' | sha256sum
  CHECK(hash_of(entry) == "7b923a2c0728ae294cafc3b36e0fae4f5c978b53f5f98932098dc7e62bc44141");
}

TEST_CASE("Each action has the contract's word") {
  CHECK(to_text(AuditAction::message_viewed) == "message.viewed");
  CHECK(to_text(AuditAction::config_loaded) == "config.loaded");
  CHECK(audit_action("session.closed") == AuditAction::session_closed);
  CHECK_FALSE(audit_action("session.Closed"));
}

TEST_CASE("A field that is too long is cut after a whole character, and the entry stays") {
  TemporaryStore store;
  auto draft = draft_of("ana");
  draft.actor = std::string(1023, 'a') + "ä";
  CHECK(recorded(store, draft).actor == std::string(1023, 'a'));
}

TEST_CASE("What a stranger typed is UTF-8 in the log, whatever it was") {
  TemporaryStore store;
  auto draft = draft_of("ana");
  draft.actor = std::string("a\xFF\0b", 4);
  CHECK(recorded(store, draft).actor == "a\uFFFD\uFFFDb");
  CHECK(page(store, {}).entries.at(0).actor == "a\uFFFD\uFFFDb");
}

TEST_CASE("Pages go back from the newest entry and name where the next one begins") {
  TemporaryStore store;
  record_many(store, 5);
  AuditFilter filter;
  filter.limit = 2;
  auto found = page(store, filter);
  CHECK(seqs(found) == std::vector<std::int64_t>{5, 4});
  filter.before = found.next;
  found = page(store, filter);
  CHECK(seqs(found) == std::vector<std::int64_t>{3, 2});
  filter.before = found.next;
  found = page(store, filter);
  CHECK(seqs(found) == std::vector<std::int64_t>{1});
  CHECK_FALSE(found.next);
}

TEST_CASE("A program pulls what came after the last entry it has, oldest first") {
  TemporaryStore store;
  record_many(store, 5);
  AuditFilter filter;
  filter.after = AuditSeq{2};
  filter.limit = 2;
  const auto found = page(store, filter);
  CHECK(seqs(found) == std::vector<std::int64_t>{3, 4});
  CHECK(found.next == AuditSeq{4});
}

TEST_CASE("Entries are found by actor, action and subject") {
  TemporaryStore store;
  recorded(store, draft_of("ana"));
  recorded(store, draft_of("bo"));
  recorded(store, draft_of("bo", AuditAction::session_closed));
  AuditFilter filter;
  filter.actor = "bo";
  CHECK(seqs(page(store, filter)) == std::vector<std::int64_t>{3, 2});
  filter.action = "session.opened";
  CHECK(seqs(page(store, filter)) == std::vector<std::int64_t>{2});
  CHECK(page(store, {.subject = "user:ana"}).entries.size() == 1);
}

TEST_CASE("An entry whose transaction is undone leaves no gap") {
  TemporaryStore store;
  recorded(store, draft_of("ana"));
  const auto fails = [](Transaction& transaction) {
    append_audit(transaction, draft_of("bo"), noon);
    throw std::runtime_error("on purpose");
  };
  CHECK_THROWS(store.commit(fails));
  CHECK(recorded(store, draft_of("cy")).seq.value == 2);
}

TEST_CASE("SQL can neither change, remove nor replace an entry or a checkpoint") {
  TemporaryStore store;
  record_many(store, 2);
  store.commit([](Transaction& transaction) { append_checkpoint(transaction, noon); });
  store.close();
  const auto refused = Catch::Matchers::Contains("append-only");
  CHECK_THROWS_WITH(store.tamper("UPDATE audit SET actor = 'bo'"), refused);
  CHECK_THROWS_WITH(store.tamper("DELETE FROM audit"), refused);
  CHECK_THROWS_WITH(store.tamper("INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1"), refused);
  CHECK_THROWS_WITH(store.tamper("UPDATE audit_checkpoints SET at = 0"), refused);
  CHECK_THROWS_WITH(store.tamper("DELETE FROM audit_checkpoints"), refused);
  CHECK_THROWS_WITH(store.tamper("INSERT OR REPLACE INTO audit_checkpoints SELECT * FROM audit_checkpoints"), refused);
}
