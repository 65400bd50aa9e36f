#include "gateway/daemon/audit_command.hpp"

#include <boost/asio/io_context.hpp>
#include <fstream>
#include <sstream>

#include "gateway/async/task_group.hpp"
#include "gateway/daemon/audit_lines.hpp"
#include "gateway/vault/keyring.hpp"
#include "gateway/vault/master_key.hpp"
#include "store/database.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::daemon;
namespace fs = std::filesystem;

namespace {

constexpr Time noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};

// A data folder whose log has three entries, and the daemon on it, running.
class Installation {
 public:
  Installation() {
    std::string name = (fs::temp_directory_path() / "otpost-audit-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    auto master = vault::load_or_make_master_key(folder_, std::nullopt);
    database_.emplace(folder_, vault::Keyring(std::move(master.key)), master.source);
    boost::asio::io_context context;
    async::TaskGroup group(context.get_executor());
    group.spawn("writes", [this]() -> boost::asio::awaitable<void> {
      for (const auto* actor : {"ana", "bo", "cy \"\\\n€"}) {
        store::AuditDraft draft{.actor = actor, .action = store::AuditAction::session_opened};
        co_await store::record_audit(database_->writer(), std::move(draft), noon);
      }
    });
    context.run();
  }
  ~Installation() {
    database_.reset();
    fs::remove_all(folder_);
  }
  Installation(const Installation&) = delete;
  Installation& operator=(const Installation&) = delete;

  void stop() { database_.reset(); }
  [[nodiscard]] StoreLocation source() const { return {folder_, std::nullopt}; }
  [[nodiscard]] const fs::path& folder() const { return folder_; }

 private:
  fs::path folder_;
  std::optional<store::Database> database_;
};

struct Said {
  int exit_code = 0;
  std::string out, err;
};

template <class Command>
Said said_by(Command command) {
  std::ostringstream out, err;
  const int exit_code = command(out, err);
  return {exit_code, out.str(), err.str()};
}

Said verify(const Installation& installation) {
  return said_by([&](auto& out, auto& err) { return verify_audit_log(installation.source(), out, err); });
}

Said exported(const Installation& installation, std::int64_t after = 0) {
  return said_by([&](auto& out, auto& err) {
    return export_audit_log(installation.source(), {.after = AuditSeq{after}}, out, err);
  });
}

Said verify_export(const Installation& installation, const std::string& lines) {
  const auto file = installation.folder() / "export.jsonl";
  std::ofstream(file) << lines;
  return said_by([&](auto& out, auto& err) { return verify_audit_export(file, out, err); });
}

std::string replaced(std::string text, const std::string& old, const std::string& now) {
  return text.replace(text.find(old), old.size(), now);
}

}  // namespace

TEST_CASE("A whole log is verified, while the daemon runs and when it is stopped") {
  Installation installation;
  const auto running = verify(installation);
  CHECK(running.err.empty());
  CHECK(running.exit_code == 0);
  CHECK(running.out == "3 entries, each as it was written\n");
  installation.stop();
  CHECK(verify(installation).exit_code == 0);
}

TEST_CASE("Without the master key the log is not verified, and the file that is missing is named") {
  Installation installation;
  fs::remove(installation.folder() / "master.key");
  const auto said = verify(installation);
  CHECK(said.exit_code == 1);
  CHECK_THAT(said.err, Catch::Matchers::Contains((installation.folder() / "master.key").string()));
  CHECK(said.out.empty());
}

TEST_CASE("An export is a JSON object a line, oldest first, from behind the seq") {
  Installation installation;
  const auto lines = exported(installation).out;
  std::istringstream stream(lines);
  std::string first;
  std::getline(stream, first);
  CHECK_THAT(first, Catch::Matchers::StartsWith(
                        R"({"seq":1,"at":"2026-11-24T12:00:00.000Z","actor":"ana","action":"session.opened",)"));
  CHECK(std::ranges::count(lines, '\n') == 3);
  CHECK(std::ranges::count(exported(installation, 2).out, '\n') == 1);
}

TEST_CASE("An export is verified by itself, and a part of one too") {
  Installation installation;
  const auto whole = verify_export(installation, exported(installation).out);
  CHECK(whole.out == "3 entries, each as it was written\n");
  CHECK(whole.exit_code == 0);
  CHECK(verify_export(installation, exported(installation, 1).out).exit_code == 0);
}

TEST_CASE("A changed export names the first entry that is wrong") {
  Installation installation;
  const auto lines = exported(installation).out;
  const auto edited = verify_export(installation, replaced(lines, R"("bo")", R"("mo")"));
  CHECK(edited.exit_code == 1);
  CHECK(edited.out == "entry 2 is wrong: its content does not have its hash\n");
  const auto torn = verify_export(installation, lines.substr(0, lines.size() - 10));
  CHECK(torn.exit_code == 1);
  CHECK(torn.out == "entry 3 is wrong: its line is not an audit entry\n");
  const auto second = lines.find('\n') + 1;
  const auto third = lines.find('\n', second) + 1;
  CHECK(verify_export(installation, lines.substr(0, second) + lines.substr(third)).out ==
        "entry 2 is wrong: it is missing: entry 3 comes next\n");
}

TEST_CASE("An export that is not there is named") {
  const auto said =
      said_by([](auto& out, auto& err) { return verify_audit_export("/nowhere/export.jsonl", out, err); });
  CHECK(said.exit_code == 1);
  CHECK_THAT(said.err, Catch::Matchers::Contains("/nowhere/export.jsonl"));
}

TEST_CASE("A line with a field more, a field less or another spelling of the time is no audit entry") {
  Installation installation;
  const auto lines = exported(installation).out;
  const auto line = lines.substr(0, lines.find('\n'));
  REQUIRE(audit_entry_from_json(line).has_value());
  CHECK_FALSE(audit_entry_from_json(replaced(line, R"("detail":"",)", "")).has_value());
  CHECK_FALSE(audit_entry_from_json(replaced(line, R"("detail":"",)", R"("detail":"","more":"",)")).has_value());
  CHECK_FALSE(audit_entry_from_json(replaced(line, "12:00:00.000Z", "12:00:00Z")).has_value());
  CHECK_FALSE(audit_entry_from_json(replaced(line, R"("seq":1)", R"("seq":"1")")).has_value());
}
