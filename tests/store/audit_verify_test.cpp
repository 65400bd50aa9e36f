#include "store/query.hpp"
#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;

namespace {

// Somebody who can write to the file can drop the triggers too.
const std::string without_triggers =
    "DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_shortened; DROP TRIGGER audit_grows_at_its_end;"
    "DROP TRIGGER checkpoints_are_never_changed; DROP TRIGGER checkpoints_are_never_removed;";

// Five entries, the third of them the head of a checkpoint.
class Log : public TemporaryStore {
 public:
  Log() {
    write(3);
    commit([](Transaction& transaction) { append_checkpoint(transaction, noon); });
    write(2);
  }

  void write(int count) {
    commit([&](Transaction& transaction) {
      AuditDraft draft{.actor = "ana",
                       .action = AuditAction::message_viewed,
                       .subject = "message:17",
                       .number = "+4915112345678",
                       .address = "192.0.2.7",
                       .detail = "by hand"};
      for (int i = 0; i < count; ++i) append_audit(transaction, draft, noon);
    });
  }

  Verification verified_after(const std::string& sql) {
    close();
    tamper(without_triggers + sql);
    open();
    return verified();
  }
  Verification verified() { return read(verify_audit); }
};

}  // namespace

TEST_CASE("A log as it was written holds, with or without checkpoints, and an empty one too") {
  TemporaryStore empty;
  CHECK(empty.read(verify_audit).holds());
  Log log;
  const auto found = log.verified();
  CHECK(found.holds());
  CHECK(found.entries == 5);
  CHECK_FALSE(found.first_wrong);
}

TEST_CASE("Any changed byte of an entry is found, and the entry is named") {
  const auto column = GENERATE(as<std::string>{}, "actor", "action", "subject", "number", "outcome", "address",
                               "detail", "previous", "hash");
  CAPTURE(column);
  Log log;
  const int length = log.read([&](Connection& connection) {
    const std::string sql = "SELECT length(CAST(" + column + " AS BLOB)) FROM audit WHERE seq = 2";
    SQLite::Statement size(connection.database(), sql);
    size.executeStep();
    return size.getColumn(0).getInt();
  });
  log.close();
  log.tamper(without_triggers + "CREATE TABLE kept AS SELECT * FROM audit WHERE seq = 2");
  for (int place = 1; place <= length; ++place) {
    CAPTURE(place);
    const auto whole = "CAST(" + column + " AS BLOB)";
    const auto type = column == "previous" || column == "hash" ? "BLOB" : "TEXT";
    // Another byte in its place; all else as it is.
    log.tamper("UPDATE audit SET " + column + " = CAST(substr(" + whole + ", 1, " + std::to_string(place - 1) +
               ") || CASE hex(substr(" + whole + ", " + std::to_string(place) +
               ", 1)) WHEN '21' THEN x'22' ELSE x'21'"
               " END || substr(" +
               whole + ", " + std::to_string(place + 1) + ") AS " + type + ") WHERE seq = 2");
    log.open();
    const auto found = log.verified();
    CHECK(found.first_wrong == AuditSeq{2});
    log.close();
    log.tamper("UPDATE audit SET " + column + " = (SELECT " + column + " FROM kept) WHERE seq = 2");
  }
  log.open();
  CHECK(log.verified().holds());
}

TEST_CASE("A changed time is found, whichever bit it is") {
  const int bit = GENERATE(0, 1, 7, 20, 40, 47, 55, 62, 63);
  CAPTURE(bit);
  Log log;
  const auto shift = "(1 << " + std::to_string(bit) + ")";
  const auto found =
      log.verified_after("UPDATE audit SET at = (at | " + shift + ") - (at & " + shift + ") WHERE seq = 4");
  CHECK(found.first_wrong == AuditSeq{4});
}

TEST_CASE("An entry that was taken out is named as missing") {
  Log log;
  const auto found = log.verified_after("DELETE FROM audit WHERE seq = 4");
  CHECK(found.first_wrong == AuditSeq{4});
  CHECK(found.why == "it is missing: entry 5 comes next");
}

TEST_CASE("The first entry cannot go either") {
  Log log;
  CHECK(log.verified_after("DELETE FROM audit WHERE seq = 1").first_wrong == AuditSeq{1});
}

TEST_CASE("Two entries that changed places are found at the first of them") {
  Log log;
  const auto found = log.verified_after(
      "UPDATE audit SET seq = 99 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3;"
      "UPDATE audit SET seq = 3 WHERE seq = 99");
  CHECK(found.first_wrong == AuditSeq{2});
}

TEST_CASE("A log cut off behind a checkpoint is found at the first entry that is gone") {
  Log log;
  const auto found = log.verified_after("DELETE FROM audit WHERE seq >= 2");
  CHECK(found.first_wrong == AuditSeq{2});
  CHECK_THAT(found.why, Catch::Matchers::Contains("a checkpoint covers the log up to entry 3"));
}

TEST_CASE("A whole log that was taken away behind a checkpoint is missing from entry 1 on") {
  Log log;
  CHECK(log.verified_after("DELETE FROM audit").first_wrong == AuditSeq{1});
}

TEST_CASE("A chain forged anew from an entry on does not fit its checkpoint") {
  Log log;
  Log other;  // the same entries but for one, with hashes that fit
  other.close();
  other.tamper(without_triggers + "DELETE FROM audit; DELETE FROM audit_checkpoints");
  other.open();
  other.commit([](Transaction& transaction) {
    for (int i = 0; i < 5; ++i) append_audit(transaction, {.actor = i == 2 ? "mallory" : "ana"}, noon);
  });
  REQUIRE(other.verified().holds());
  other.close();
  const auto found = log.verified_after("ATTACH '" + other.file().string() +
                                        "' AS other; DELETE FROM audit; INSERT INTO audit SELECT * FROM other.audit");
  CHECK(found.first_wrong == AuditSeq{3});
  CHECK(found.why == "it is not the entry that its checkpoint signed");
}

TEST_CASE("A checkpoint that this installation did not sign is found") {
  Log log;
  const auto found = log.verified_after("UPDATE audit_checkpoints SET at = at + 1");
  CHECK(found.first_wrong == AuditSeq{3});
  CHECK(found.why == "its checkpoint is not signed by this installation");
}

TEST_CASE("Every thousandth entry is the head of a checkpoint; an orderly stop adds one, unless it is there") {
  TemporaryStore store;
  const auto write = [&](int count) {
    store.commit([&](Transaction& transaction) {
      for (int i = 0; i < count; ++i) append_audit(transaction, {.actor = "ana"}, noon);
    });
  };
  const auto heads = [&] {
    return store.read([](Connection& connection) {
      std::vector<std::int64_t> seqs;
      Query found(connection, "SELECT seq FROM audit_checkpoints ORDER BY seq");
      while (found.step()) seqs.push_back(found.integer(0));
      return seqs;
    });
  };
  write(2001);
  CHECK(heads() == std::vector<std::int64_t>{1000, 2000});
  for (int twice = 0; twice < 2; ++twice)
    store.commit([](Transaction& transaction) { append_checkpoint(transaction, noon); });
  CHECK(heads() == std::vector<std::int64_t>{1000, 2000, 2001});
  CHECK(store.read(verify_audit).holds());
}

TEST_CASE("A part of a log holds by itself, from its first entry on") {
  Log log;
  auto entries =
      log.read([](Connection& connection) { return page_of_audit(connection, {.after = AuditSeq{2}}).entries; });
  REQUIRE(entries.size() == 3);
  CHECK(verify_chain(entries).holds());
  std::swap(entries[1], entries[2]);
  CHECK(verify_chain(entries).first_wrong == AuditSeq{4});
}

TEST_CASE("The log is verified while the daemon goes on writing") {
  Log log;
  const auto keys = keys_of(1);
  const auto beside = open_for_reading(log.folder(), keys, "master.key");
  log.write(10);
  CHECK(verify_audit(*beside).entries == 15);
  CHECK(verify_audit(*beside).holds());
}
