// Configs on disk for the commands that read them, gone when the test is over.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace otpost::tests {

class ConfigFiles {
 public:
  ConfigFiles() { std::filesystem::create_directory(folder_); }
  ~ConfigFiles() { std::filesystem::remove_all(folder_); }
  ConfigFiles(const ConfigFiles&) = delete;
  ConfigFiles& operator=(const ConfigFiles&) = delete;

  [[nodiscard]] std::filesystem::path write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
    return folder_ / name;
  }

 private:
  std::filesystem::path folder_ = std::filesystem::temp_directory_path() / ("otpost-" + std::to_string(::getpid()));
};

// One number for "ops"; ana is in it, ben (auditor) is not; bot is in it, old-bot's time is over since 2026.
inline const std::string small_house = R"(data_dir = "/d"
[[group]]
name = "ops"
[[group]]
name = "sales"
[[user]]
name = "ana"
password = "$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"
groups = ["ops"]
[[user]]
name = "ben"
password = "$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"
groups = ["sales"]
role = "auditor"
[[number]]
number = "+4915112345678"
label = "Ops DE"
iccid = "8949020000012345678"
groups = ["ops"]
[[integration]]
name = "bot"
key_hash = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
groups = ["ops"]
[[integration]]
name = "old-bot"
key_hash = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
groups = ["ops"]
expires = 2026-01-01
)";

}  // namespace otpost::tests
