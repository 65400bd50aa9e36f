// How long to wait before the next attempt: 1, 2, 5, 10, 30, 60 s, each a little earlier or later, so that sixty-four
// modems on one hub do not all come back at once. Pure.
#pragma once

#include <chrono>
#include <cstddef>

namespace otpost::session {

class Backoff {
 public:
  // `unit`: a second, but for tests.
  explicit Backoff(std::chrono::milliseconds unit = std::chrono::seconds{1}) : unit_(unit) {}

  // `chance`: from 0 to 1, where within a fifth earlier or later it falls.
  [[nodiscard]] std::chrono::milliseconds next(double chance);
  void reset() { step_ = 0; }

 private:
  std::chrono::milliseconds unit_;
  std::size_t step_ = 0;
};

}  // namespace otpost::session
