// `otpauth://totp/Issuer:account?secret=…`: what the QR code of an authenticator holds (Google Authenticator's "Key Uri
// Format"), read as the many who write it mean it. Pure.
#pragma once

#include <string>
#include <string_view>

#include "gateway/base/result.hpp"
#include "gateway/base/secret.hpp"
#include "gateway/vault/totp.hpp"

namespace otpost::vault {

// A shared account's authenticator.
struct Authenticator {
  std::string issuer;   // may be empty
  std::string account;  // may be empty
  TotpParameters totp;
  SecretBytes seed;
};

// Each says in its message which field is wrong and what would be right, and never what was in it.
enum class OtpauthError {
  not_otpauth = 1,
  counter_based,  // hotp
  no_secret,
  secret_not_base32,
  secret_too_short,
  secret_too_long,
  unknown_algorithm,
  digits_out_of_range,
  period_out_of_range,
  label_too_long,
};
[[nodiscard]] boost::system::error_code make_error_code(OtpauthError error);

inline constexpr std::size_t shortest_seed = 10;   // octets: 16 characters, the shortest that sites hand out
inline constexpr std::size_t longest_seed = 256;   // octets
inline constexpr std::size_t longest_label = 256;  // octets, of issuer and account each
inline constexpr std::chrono::seconds longest_period{3600};

// Spaces, hyphens, small letters and missing padding in the secret are what people type: they are accepted. The
// `issuer` parameter outranks the one in the label. `encoder=steam` and `otpauth://steam/` are Steam's.
[[nodiscard]] Result<Authenticator> parse_otpauth_uri(std::string_view uri);

// The same, typed by hand.
[[nodiscard]] Result<SecretBytes> seed_from_base32(std::string_view text);

// Reads back as it was. Names the parameters that are not the default ones.
[[nodiscard]] SecretText to_otpauth_uri(const Authenticator& authenticator);

}  // namespace otpost::vault

template <>
struct boost::system::is_error_code_enum<otpost::vault::OtpauthError> : std::true_type {};
