#include "gateway/daemon/explain_command.hpp"

#include <sstream>

#include "tests/gateway/daemon/config_files.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;

namespace {

struct Answer {
  int exit_code = 0;
  std::string out;
  std::string err;
};

const Time now = *from_rfc3339("2026-11-24T08:15:00Z");

Answer explain(const std::filesystem::path& config, std::string_view who, std::string_view number) {
  std::ostringstream out;
  std::ostringstream err;
  const auto code = daemon::explain(config, {who, number}, now, out, err);
  return {code, out.str(), err.str()};
}

}  // namespace

TEST_CASE("Who may view gets exit 0 and the lines that let them") {
  const tests::ConfigFiles files;
  const auto config = files.write("o.toml", tests::small_house);
  const auto answer = explain(config, "ana", "+4915112345678");
  CHECK(answer.exit_code == 0);
  CHECK(answer.out == "ana may view +4915112345678\n" + config.string() + ":9: user \"ana\" is in group \"ops\"\n" +
                          config.string() + ":19: number \"+4915112345678\" (\"Ops DE\") is for group \"ops\"\n");
}

TEST_CASE("Who may not view gets exit 3 and the lines that do not let them") {
  const tests::ConfigFiles files;
  const auto config = files.write("o.toml", tests::small_house);
  const auto answer = explain(config, "ben", "+4915112345678");
  CHECK(answer.exit_code == 3);
  CHECK(answer.out == "ben may not view +4915112345678\n" + config.string() +
                          ":13: user \"ben\" is in group \"sales\"\n" + config.string() +
                          ":19: number \"+4915112345678\" (\"Ops DE\") is for group \"ops\"\n");
}

TEST_CASE("An integration is asked for like a user, and its feed is spoken of") {
  const tests::ConfigFiles files;
  const auto config = files.write("o.toml", tests::small_house);
  const auto answer = explain(config, "bot", "+4915112345678");
  CHECK(answer.exit_code == 0);
  CHECK(answer.out.starts_with("bot may view +4915112345678; its feed carries neither text nor code (view = false)\n"));
}

TEST_CASE("An integration that has expired may not view, and the line of its expiry says so") {
  const tests::ConfigFiles files;
  const auto config = files.write("o.toml", tests::small_house);
  const auto answer = explain(config, "old-bot", "+4915112345678");
  CHECK(answer.exit_code == 3);
  CHECK(answer.out == "old-bot may not view +4915112345678\n" + config.string() +
                          ":28: integration \"old-bot\" expired at 2026-01-01T00:00:00.000Z\n");
}

TEST_CASE("Whom or what the config does not know is exit 2, each named") {
  const tests::ConfigFiles files;
  const auto config = files.write("o.toml", tests::small_house);
  const auto answer = explain(config, "eve", "+33612345678");
  CHECK(answer.exit_code == 2);
  CHECK(answer.out.empty());
  CHECK(answer.err == config.string() + " has no user and no integration \"eve\"\n" + config.string() +
                          " has no number \"+33612345678\"\n");
}

TEST_CASE("Nothing is explained by a config with mistakes") {
  const tests::ConfigFiles files;
  const auto answer = explain(files.write("o.toml", tests::small_house + "colour = 1\n"), "ana", "+4915112345678");
  CHECK(answer.exit_code == 1);
  CHECK(answer.out.empty());
  CHECK(answer.err.find(":29:1: error: ") != std::string::npos);
}
