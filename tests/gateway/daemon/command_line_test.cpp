#include "gateway/daemon/command_line.hpp"

#include <iostream>
#include <sstream>

#include "tests/gateway/daemon/config_files.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;

namespace {

// What is written to a standard stream while this lives.
class Caught {
 public:
  explicit Caught(std::ostream& stream) : stream_(stream), before_(stream.rdbuf(text_.rdbuf())) {}
  ~Caught() { stream_.rdbuf(before_); }
  Caught(const Caught&) = delete;
  Caught& operator=(const Caught&) = delete;

  [[nodiscard]] std::string text() const { return text_.str(); }

 private:
  std::ostringstream text_;
  std::ostream& stream_;
  std::streambuf* before_;
};

struct Ended {
  int exit_code = 0;
  std::string out;
  std::string err;
};

Ended otpost_with(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "otpost");
  const Caught out(std::cout);
  const Caught err(std::cerr);
  const int code = daemon::run_command_line(static_cast<int>(arguments.size()), arguments.data());
  return {code, out.text(), err.text()};
}

}  // namespace

TEST_CASE("Without a command, help is shown and the use is wrong") {
  const auto ended = otpost_with({});
  CHECK(ended.exit_code == 2);
  CHECK(ended.out.empty());
  CHECK(ended.err.find("Subcommands:") != std::string::npos);
  CHECK(otpost_with({"audit"}).exit_code == 2);
}

TEST_CASE("An unknown command or option is wrong use, and named") {
  CHECK(otpost_with({"reveal"}).exit_code == 2);
  CHECK(otpost_with({"reveal"}).err.find("reveal") != std::string::npos);
  CHECK(otpost_with({"check", "--config", "x", "--loud"}).exit_code == 2);
  CHECK(otpost_with({"--loud"}).exit_code == 2);
}

TEST_CASE("An argument that is missing is wrong use") {
  CHECK(otpost_with({"check"}).exit_code == 2);
  CHECK(otpost_with({"explain", "--config", "x", "ana"}).exit_code == 2);
  CHECK(otpost_with({"diff", "--config", "x"}).exit_code == 2);
  CHECK(otpost_with({"new-key"}).exit_code == 2);
  CHECK(otpost_with({"emulate"}).exit_code == 2);
  CHECK(otpost_with({"audit", "verify"}).exit_code == 2);
  CHECK(otpost_with({"audit", "verify", "export.jsonl", "--config", "x"}).exit_code == 2);
}

TEST_CASE("Help is no mistake, and every command says how it ends") {
  CHECK(otpost_with({"--help"}).exit_code == 0);
  const std::vector<std::vector<const char*>> commands{
      {"serve"},  {"check"},     {"explain"}, {"diff"},  {"hash-password"},   {"new-key"},
      {"decode"}, {"find-code"}, {"emulate"}, {"audit"}, {"audit", "verify"}, {"audit", "export"}};
  for (auto command : commands) {
    command.push_back("--help");
    const auto ended = otpost_with(command);
    CHECK(ended.exit_code == 0);
    CHECK(ended.out.find("Exit code") != std::string::npos);
    CHECK(ended.err.empty());
  }
}

TEST_CASE("The version is the project's") {
  CHECK(otpost_with({"--version"}).out == "otpost " OTPOST_VERSION "\n");
}

TEST_CASE("The exit code is the command's") {
  const tests::ConfigFiles files;
  const auto config = files.write("o.toml", tests::small_house).string();
  CHECK(otpost_with({"check", "--config", config.c_str()}).exit_code == 0);
  CHECK(otpost_with({"check", "--config", "/nonexistent"}).exit_code == 1);
  CHECK(otpost_with({"explain", "--config", config.c_str(), "ana", "+4915112345678"}).exit_code == 0);
  CHECK(otpost_with({"explain", "--config", config.c_str(), "ben", "+4915112345678"}).exit_code == 3);
  CHECK(otpost_with({"explain", "--config", config.c_str(), "eve", "+4915112345678"}).exit_code == 2);
  CHECK(otpost_with({"new-key", "no name"}).exit_code == 2);
}

TEST_CASE("Of two configs the one behind --config is the old one") {
  const tests::ConfigFiles files;
  const auto with = files.write("with.toml", tests::small_house).string();
  const auto without = files.write("without.toml", "data_dir = \"/d\"\n").string();
  CHECK(otpost_with({"diff", "--config", without.c_str(), with.c_str()}).out.starts_with("gains ana view"));
  CHECK(otpost_with({"diff", "--config", with.c_str(), without.c_str()}).out.starts_with("loses ana view"));
}

TEST_CASE("An audit log needs a config without mistakes to be found") {
  const tests::ConfigFiles files;
  const auto config = files.write("o.toml", "colour = 1\n").string();
  for (const auto* command : {"verify", "export"}) {
    const auto ended = otpost_with({"audit", command, "--config", config.c_str()});
    CHECK(ended.exit_code == 1);
    CHECK(ended.err.find(":1:1: error: ") != std::string::npos);
  }
}
