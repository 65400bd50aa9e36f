// Who holds a port that is busy, and what to do about it.
#pragma once

#include <optional>
#include <string>

#include "gateway/base/result.hpp"

namespace otpost::port {

struct Holder {
  std::string process;  // its name as the kernel has it: at most 15 characters
  int pid = 0;
  bool seen = false;  // false: it runs, and its open files are not for our eyes

  bool operator==(const Holder&) const = default;
};

// The process that has the device open, as far as our rights let us see it; else ModemManager, where it runs, for it is
// nearly always the one. Reads /proc: takes milliseconds, on a machine with thousands of processes tens of them. Any
// thread.
[[nodiscard]] std::optional<Holder> holder_of(const std::string& device);

// An error of `open_stream` as a person wants it told: who is in the way, which right is missing, and the cure.
[[nodiscard]] std::string explain(const Error& error, const std::string& port);

}  // namespace otpost::port
