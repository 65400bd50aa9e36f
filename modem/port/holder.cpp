#include "modem/port/holder.hpp"

#include <fmt/core.h>

#include <charconv>
#include <filesystem>
#include <fstream>

namespace otpost::port {

namespace filesystem = std::filesystem;

namespace {

constexpr std::string_view modem_manager = "ModemManager";
constexpr int most_links = 100'000;  // looked at in one search

std::string name_of(const filesystem::path& process) {
  std::ifstream file(process / "comm");
  std::string name;
  std::getline(file, name);
  return name;
}

int pid_of(const filesystem::path& process) {
  const auto text = process.filename().string();
  int pid = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), pid);
  return error == std::errc{} && end == text.data() + text.size() ? pid : 0;
}

// Processes come and go, and most of them are not ours to look into: neither is a failure.
bool has_open(const filesystem::path& process, const filesystem::path& device, int& links_left) {
  std::error_code closed;
  for (auto link = filesystem::directory_iterator(process / "fd", closed);
       !closed && link != filesystem::directory_iterator() && links_left > 0; link.increment(closed), --links_left) {
    std::error_code gone;
    if (filesystem::read_symlink(link->path(), gone) == device) return true;
  }
  return false;
}

std::string cure_for(const Holder& holder) {
  if (holder.process != modem_manager) return {};
  return "; keep it away with config/70-otpost-modems.rules (ID_MM_DEVICE_IGNORE), or for now with "
         "mmcli --inhibit-device";
}

}  // namespace

std::optional<Holder> holder_of(const std::string& device) {
  std::error_code error;
  const auto node = filesystem::weakly_canonical(device, error);
  std::optional<Holder> supposed;
  int links_left = most_links;
  for (auto process = filesystem::directory_iterator("/proc", error);
       !error && process != filesystem::directory_iterator(); process.increment(error)) {
    const int pid = pid_of(process->path());
    if (pid == 0) continue;
    if (has_open(process->path(), node, links_left)) return Holder{name_of(process->path()), pid, true};
    if (auto name = name_of(process->path()); name == modem_manager) supposed = Holder{std::move(name), pid, false};
  }
  return supposed;
}

std::string explain(const Error& error, const std::string& port) {
  if (error == boost::system::errc::permission_denied)
    return "not permitted: install config/70-otpost-modems.rules, and be in the group otpost";
  if (error != boost::system::errc::device_or_resource_busy) return error.message();
  const auto holder = holder_of(port);
  if (!holder) return "busy: held by a process that we may not see";
  return fmt::format("busy: held by {}{} (process {}){}", holder->process, holder->seen ? "" : ", it seems",
                     holder->pid, cure_for(*holder));
}

}  // namespace otpost::port
