// How long to wait before the next attempt: 1, 2, 5, 10, 30 s, each a little earlier or later, so that sixty-four
// modems on one hub do not all come back at once. The last is below a minute, since a modem that answers again has to
// be receiving within one. Pure.
#pragma once

#include <chrono>
#include <cstddef>

namespace otpost::session {

class Backoff {
 public:
  // `chance`: from 0 to 1, where within a fifth earlier or later it falls.
  [[nodiscard]] std::chrono::milliseconds next(double chance);
  void reset() { step_ = 0; }

 private:
  std::size_t step_ = 0;
};

}  // namespace otpost::session
