#include "tests/bench/child_process.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "modem/port/descriptor.hpp"

namespace otpost::bench {

namespace {

// /proc/PID/stat behind the command's name: state, parent, group, …
int group_of(const std::filesystem::path& process) {
  std::ifstream file(process / "stat");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const auto end = text.rfind(')');
  if (end == std::string::npos) return 0;  // gone
  std::istringstream fields(text.substr(end + 1));
  char state = 0;
  int parent = 0;
  int group = 0;
  fields >> state >> parent >> group;
  return group;
}

// Of all its threads. /proc/PID/stat counts ticks of 10 ms, which an idle program seldom meets.
std::chrono::nanoseconds time_of(const std::filesystem::path& process) {
  std::chrono::nanoseconds time{};
  std::error_code gone;
  for (const auto& thread : std::filesystem::directory_iterator(process / "task", gone)) {
    std::ifstream file(thread.path() / "schedstat");
    std::int64_t on_processor = 0;
    if (file >> on_processor) time += std::chrono::nanoseconds(on_processor);
  }
  return time;
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& words, const std::filesystem::path& output) {
  const port::Descriptor file{::open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)};
  id_ = ::fork();
  if (id_ != 0) return;
  ::setpgid(0, 0);
  ::dup2(file.get(), STDOUT_FILENO);
  ::dup2(file.get(), STDERR_FILENO);
  std::vector<char*> arguments;
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  ::execvp(arguments[0], arguments.data());
  ::_exit(127);
}

void ChildProcess::end() {
  signal(SIGTERM);
}

void ChildProcess::kill() {
  signal(SIGKILL);
}

void ChildProcess::signal(int number) {
  if (id_ <= 0) return;
  // smstools forks one process for each modem.
  if (number == SIGKILL) ::kill(-id_, number);
  ::kill(id_, number);
  ::waitpid(id_, nullptr, 0);
  id_ = 0;
}

bool ChildProcess::running() const {
  siginfo_t ended = {};
  ::waitid(P_PID, static_cast<id_t>(id_), &ended, WEXITED | WNOHANG | WNOWAIT);
  return ended.si_pid == 0;
}

std::chrono::duration<double> ChildProcess::processor_time() const {
  std::chrono::nanoseconds time{};
  for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
    const auto name = entry.path().filename().string();
    const bool process = name.find_first_not_of("0123456789") == std::string::npos;
    if (process && group_of(entry.path()) == id_) time += time_of(entry.path());
  }
  return time;
}

double ChildProcess::memory() const {
  std::ifstream status("/proc/" + std::to_string(id_) + "/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
  return 0;
}

double processor_share(const ChildProcess& process, std::chrono::seconds span) {
  const auto before = process.processor_time();
  std::this_thread::sleep_for(span);
  return 100 * (process.processor_time() - before).count() / static_cast<double>(span.count());
}

}  // namespace otpost::bench
