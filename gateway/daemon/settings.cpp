#include "gateway/daemon/settings.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>
#include <tuple>

#include "gateway/daemon/settings_document.hpp"
#include "gateway/daemon/settings_sections.hpp"

namespace otpost::daemon {

namespace {

LoadedSettings refused(Mistakes mistakes) {
  std::ranges::stable_sort(mistakes, {},
                           [](const Mistake& one) { return std::tuple(one.place.line, one.place.column); });
  return {std::nullopt, std::move(mistakes)};
}

Settings read_sections(TableReader& root, const std::filesystem::path& file) {
  Settings settings;
  settings.file = file.string();
  read_storage(root, settings);
  read_server(root, settings);
  auto roster = read_roster(root);
  roster.generation = Generation{1};
  roster.file = settings.file;
  settings.roster = std::make_shared<const inbox::Roster>(std::move(roster));
  settings.modems = read_modems(root);
  settings.retention = read_retention(root);
  settings.audit_sinks = read_audit_sinks(root);
  root.refuse_unknown_keys();
  return settings;
}

}  // namespace

LoadedSettings read_settings(const std::filesystem::path& file, std::string text) {
  auto document = parse_document(std::move(text));
  auto& mistakes = document.mistakes;
  if (!document.root) return refused(std::move(mistakes));
  TableReader root(*document.root, {1, 1}, mistakes);
  auto settings = read_sections(root, file);
  if (!mistakes.empty()) return refused(std::move(mistakes));
  return {std::move(settings), {}};
}

LoadedSettings load_settings(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string text;
  std::array<char, 4096> chunk;
  while (in.read(chunk.data(), chunk.size()) || in.gcount() > 0)
    text.append(chunk.data(), static_cast<std::size_t>(in.gcount()));
  // Failed at the end is well; bad is a folder, or half a file, which must not pass for a whole one.
  if (!in.is_open() || in.bad())
    return refused({{{}, fmt::format("cannot be read: {}", std::generic_category().message(errno))}});
  return read_settings(file, std::move(text));
}

}  // namespace otpost::daemon
