// What a bad line does to the octets that the modem sends. Pure: what was said goes in, what reaches the session by a
// time comes out.
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace otpost::emulator {

struct LineFaults {
  std::chrono::milliseconds delay{0};  // everything comes so much later
  std::size_t octets_per_second = 0;   // how fast at most; 0: as fast as the line takes them
  std::size_t garbage_per_second = 0;  // octets of noise between what is said; at most `most_garbage`
  bool halves_lines = false;           // the second half of each line is lost, its end included

  static constexpr std::size_t most_garbage = 1'000'000;

  bool operator==(const LineFaults&) const = default;
};

class Disturbance {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;

  Disturbance(const LineFaults& faults, TimePoint now);

  void said(std::string_view octets, TimePoint now);
  // What has reached the session since the last call. At most 64 KiB of noise at once.
  [[nodiscard]] std::string arrived(TimePoint now);
  // What has not reached it yet.
  [[nodiscard]] std::string rest() const;
  // When to ask again; nothing: not before more is said.
  [[nodiscard]] std::optional<TimePoint> next() const;

 private:
  struct Late {
    TimePoint due;
    std::string octets;
  };

  [[nodiscard]] std::size_t allowance(std::size_t per_second, TimePoint now, double& left) const;
  void take_due(TimePoint now, std::string& arrived);
  void add_noise(TimePoint now, std::string& arrived);

  LineFaults faults_;
  std::deque<Late> late_;
  TimePoint last_;
  double octets_left_ = 0;  // of the pace, and of the noise, not used up by the last call
  double noise_left_ = 0;
  std::minstd_rand random_;
};

}  // namespace otpost::emulator
