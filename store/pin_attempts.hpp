// Which PIN was tried with which SIM and has not opened it. The PIN itself is kept as a keyed digest: four digits would
// be guessed from a plain one.
#pragma once

#include <string>

#include "gateway/base/clock.hpp"
#include "gateway/base/secret.hpp"
#include "store/connection.hpp"

namespace otpost::store {

// Records that `pin` is about to be tried with `sim` (its ICCID, or "" where a locked SIM does not tell it). False
// where that was recorded before: then it must not be tried again.
bool claim_pin_attempt(Transaction& transaction, const std::string& sim, const SecretText& pin, Time at);

// The PIN was right: the record of its attempt goes, so that it is tried again when the SIM is next locked.
void confirm_pin_attempt(Transaction& transaction, const std::string& sim, const SecretText& pin);

}  // namespace otpost::store
