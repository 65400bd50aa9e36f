#include "modem/emulator/disturbance.hpp"

#include <algorithm>

namespace otpost::emulator {

namespace {

constexpr auto tick = std::chrono::milliseconds(10);
constexpr std::size_t most_noise_at_once = 64 * 1024;
constexpr std::size_t most_late = 10'000;  // what is said beyond is lost

// Lines keep their first half; what has no end yet is a line too.
std::string halved(std::string_view octets) {
  std::string halves;
  while (!octets.empty()) {
    const auto begin = std::min(octets.find_first_not_of("\r\n"), octets.size());
    const auto end = std::min(octets.find_first_of("\r\n", begin), octets.size());
    halves.append(octets.substr(0, begin));
    halves.append(octets.substr(begin, (end - begin) / 2));
    octets.remove_prefix(std::min(octets.find_first_not_of("\r\n", end), octets.size()));
  }
  return halves;
}

}  // namespace

Disturbance::Disturbance(const LineFaults& faults, TimePoint now) : faults_(faults), last_(now) {
  faults_.garbage_per_second = std::min(faults_.garbage_per_second, LineFaults::most_garbage);
}

void Disturbance::said(std::string_view octets, TimePoint now) {
  if (late_.size() == most_late) return;
  late_.push_back({now + faults_.delay, faults_.halves_lines ? halved(octets) : std::string(octets)});
}

std::string Disturbance::arrived(TimePoint now) {
  std::string octets;
  add_noise(now, octets);
  take_due(now, octets);
  last_ = now;
  return octets;
}

// How many octets the time since the last call allows; the fraction is kept for the next.
std::size_t Disturbance::allowance(std::size_t per_second, TimePoint now, double& left) const {
  const std::chrono::duration<double> passed = now - last_;
  left += passed.count() * static_cast<double>(per_second);
  const auto whole = static_cast<std::size_t>(left);
  left -= static_cast<double>(whole);
  return whole;
}

void Disturbance::take_due(TimePoint now, std::string& arrived) {
  auto allowed = allowance(faults_.octets_per_second, now, octets_left_);
  while (!late_.empty() && late_.front().due <= now) {
    auto& octets = late_.front().octets;
    const auto count = faults_.octets_per_second == 0 ? octets.size() : std::min(allowed, octets.size());
    arrived.append(octets, 0, count);
    octets.erase(0, count);
    allowed -= std::min(allowed, count);
    if (!octets.empty()) return;
    late_.pop_front();
  }
}

void Disturbance::add_noise(TimePoint now, std::string& arrived) {
  std::uniform_int_distribution<int> octet(0, 255);
  const auto count = std::min(allowance(faults_.garbage_per_second, now, noise_left_), most_noise_at_once);
  for (std::size_t i = 0; i < count; ++i) arrived += static_cast<char>(octet(random_));
}

std::string Disturbance::rest() const {
  std::string octets;
  for (const auto& late : late_) octets += late.octets;
  return octets;
}

std::optional<Disturbance::TimePoint> Disturbance::next() const {
  if (faults_.garbage_per_second > 0) return last_ + tick;
  if (late_.empty()) return std::nullopt;
  return faults_.octets_per_second > 0 ? std::max(late_.front().due, last_ + tick) : late_.front().due;
}

}  // namespace otpost::emulator
