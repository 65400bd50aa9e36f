// What strangers may put into an audit entry (a name as typed, an address): bounded, and always UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace otpost::store {

inline constexpr std::size_t longest_audit_field = 1024;  // bytes

// The text cut after the last whole character that fits; bytes that are no UTF-8 become U+FFFD, and so does NUL.
[[nodiscard]] std::string bounded_audit_text(std::string_view text);

}  // namespace otpost::store
