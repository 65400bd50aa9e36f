// What a search compares: small letters without accents, of any script, full width made plain
// (gateway/inbox/folded_text.hpp). "zurich" finds "ZÜRICH".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace otpost::store {

// Takes any bytes. Pure; any thread.
[[nodiscard]] std::string fold_for_search(std::string_view text);

// The column `messages.searchable`: what an envelope shows of sender, service and text, each on a line.
[[nodiscard]] std::string searchable_line(std::string_view sender, const std::optional<std::string>& service,
                                          std::string_view masked);

}  // namespace otpost::store
