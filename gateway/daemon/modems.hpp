// One session for each modem that the config names or that was found.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gateway/async/task_group.hpp"
#include "gateway/base/clock.hpp"
#include "gateway/daemon/known_modem.hpp"
#include "gateway/daemon/settings.hpp"
#include "modem/session/delivery.hpp"
#include "modem/session/modem_state.hpp"
#include "modem/session/settings.hpp"

namespace otpost::daemon {

// Runs on the io_context's thread.
class Modems {
 public:
  // At most so many are found; those that the config names are not counted. Then the one that has been absent longest
  // makes room, and where all are there, a further one is left alone.
  static constexpr std::size_t most_found = 128;

  Modems(boost::asio::any_io_executor executor, session::Receiver& receiver, session::PinLedger& pins,
         const Clock& clock);
  ~Modems();

  // Starts a session for each entry that has none and ends those of entries that are gone or have another PIN file;
  // where there are entries, those of modems that were found, too.
  void follow(const std::vector<ModemEntry>& wanted);

  // Starts a session for a modem that was found. False where there are too many.
  bool take_in(const port::FoundPort& found);
  // The modem of this name is at this port now.
  void lead(const std::string& name, const port::FoundPort& found);
  // It was unplugged. Its session waits for it.
  void unplugged(const std::string& name);

  [[nodiscard]] std::vector<KnownModem> known() const;
  // By their names, which stay while ports change.
  [[nodiscard]] std::map<std::string, session::ModemState> states() const;
  // Whether a session holds one of the device's ports, or is about to.
  [[nodiscard]] bool uses(const port::FoundDevice& device) const;

  // Each session finishes the delivery that it holds, for a bounded time.
  boost::asio::awaitable<void> stop();

 private:
  struct Line;
  using Lines = std::map<std::string, std::unique_ptr<Line>>;

  Line& start(const std::string& name, const std::optional<std::filesystem::path>& pin_file);
  Lines::iterator end(Lines::iterator line);
  bool make_room();
  [[nodiscard]] std::string free_name() const;

  boost::asio::any_io_executor executor_;
  session::Receiver& receiver_;
  session::PinLedger& pins_;
  const Clock& clock_;
  Lines lines_;
  std::vector<std::unique_ptr<Line>> ending_;
};

}  // namespace otpost::daemon
