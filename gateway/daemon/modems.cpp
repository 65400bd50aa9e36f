#include "gateway/daemon/modems.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <optional>

#include "gateway/base/log.hpp"
#include "modem/port/tcp_stream.hpp"
#include "modem/session/modem.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;
namespace filesystem = std::filesystem;
using std::chrono::steady_clock;

namespace {

// The file holds the PIN alone. One that cannot be read leaves the SIM locked: the modem's state says so.
std::optional<SecretText> pin_in(const filesystem::path& path) {
  std::ifstream file(path);
  std::string pin;
  if (!std::getline(file, pin)) {
    log::error("the PIN file {} cannot be read", path.string());
    return std::nullopt;
  }
  while (!pin.empty() && std::isspace(static_cast<unsigned char>(pin.back()))) pin.pop_back();
  return SecretText::take(std::move(pin));
}

bool is_there(const std::string& port) {
  std::error_code unknown;
  return port::tcp_address(port) || filesystem::exists(port, unknown);
}

// The node itself: a stick's link and its node are one port.
std::string node_of(const std::string& port) {
  std::error_code unresolved;
  return filesystem::weakly_canonical(port, unresolved).string();
}

}  // namespace

struct Modems::Line {
  Line(const asio::any_io_executor& executor, session::ModemSettings settings, session::Receiver& receiver,
       const Clock& clock)
      : tasks(executor) {
    settings.locate = [this] { return place(); };
    modem.emplace(executor, std::move(settings), receiver, clock);
  }

  // The port that the config names comes first, as long as it is there.
  [[nodiscard]] std::string place() const {
    if (!configured.empty() && (!plugged_in || is_there(configured))) return configured;
    return plugged_in ? last->device : "";
  }
  [[nodiscard]] bool absent() const {
    const auto port = place();
    return port.empty() || !is_there(port);
  }

  std::string configured;  // the config's port; empty: it was found
  std::optional<filesystem::path> pin_file;
  std::optional<port::FoundPort> last;  // where discovery saw it last
  bool plugged_in = false;              // and whether it is there still
  steady_clock::time_point unplugged_at{};
  std::optional<session::Modem> modem;
  async::TaskGroup tasks;
};

Modems::Modems(asio::any_io_executor executor, session::Receiver& receiver, session::PinLedger& pins,
               const Clock& clock)
    : executor_(std::move(executor)), receiver_(receiver), pins_(pins), clock_(clock) {}

Modems::~Modems() = default;

Modems::Line& Modems::start(const std::string& name, const std::optional<filesystem::path>& pin_file) {
  session::ModemSettings settings{.port = name, .pin_ledger = &pins_};
  if (pin_file) settings.read_pin = [path = *pin_file] { return pin_in(path); };
  auto& line = lines_[name];
  line = std::make_unique<Line>(executor_, std::move(settings), receiver_, clock_);
  line->pin_file = pin_file;
  return *line;
}

Modems::Lines::iterator Modems::end(Lines::iterator line) {
  line->second->tasks.cancel();
  ending_.push_back(std::move(line->second));
  return lines_.erase(line);
}

void Modems::follow(const std::vector<ModemEntry>& wanted) {
  std::erase_if(ending_, [](const auto& line) { return line->tasks.size() == 0; });
  const auto stays = [&](const std::string& name, const Line& line) {
    if (line.configured.empty()) return wanted.empty();
    const auto entry = std::ranges::find(wanted, name, &ModemEntry::port);
    return entry != wanted.end() && entry->pin_file == line.pin_file;
  };
  for (auto at = lines_.begin(); at != lines_.end();) at = stays(at->first, *at->second) ? std::next(at) : end(at);
  for (const auto& entry : wanted) {
    if (lines_.contains(entry.port)) continue;
    auto& line = start(entry.port, entry.pin_file);
    line.configured = entry.port;
    line.tasks.spawn("modem " + entry.port, [&line] { return line.modem->run(); });
  }
}

bool Modems::make_room() {
  const auto is_found = [](const auto& line) { return line.second->configured.empty(); };
  if (static_cast<std::size_t>(std::ranges::count_if(lines_, is_found)) < most_found) return true;
  auto oldest = lines_.end();
  for (auto at = lines_.begin(); at != lines_.end(); ++at)
    if (is_found(*at) && !at->second->plugged_in &&
        (oldest == lines_.end() || at->second->unplugged_at < oldest->second->unplugged_at))
      oldest = at;
  if (oldest == lines_.end()) return false;
  end(oldest);
  return true;
}

std::string Modems::free_name() const {
  for (std::size_t number = 1;; ++number)
    if (auto name = fmt::format("found-{}", number); !lines_.contains(name)) return name;
}

bool Modems::take_in(const port::FoundPort& found) {
  if (!make_room()) return false;
  const auto name = free_name();
  auto& line = start(name, std::nullopt);
  lead(name, found);
  line.tasks.spawn("modem " + name, [&line] { return line.modem->run(); });
  return true;
}

void Modems::lead(const std::string& name, const port::FoundPort& found) {
  const auto line = lines_.find(name);
  if (line == lines_.end()) return;
  line->second->last = found;
  line->second->plugged_in = true;
}

void Modems::unplugged(const std::string& name) {
  const auto line = lines_.find(name);
  if (line == lines_.end()) return;
  line->second->plugged_in = false;
  line->second->unplugged_at = steady_clock::now();
}

std::vector<KnownModem> Modems::known() const {
  std::vector<KnownModem> modems;
  for (const auto& [name, line] : lines_) {
    const auto& state = line->modem->state();
    modems.push_back({name, line->absent(), state.imei, state.iccid, line->last});
  }
  return modems;
}

std::map<std::string, session::ModemState> Modems::states() const {
  std::map<std::string, session::ModemState> states;
  for (const auto& [name, line] : lines_) states.emplace(name, line->modem->state());
  return states;
}

bool Modems::uses(const port::FoundDevice& device) const {
  return std::ranges::any_of(lines_, [&](const auto& line) {
    const auto port = line.second->place();
    return !port.empty() &&
           std::ranges::find(device.ports, node_of(port), &port::FoundPort::device) != device.ports.end();
  });
}

asio::awaitable<void> Modems::stop() {
  while (!lines_.empty()) end(lines_.begin());
  for (const auto& line : ending_) co_await line->tasks.join();
}

}  // namespace otpost::daemon
