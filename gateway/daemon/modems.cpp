#include "gateway/daemon/modems.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <optional>

#include "gateway/base/log.hpp"
#include "modem/session/modem.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;

namespace {

// The file holds the PIN alone. One that cannot be read leaves the SIM locked: the modem's state says so.
std::optional<SecretText> read_pin(const ModemEntry& entry) {
  if (!entry.pin_file) return std::nullopt;
  std::ifstream file(*entry.pin_file);
  std::string pin;
  if (!std::getline(file, pin)) {
    log::error("modem {}: the PIN file {} cannot be read", entry.port, entry.pin_file->string());
    return std::nullopt;
  }
  while (!pin.empty() && std::isspace(static_cast<unsigned char>(pin.back()))) pin.pop_back();
  return SecretText::take(std::move(pin));
}

}  // namespace

struct Modems::Line {
  Line(const asio::any_io_executor& executor, session::ModemSettings settings, session::Receiver& receiver,
       const Clock& clock)
      : modem(executor, std::move(settings), receiver, clock), tasks(executor) {}

  session::Modem modem;
  async::TaskGroup tasks;
};

Modems::Modems(asio::any_io_executor executor, session::Receiver& receiver, session::PinLedger& pins,
               const Clock& clock)
    : executor_(std::move(executor)), receiver_(receiver), pins_(pins), clock_(clock) {}

Modems::~Modems() = default;

void Modems::follow(const std::vector<ModemEntry>& wanted) {
  std::erase_if(ending_, [](const auto& line) { return line->tasks.size() == 0; });
  for (auto at = lines_.begin(); at != lines_.end();) {
    if (std::ranges::find(wanted, at->first, &ModemEntry::port) != wanted.end()) {
      ++at;
      continue;
    }
    at->second->tasks.cancel();
    ending_.push_back(std::move(at->second));
    at = lines_.erase(at);
  }
  for (const auto& entry : wanted) {
    auto& line = lines_[entry.port];
    if (line) continue;
    line = std::make_unique<Line>(
        executor_, session::ModemSettings{.port = entry.port, .pin = read_pin(entry), .pin_ledger = &pins_}, receiver_,
        clock_);
    line->tasks.spawn("modem " + entry.port, [modem = &line->modem] { return modem->run(); });
  }
}

asio::awaitable<void> Modems::stop() {
  follow({});
  for (const auto& line : ending_) co_await line->tasks.join();
}

}  // namespace otpost::daemon
