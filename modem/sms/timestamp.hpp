// TP-SCTS and TP-DT: seven octets of swapped decimal digits with a zone in quarter hours (TS 23.040, 9.2.3.11).
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

#include "gateway/base/clock.hpp"

namespace otpost::sms {

using TimestampOctets = std::array<std::uint8_t, 7>;

// None when the digits are no date and time. Years 70 to 99 are 19xx. A leap second and 24:00 are tolerated, and so are
// zones further than 14 hours away, which broken networks send.
[[nodiscard]] std::optional<Time> decode_timestamp(std::span<const std::uint8_t, 7> octets);

// The mirror; `zone` is east of UTC, in quarter hours, less than 20 hours either way.
[[nodiscard]] TimestampOctets encode_timestamp(Time time, std::chrono::minutes zone);

}  // namespace otpost::sms
