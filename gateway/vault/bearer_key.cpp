#include "gateway/vault/bearer_key.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>

namespace otpost::vault {

namespace {

constexpr std::string_view prefix = "otpost_";
constexpr std::size_t random_size = 32;
constexpr std::size_t checksum_size = 4;
constexpr std::size_t raw_size = random_size + checksum_size;
constexpr std::size_t encoded_size = raw_size / 3 * 4;  // 36 octets fill 48 characters, without padding
constexpr int base64url = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

using Raw = std::array<std::uint8_t, raw_size>;

// The first octets of the SHA-256 of the random ones.
std::array<std::uint8_t, checksum_size> checksum_of(const Raw& raw) {
  std::array<std::uint8_t, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), raw.data(), random_size);
  std::array<std::uint8_t, checksum_size> checksum{};
  std::copy_n(digest.begin(), checksum_size, checksum.begin());
  return checksum;
}

}  // namespace

SecretText new_bearer_key() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be initialised");
  Raw raw{};
  randombytes_buf(raw.data(), random_size);
  std::ranges::copy(checksum_of(raw), raw.begin() + random_size);
  std::array<char, encoded_size + 1> encoded{};
  sodium_bin2base64(encoded.data(), encoded.size(), raw.data(), raw.size(), base64url);
  std::string key{prefix};
  key.append(encoded.data(), encoded_size);
  wipe(raw.data(), raw.size());
  wipe(encoded.data(), encoded.size());
  return SecretText::take(std::move(key));
}

bool is_bearer_key(std::string_view key) {
  if (!key.starts_with(prefix) || key.size() != prefix.size() + encoded_size) return false;
  key.remove_prefix(prefix.size());
  Raw raw{};
  std::size_t decoded = 0;
  const int refused =
      sodium_base642bin(raw.data(), raw.size(), key.data(), key.size(), nullptr, &decoded, nullptr, base64url);
  const auto checksum = checksum_of(raw);
  const bool fits = refused == 0 && decoded == raw_size &&
                    sodium_memcmp(checksum.data(), raw.data() + random_size, checksum_size) == 0;
  wipe(raw.data(), raw.size());
  return fits;
}

std::string bearer_key_hash(std::string_view key) {
  std::array<std::uint8_t, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const std::uint8_t*>(key.data()), key.size());
  std::array<char, crypto_hash_sha256_BYTES * 2 + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
  return hex.data();
}

bool same_key_hash(std::string_view one, std::string_view other) {
  return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace otpost::vault
