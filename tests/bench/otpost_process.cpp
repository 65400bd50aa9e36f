#include "tests/bench/otpost_process.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <stdexcept>

namespace otpost::bench {

std::string hash_password(const std::string& binary, const std::string& password) {
  // The password of a bench is no secret; the command line is the shortest way.
  std::FILE* output = ::popen(("echo " + password + " | '" + binary + "' hash-password").c_str(), "r");
  if (output == nullptr) throw std::runtime_error("cannot run " + binary);
  std::array<char, 256> line{};
  const bool read = std::fgets(line.data(), line.size(), output) != nullptr;
  ::pclose(output);
  if (!read) throw std::runtime_error(binary + " hash-password printed nothing");
  std::string hash = line.data();
  hash.pop_back();
  return hash;
}

OtpostProcess::OtpostProcess(const std::string& binary, const std::filesystem::path& config)
    : log_(nullptr, std::fclose) {
  std::array<int, 2> pipe_ends{};
  if (::pipe(pipe_ends.data()) != 0) throw std::runtime_error("no pipe");
  process_ = ::fork();
  if (process_ == 0) {
    ::dup2(pipe_ends[1], STDERR_FILENO);
    ::close(pipe_ends[0]);
    ::close(pipe_ends[1]);
    ::execl(binary.c_str(), binary.c_str(), "serve", "--config", config.c_str(), nullptr);
    ::_exit(127);
  }
  ::close(pipe_ends[1]);
  log_.reset(::fdopen(pipe_ends[0], "r"));
  const auto line = wait_for_line("listening on http://");
  port_ = line.substr(line.rfind(':') + 1);
}

OtpostProcess::~OtpostProcess() {
  ::kill(process_, SIGTERM);
  ::waitpid(process_, nullptr, 0);
}

std::string OtpostProcess::wait_for_line(const std::string& words) {
  std::array<char, 4096> buffer{};
  std::string log;
  while (std::fgets(buffer.data(), buffer.size(), log_.get()) != nullptr) {
    std::string line = buffer.data();
    while (!line.empty() && line.back() == '\n') line.pop_back();
    if (line.find(words) != std::string::npos) return line;
    log += line + "\n";
  }
  throw std::runtime_error("otpost ended before it said \"" + words + "\":\n" + log);
}

}  // namespace otpost::bench
