// How long a code lives, as far as the text says so.
#pragma once

#include <chrono>
#include <optional>

#include "gateway/inbox/reading.hpp"

namespace otpost::inbox {

// "valid for 10 minutes", "dans les cinq minutes", "5分以内": a number and a unit of time; the one nearest to a word
// for validity when there are several. From one second to thirty days.
[[nodiscard]] std::optional<std::chrono::seconds> lifetime_of(const Reading& reading);

}  // namespace otpost::inbox
