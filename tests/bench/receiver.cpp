#include "tests/bench/receiver.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/core.h>

#include <fstream>

#include "tests/bench/emulated_modems.hpp"
#include "tests/bench/otpost_process.hpp"

namespace otpost::bench {

namespace {

using std::filesystem::path;

std::vector<std::string> senders_in_database(const path& file) {
  SQLite::Database database(file, SQLite::OPEN_READONLY);
  SQLite::Statement query(database, "SELECT sender FROM messages");
  std::vector<std::string> senders;
  while (query.executeStep()) senders.emplace_back(query.getColumn(0).getText());
  return senders;
}

// Name and content on one line: gammu-smsd has the sender in the one, smstools in the other.
std::vector<std::string> files_in(const path& inbox) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(inbox)) {
    std::ifstream file(entry.path());
    files.push_back(entry.path().filename().string() + " " + std::string(std::istreambuf_iterator<char>(file), {}));
  }
  return files;
}

void write(const path& file, const std::string& text) {
  std::ofstream(file) << text;
}

Receiver with_files(std::string name, const path& folder, std::vector<std::string> command,
                    const std::vector<std::string>& spools) {
  for (const auto& spool : spools) std::filesystem::create_directories(folder / spool);
  return {.name = std::move(name),
          .folder = folder,
          .inbox = folder / "inbox",
          .start = [command = std::move(command),
                    folder] { return std::make_unique<ChildProcess>(command, folder / "output"); },
          .stored = [folder] { return files_in(folder / "inbox"); }};
}

}  // namespace

Receiver otpost_receiver(const std::string& binary, const path& folder) {
  std::filesystem::create_directories(folder);
  write_config(binary, folder, 1);
  const std::vector<std::string> command{binary, "serve", "--config", folder / "otpost.toml"};
  return {.name = "otpost",
          .folder = folder,
          .inbox = {},
          .start = [command, folder] { return std::make_unique<ChildProcess>(command, folder / "output"); },
          .stored = [folder] { return senders_in_database(folder / "data" / "otpost.db"); }};
}

Receiver gammu_receiver(const std::string& run, const path& folder) {
  auto receiver = with_files("gammu-smsd", folder, {run, "gammu-smsd", "-c", folder / "config"},
                             {"inbox", "outbox", "sent", "error"});
  write(folder / "config", fmt::format("[gammu]\ndevice = {1}\nconnection = at115200\nmodel = at\n"
                                       "[smsd]\nService = files\nInboxPath = {0}/inbox/\nOutboxPath = {0}/outbox/\n"
                                       "SentSMSPath = {0}/sent/\nErrorSMSPath = {0}/error/\nLogFile = {0}/log\n"
                                       "DebugLevel = 0\nLoopSleep = 0\nReceiveFrequency = 0\nStatusFrequency = 0\n"
                                       "CheckSecurity = 0\nCheckBattery = 0\nCheckSignal = 0\nCheckNetwork = 0\n"
                                       "CommTimeout = 5\n",
                                       folder.string(), EmulatedModems::link(folder, 0)));
  return receiver;
}

// poll_faster divides its naps of 100 ms; its detection of unexpected input adds one to each command.
Receiver smstools_receiver(const std::string& run, const path& folder) {
  auto receiver = with_files("smstools", folder, {run, "smsd", "-c", folder / "config", "-t"},
                             {"inbox", "outgoing", "checked", "failed", "sent", "report"});
  write(folder / "config", fmt::format("devices = M\noutgoing = {0}/outgoing\nchecked = {0}/checked\n"
                                       "incoming = {0}/inbox\nfailed = {0}/failed\nsent = {0}/sent\n"
                                       "report = {0}/report\nlogfile = {0}/log\ninfofile = {0}/running\n"
                                       "pidfile = {0}/pid\nloglevel = 3\ndelaytime = 0\n"
                                       "[M]\ndevice = {1}\nbaudrate = 115200\nincoming = high\nsending_disabled = yes\n"
                                       "pin = ignore\ncheck_network = 0\ncheck_memory_method = 4\n"
                                       "communication_delay = 0\npoll_faster = 1000\ndetect_message_routing = no\n"
                                       "detect_unexpected_input = no\n",
                                       folder.string(), EmulatedModems::link(folder, 0)));
  return receiver;
}

}  // namespace otpost::bench
