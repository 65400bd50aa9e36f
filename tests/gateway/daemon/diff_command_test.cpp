#include "gateway/daemon/diff_command.hpp"

#include <sstream>

#include "tests/gateway/daemon/config_files.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;

namespace {

const Time now = *from_rfc3339("2026-11-24T08:15:00Z");

// What changes when `from` in the small house becomes `to`.
std::string diff(const std::string& from, const std::string& to) {
  const tests::ConfigFiles files;
  auto changed = tests::small_house;
  changed.replace(changed.find(from), from.size(), to);
  std::ostringstream out;
  std::ostringstream err;
  CHECK(daemon::diff(files.write("old.toml", tests::small_house), files.write("new.toml", changed), now, out, err) ==
        0);
  CHECK(err.str().empty());
  return out.str();
}

}  // namespace

TEST_CASE("The same config gains and loses nothing") {
  CHECK(diff("Ops DE", "Ops Germany").empty());
}

TEST_CASE("A user who changes groups changes what they view") {
  CHECK(diff("groups = [\"sales\"]", "groups = [\"ops\", \"sales\"]") == "gains ben view +4915112345678\n");
  CHECK(diff("groups = [\"ops\"]\n[[user]]", "groups = []\n[[user]]") == "loses ana view +4915112345678\n");
}

TEST_CASE("A number that changes groups changes it for everybody; an expired integration has nothing to lose") {
  CHECK(diff("groups = [\"ops\"]\n[[integration]]", "groups = [\"sales\"]\n[[integration]]") ==
        "loses ana view +4915112345678\ngains ben view +4915112345678\nloses bot view +4915112345678\n");
}

TEST_CASE("A user who is new gains all of their rights and one who is gone loses them") {
  CHECK(diff("\"ana\"", "\"zoe\"") == "loses ana view +4915112345678\ngains zoe view +4915112345678\n");
}

TEST_CASE("A role brings audit and admin, and no view") {
  CHECK(diff("role = \"auditor\"", "role = \"admin\"") == "gains ben admin\n");
  CHECK(diff("role = \"auditor\"", "role = \"member\"") == "loses ben audit\n");
}

TEST_CASE("An integration gains the audit log by its flag, and its rights again by a later expiry") {
  CHECK(diff("aaa\"", "aaa\"\naudit = true") == "gains bot audit\n");
  CHECK(diff("2026-01-01", "2027-01-01") == "gains old-bot view +4915112345678\n");
}

TEST_CASE("Configs with mistakes are not compared: those of both are told") {
  const tests::ConfigFiles files;
  std::ostringstream out;
  std::ostringstream err;
  CHECK(daemon::diff(files.write("old.toml", ""), files.write("new.toml", "colour = 1\n"), now, out, err) == 1);
  CHECK(out.str().empty());
  CHECK(err.str().find("old.toml:1:1: error: ") != std::string::npos);
  CHECK(err.str().find("new.toml:1:1: error: ") != std::string::npos);
}
