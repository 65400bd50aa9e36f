// What the token files of the store share: how a token is named on record, where its seed is sealed for, its columns.
#pragma once

#include <string>

#include "gateway/base/identifiers.hpp"
#include "gateway/vault/keyring.hpp"
#include "gateway/vault/totp.hpp"
#include "store/query.hpp"

namespace otpost::store {

[[nodiscard]] std::string subject_of(TokenId token);  // "token:3"
[[nodiscard]] vault::SealedPlace place_of_seed(TokenId token);
// From `first` on: algorithm, digits, period_s, steam.
[[nodiscard]] vault::TotpParameters read_totp(const Query& row, int first);

}  // namespace otpost::store
