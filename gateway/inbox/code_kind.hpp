// What a one-time code is asked for: the `kind` of an envelope and of `otpost find-code` (contract, section 6).
#pragma once

#include <optional>
#include <string_view>

namespace otpost::inbox {

enum class CodeKind { sign_in, payment, password_reset, new_device, other };

// The contract's spelling: "sign-in", "payment", "password-reset", "new-device", "other".
[[nodiscard]] std::string_view to_text(CodeKind kind);
[[nodiscard]] std::optional<CodeKind> code_kind_from_text(std::string_view text);

}  // namespace otpost::inbox
