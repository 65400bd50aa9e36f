#include "tests/bench/otpost_process.hpp"

#include <fmt/core.h>

#include <array>
#include <cstdio>
#include <stdexcept>
#include <thread>

#include "tests/bench/emulated_modems.hpp"

namespace otpost::bench {

namespace {

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

}  // namespace

void write_config(const std::string& binary, const std::filesystem::path& folder, std::size_t modems) {
  std::ofstream config(folder / "otpost.toml");
  config << fmt::format(
      "data_dir = \"{}/data\"\n[server]\nlisten = \"127.0.0.1:0\"\n[[group]]\nname = \"g\"\n"
      "[[user]]\nname = \"ana\"\npassword = \"{}\"\ngroups = [\"g\"]\n",
      folder.string(), hash_password(binary, "bench"));
  for (std::size_t n = 0; n < modems; ++n)
    config << fmt::format(
        "[[number]]\nnumber = \"+49151{:08}\"\nlabel = \"Bench {}\"\niccid = \"{}\"\ngroups = [\"g\"]\n"
        "[[modem]]\nport = \"{}\"\n",
        n, n, EmulatedModems::iccid(n), EmulatedModems::link(folder, n));
}

OtpostProcess::OtpostProcess(const std::string& binary, const std::filesystem::path& folder)
    : process_({binary, "serve", "--config", folder / "otpost.toml"}, folder / "otpost.log"),
      log_(folder / "otpost.log") {
  const auto line = wait_for_line("listening on http://");
  port_ = line.substr(line.rfind(':') + 1);
}

std::string OtpostProcess::wait_for_line(const std::string& words) {
  std::string line;
  for (;;) {
    const bool running = process_.running();
    for (std::string octets; std::getline(log_, octets);) {
      line += octets;
      if (log_.eof()) break;  // the rest of the line is to come
      if (line.find(words) != std::string::npos) return line;
      line.clear();
    }
    if (!running) throw std::runtime_error("otpost ended before it said \"" + words + "\"");
    log_.clear();
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

}  // namespace otpost::bench
