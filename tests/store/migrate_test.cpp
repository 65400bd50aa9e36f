#include "store/migrate.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string>

#include "tests/support/catch.hpp"

using namespace otpost::store;

namespace {

// A database as an older program left it.
void bring_to(SQLite::Database& database, int version) {
  for (const auto& step : migrations().first(static_cast<std::size_t>(version))) database.exec(std::string(step.sql));
  database.exec("PRAGMA user_version = " + std::to_string(version));
}

std::int64_t number(SQLite::Database& database, const char* sql) {
  SQLite::Statement query(database, sql);
  query.executeStep();
  return query.getColumn(0).getInt64();
}

}  // namespace

TEST_CASE("Steps are numbered without a gap") {
  int expected = 0;
  for (const auto& step : migrations()) CHECK(step.version == ++expected);
  CHECK(newest_schema_version() == expected);
}

TEST_CASE("The feed's log goes on where an older program left it, its seqs never given twice") {
  SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  bring_to(database, 3);
  for (int i = 0; i < 3; ++i)
    database.exec("INSERT INTO events (type, at, iccid, message_id) VALUES ('message', 1, '8949', 7)");
  const bool all_removed = GENERATE(false, true);
  database.exec(all_removed ? "DELETE FROM events" : "DELETE FROM events WHERE seq = 3");
  migrate(database);
  CHECK(number(database, "SELECT count(*) FROM events WHERE message_id = 7") == (all_removed ? 0 : 2));
  database.exec("INSERT INTO events (type, at, iccid, claim_id) VALUES ('claimed', 2, '8949', 1)");
  CHECK(number(database, "SELECT max(seq) FROM events") == 4);
}
