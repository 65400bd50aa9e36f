#include "gateway/daemon/check_command.hpp"

#include <sstream>

#include "tests/gateway/daemon/config_files.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;

TEST_CASE("A good config is one line on standard output and exit 0") {
  const tests::ConfigFiles files;
  const auto config = files.write("otpost.toml", tests::small_house);
  std::ostringstream out;
  std::ostringstream err;
  CHECK(daemon::check(config, out, err) == 0);
  CHECK(out.str() == config.string() + " is good: 2 groups, 2 users, 1 number, 2 integrations\n");
  CHECK(err.str().empty());
}

TEST_CASE("A config with mistakes is a line on standard error for each and exit 1") {
  const tests::ConfigFiles files;
  const auto config = files.write("otpost.toml", "colour = 1\ndata_dir = \"/d\"\nlevel = 2\n");
  std::ostringstream out;
  std::ostringstream err;
  CHECK(daemon::check(config, out, err) == 1);
  CHECK(out.str().empty());
  CHECK(err.str() == config.string() + ":1:1: error: \"colour\" is no key that belongs here\n" + config.string() +
                         ":3:1: error: \"level\" is no key that belongs here\n");
}

TEST_CASE("A config that is not there is one line and exit 1") {
  std::ostringstream out;
  std::ostringstream err;
  CHECK(daemon::check("/nonexistent.toml", out, err) == 1);
  CHECK(err.str() == "/nonexistent.toml: error: cannot be read: No such file or directory\n");
}

TEST_CASE("The example config is good") {
  std::ostringstream out;
  std::ostringstream err;
  CHECK(daemon::check(OTPOST_FIXTURES "/../../config/otpost.example.toml", out, err) == 0);
  CHECK(err.str().empty());
}
