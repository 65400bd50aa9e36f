#include <boost/system/error_category.hpp>

#include "gateway/vault/otpauth_uri.hpp"

namespace otpost::vault {

namespace {

// Boost's categories are never deleted through their base, whose destructor is therefore not virtual.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
class OtpauthCategory final : public boost::system::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "otpost.otpauth"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<OtpauthError>(value)) {
      case OtpauthError::not_otpauth:
        return "uri: this is no otpauth://totp/… address";
      case OtpauthError::counter_based:
        return "uri: the counter of an HOTP token cannot be shared; only time-based ones (totp) can";
      case OtpauthError::no_secret:
        return "secret: it is missing";
      case OtpauthError::secret_not_base32:
        return "secret: only the letters A to Z and the digits 2 to 7 are base32; 0, 1, 8 and 9 are not in it";
      case OtpauthError::secret_too_short:
        return "secret: it is cut off; 16 characters are the least";
      case OtpauthError::secret_too_long:
        return "secret: more than 409 characters";
      case OtpauthError::unknown_algorithm:
        return "algorithm: it must be SHA1, SHA256 or SHA512";
      case OtpauthError::digits_out_of_range:
        return "digits: they must be 6, 7 or 8";
      case OtpauthError::period_out_of_range:
        return "period: it must be a whole number of seconds from 1 to 3600";
      case OtpauthError::label_too_long:
        return "issuer, account: at most 256 octets of UTF-8 each, without control characters";
    }
    return "unknown error of an otpauth address";
  }
};
#pragma GCC diagnostic pop

}  // namespace

boost::system::error_code make_error_code(OtpauthError error) {
  static const OtpauthCategory category;
  return {static_cast<int>(error), category};
}

}  // namespace otpost::vault
