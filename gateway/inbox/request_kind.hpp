// What a code is asked for, as far as the text says so.
#pragma once

#include "gateway/inbox/code_kind.hpp"
#include "gateway/inbox/reading.hpp"

namespace otpost::inbox {

// A new password before a payment before a new device before a sign-in: the order of what would be lost.
[[nodiscard]] CodeKind kind_of(const Reading& reading);

}  // namespace otpost::inbox
