#include "gateway/daemon/new_key_command.hpp"

#include <sstream>

#include "gateway/daemon/settings.hpp"
#include "gateway/vault/bearer_key.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;

TEST_CASE("The key stands alone on the first line and the rest is a config that accepts it") {
  std::ostringstream out;
  std::ostringstream err;
  CHECK(daemon::new_key("deploy-bot", out, err) == 0);
  const auto text = out.str();
  const auto key = text.substr(0, text.find('\n'));
  const auto block = text.substr(text.find('\n') + 1);
  CHECK(vault::is_bearer_key(key));
  const auto loaded = daemon::read_settings("otpost.toml", "data_dir = \"/d\"\n" + block);
  REQUIRE(loaded.settings);
  REQUIRE(loaded.settings->roster->integration("deploy-bot"));
  CHECK(loaded.settings->roster->integration("deploy-bot")->key_hash == vault::bearer_key_hash(key));
  CHECK(block.find(key) == std::string::npos);
}

TEST_CASE("A name that no config would take is wrong use, and no key is made") {
  std::ostringstream out;
  std::ostringstream err;
  CHECK(daemon::new_key("deploy bot\"", out, err) == 2);
  CHECK(out.str().empty());
}
