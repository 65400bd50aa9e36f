// From the parts of a concatenated message to its text.
#pragma once

#include <span>
#include <string>

#include "modem/sms/pdu.hpp"

namespace otpost::sms {

enum class Gaps { closed, marked };

// The text of `parts`, which come in the order of their part numbers, each once. Consecutive UCS2 parts are joined as
// octets, so that a surrogate pair split over two parts is whole again; the encoding may change from part to part.
// Gaps::marked puts one "…" wherever parts are missing: before, between or after. Valid UTF-8 always.
[[nodiscard]] std::string join(std::span<const Pdu> parts, Gaps gaps = Gaps::closed);

}  // namespace otpost::sms
