// The daemon as a process of its own, and what it writes to its log.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace otpost::bench {

[[nodiscard]] std::string hash_password(const std::string& binary, const std::string& password);

class OtpostProcess {
 public:
  OtpostProcess(const std::string& binary, const std::filesystem::path& config);
  // Asks it to stop, and waits.
  ~OtpostProcess();
  OtpostProcess(const OtpostProcess&) = delete;
  OtpostProcess& operator=(const OtpostProcess&) = delete;

  // Of its listener, as its log says.
  [[nodiscard]] std::string port() const { return port_; }

  // Reads the log up to a line that holds `words`; throws where the log ends before.
  std::string wait_for_line(const std::string& words);

 private:
  int process_ = 0;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> log_;
  std::string port_;
};

}  // namespace otpost::bench
