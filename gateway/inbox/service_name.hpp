// Who sent a code, as the text names it, or else the sender.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "gateway/inbox/reading.hpp"

namespace otpost::inbox {

// In this order of trust: a name in brackets at either end; a name before a colon at the beginning; a name beside the
// words for the code or after "for", "bei", "в"; a signature at the end. `code` is where the code stands, `host` the
// domain of the message, if it has one.
[[nodiscard]] std::optional<std::string> service_in_text(const Reading& reading, std::string_view sender, Span code,
                                                         std::string_view host = {});

// An alphanumeric sender that names somebody: not "Verify"; of an Indian header (TRAI) `AX-NAME-S` the name.
[[nodiscard]] std::optional<std::string> service_of_sender(std::string_view sender);

}  // namespace otpost::inbox
