// Time-based one-time passwords (RFC 6238), by liboath; and Steam's, which spell the same number in another alphabet.
// Pure: the time is a parameter.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "gateway/base/clock.hpp"
#include "gateway/base/secret.hpp"

namespace otpost::vault {

enum class TotpAlgorithm { sha1, sha256, sha512 };
// "SHA1", "SHA256", "SHA512", as otpauth URIs and the API name them.
[[nodiscard]] std::string_view to_text(TotpAlgorithm algorithm);
[[nodiscard]] std::optional<TotpAlgorithm> totp_algorithm(std::string_view text);

enum class TotpAlphabet {
  digits,
  steam,  // five characters of 23456789BCDFGHJKMNPQRTVWXY
};

struct TotpParameters {
  TotpAlgorithm algorithm = TotpAlgorithm::sha1;
  int digits = 6;  // 6 to 8; 5 in Steam's alphabet
  std::chrono::seconds period{30};
  TotpAlphabet alphabet = TotpAlphabet::digits;

  bool operator==(const TotpParameters&) const = default;
};

// T of RFC 6238 clause 4.2: how many periods have passed since 1970.
[[nodiscard]] std::int64_t totp_step(const TotpParameters& totp, Time at);
// When the code of this step stops being the current one.
[[nodiscard]] Time end_of_step(const TotpParameters& totp, std::int64_t step);

// Throws std::runtime_error where the library fails.
[[nodiscard]] SecretText totp_code(const SecretBytes& seed, const TotpParameters& totp, std::int64_t step);

// The step of which `code` is the code, the nearest to `at` first, at most `steps_off` away; nothing where there is
// none. Every candidate is compared in full.
[[nodiscard]] std::optional<std::int64_t> step_of_code(const SecretBytes& seed, const TotpParameters& totp,
                                                       std::string_view code, Time at, int steps_off);

}  // namespace otpost::vault
