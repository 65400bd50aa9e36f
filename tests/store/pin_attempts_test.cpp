#include "store/pin_attempts.hpp"

#include <fstream>
#include <sstream>

#include "tests/store/temporary_store.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::store;

namespace {

bool claim(TemporaryStore& store, const std::string& sim, std::string_view pin) {
  return store.commit(
      [&](Transaction& transaction) { return claim_pin_attempt(transaction, sim, SecretText(pin), noon); });
}

}  // namespace

TEST_CASE("A PIN is tried once with a SIM, whatever is restarted") {
  TemporaryStore store;
  CHECK(claim(store, ops_sim, "4711"));
  CHECK_FALSE(claim(store, ops_sim, "4711"));
  store.close();
  store.open();
  CHECK_FALSE(claim(store, ops_sim, "4711"));
}

TEST_CASE("A PIN that was right may be tried again; a wrong one of the same SIM may not") {
  TemporaryStore store;
  CHECK(claim(store, ops_sim, "4711"));
  CHECK(claim(store, ops_sim, "4712"));
  store.commit([&](Transaction& transaction) { confirm_pin_attempt(transaction, ops_sim, SecretText("4712")); });
  CHECK_FALSE(claim(store, ops_sim, "4711"));
  CHECK(claim(store, ops_sim, "4712"));
}

TEST_CASE("Another PIN, or another SIM, has an attempt of its own") {
  TemporaryStore store;
  CHECK(claim(store, ops_sim, "4711"));
  CHECK(claim(store, ops_sim, "4712"));
  CHECK(claim(store, sales_sim, "4711"));
}

TEST_CASE("The PIN is in no byte of the file") {
  TemporaryStore store;
  claim(store, ops_sim, "93751846");
  store.close();
  std::ostringstream bytes;
  bytes << std::ifstream(store.file(), std::ios::binary).rdbuf();
  CHECK(bytes.str().size() > 4096);
  CHECK(bytes.str().find("93751846") == std::string::npos);
}
