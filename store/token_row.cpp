#include "store/token_row.hpp"

#include <fmt/core.h>

namespace otpost::store {

std::string subject_of(TokenId token) {
  return fmt::format("token:{}", token.value);
}

vault::SealedPlace place_of_seed(TokenId token) {
  return {"tokens", "seed", token.value};
}

vault::TotpParameters read_totp(const Query& row, int first) {
  vault::TotpParameters totp;
  totp.algorithm = vault::totp_algorithm(row.text(first)).value_or(vault::TotpAlgorithm::sha1);
  totp.digits = row.small(first + 1);
  totp.period = std::chrono::seconds(row.integer(first + 2));
  totp.alphabet = row.is(first + 3) ? vault::TotpAlphabet::steam : vault::TotpAlphabet::digits;
  return totp;
}

}  // namespace otpost::store
