#include "gateway/vault/session_token.hpp"

#include <sodium.h>

#include <stdexcept>

namespace otpost::vault {

SecretText new_session_token() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be initialised");
  constexpr int base64url = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::array<std::uint8_t, 32> raw{};
  randombytes_buf(raw.data(), raw.size());
  std::array<char, sodium_base64_ENCODED_LEN(32, base64url)> text{};
  sodium_bin2base64(text.data(), text.size(), raw.data(), raw.size(), base64url);
  SecretText token{text.data()};
  wipe(raw.data(), raw.size());
  wipe(text.data(), text.size());
  return token;
}

std::array<std::uint8_t, 32> hash_of_session_token(std::string_view token) {
  std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const std::uint8_t*>(token.data()), token.size());
  return hash;
}

}  // namespace otpost::vault
