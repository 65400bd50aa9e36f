#include "gateway/vault/password.hpp"

#include <sodium.h>

#include <array>
#include <new>

namespace otpost::vault {

namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64UL << 20U;  // security-notes 3.2: 94 ms where 19 MiB and two passes are 17 ms

// Well formed, of `passes` and `memory`; no password is known to give this hash.
constexpr const char* nobodys_hash =
    "$argon2id$v=19$m=65536,t=3,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

// libsodium takes no null pointer, and that is what an empty secret has.
std::string_view octets_of(const SecretText& password) {
  return password.empty() ? std::string_view{""} : password.expose();
}

}  // namespace

std::string hash_password(const SecretText& password) {
  std::array<char, crypto_pwhash_STRBYTES> text{};
  const auto secret = octets_of(password);
  if (sodium_init() < 0 || crypto_pwhash_str(text.data(), secret.data(), secret.size(), passes, memory) != 0)
    throw std::bad_alloc{};
  return text.data();
}

bool is_password_hash(std::string_view hash) {
  if (!hash.starts_with("$argon2id$") || hash.size() >= crypto_pwhash_STRBYTES) return false;
  std::array<char, crypto_pwhash_STRBYTES> text{};
  hash.copy(text.data(), hash.size());
  // 0 and 1: well formed, with these or other costs; -1: not a hash.
  return crypto_pwhash_str_needs_rehash(text.data(), passes, memory) >= 0;
}

bool verify_password(const std::string& hash, const SecretText& password) {
  const auto secret = octets_of(password);
  return is_password_hash(hash) && crypto_pwhash_str_verify(hash.c_str(), secret.data(), secret.size()) == 0;
}

bool verify_nobody(const std::string& like, const SecretText& password) {
  const std::string hash = is_password_hash(like) ? like : nobodys_hash;
  static_cast<void>(verify_password(hash, password));
  return false;
}

}  // namespace otpost::vault
