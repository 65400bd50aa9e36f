// Which SIMs are on the air, for those who watch the inbox: the daemon's intake writes it, the API reads it.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/base/clock.hpp"

namespace otpost::inbox {

struct LineState {
  std::string iccid;
  bool online = false;  // a modem that is ready and registered holds the SIM
  std::optional<int> signal_percent;
  std::optional<Time> last_message_at;

  bool operator==(const LineState&) const = default;
};

// On the io_context's thread only.
class Lines {
 public:
  using Watcher = std::function<void(const LineState&)>;

  // Tells the watcher when `online` has changed. A state that knows of no last message leaves the one that was known.
  void set(LineState state);
  [[nodiscard]] const LineState* find(std::string_view iccid) const;
  void watch(Watcher watcher) { watcher_ = std::move(watcher); }

 private:
  std::map<std::string, LineState, std::less<>> states_;
  Watcher watcher_;
};

}  // namespace otpost::inbox
