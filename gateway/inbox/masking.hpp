// The masked text of the contract, section 1: what may be listed, searched and logged without an audit entry.
#pragma once

#include <string>
#include <string_view>

#include "gateway/inbox/code_finder.hpp"

namespace otpost::inbox {

// Every digit of any script, every character of the found code and of each candidate becomes `•`, and each link ends
// after its host. Valid UTF-8 comes out whatever comes in. Linear in the text. Pure; any thread.
[[nodiscard]] std::string mask(std::string_view text, const Finding& finding);

// The sender as it may be shown: an alphanumeric sender that carries the code has it masked; a phone number or a
// short code, which has no letter, is shown as it is unless it holds the code itself.
[[nodiscard]] std::string mask_sender(std::string_view sender, const Finding& finding);

}  // namespace otpost::inbox
