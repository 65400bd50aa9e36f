#include "gateway/vault/keyring.hpp"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace otpost::vault {

namespace {

constexpr std::uint8_t sealing_version = 1;
constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// The eight characters by which crypto_kdf tells purposes apart. Never reuse one for something else.
constexpr const char* sealing_purpose = "ot-seal1";
constexpr const char* digest_purpose = "ot-digst";
constexpr const char* check_purpose = "ot-check";
constexpr const char* signing_purpose = "ot-sign1";

void append_name(std::vector<std::uint8_t>& bytes, std::string_view name) {
  bytes.push_back(static_cast<std::uint8_t>(name.size()));
  bytes.insert(bytes.end(), name.begin(), name.end());
}

// The associated data: version, table and column (each after its length), row as eight octets, highest first.
std::vector<std::uint8_t> associated_data(const SealedPlace& place) {
  std::vector<std::uint8_t> bytes{sealing_version};
  append_name(bytes, place.table);
  append_name(bytes, place.column);
  for (int shift = 56; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::uint8_t>(place.row >> shift));
  return bytes;
}

const unsigned char* as_octets(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

// In guarded pages of its own (sodium_malloc): locked, kept out of core dumps, wiped when freed.
struct Keyring::Keys {
  std::uint8_t sealing[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
  std::uint8_t digest[crypto_generichash_KEYBYTES];
  std::uint8_t check[32];
  std::uint8_t signing[crypto_sign_SECRETKEYBYTES];
  std::uint8_t verifying[crypto_sign_PUBLICKEYBYTES];

  static std::unique_ptr<Keys> make() { return std::unique_ptr<Keys>(new Keys); }

  static void* operator new(std::size_t size) {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be started");
    void* memory = sodium_malloc(size);
    if (memory == nullptr) throw std::bad_alloc();
    // sodium_malloc locks the pages too, but does not say whether it could.
    if (sodium_mlock(memory, size) != 0) {
      sodium_free(memory);
      throw std::runtime_error("the keys cannot be locked in memory: raise the limit of locked memory (LimitMEMLOCK=)");
    }
    return memory;
  }
  static void operator delete(void* memory) { sodium_free(memory); }
};

Keyring::Keyring(SecretBytes master_key) : keys_(Keys::make()) {
  if (master_key.size() != master_key_size) throw std::invalid_argument("a master key has 32 octets");
  const auto* master = master_key.expose().data();
  const auto derive = [master](std::span<std::uint8_t> key, const char* purpose) {
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, purpose, master);
  };
  derive(keys_->sealing, sealing_purpose);
  derive(keys_->digest, digest_purpose);
  derive(keys_->check, check_purpose);
  SecretBytes seed(crypto_sign_SEEDBYTES);
  derive(seed.expose_writable(), signing_purpose);
  crypto_sign_seed_keypair(keys_->verifying, keys_->signing, seed.expose().data());
}

Keyring::~Keyring() = default;
Keyring::Keyring(Keyring&&) noexcept = default;
Keyring& Keyring::operator=(Keyring&&) noexcept = default;

std::vector<std::uint8_t> Keyring::seal(std::string_view plain, const SealedPlace& place) const {
  const auto bound_to = associated_data(place);
  std::vector<std::uint8_t> sealed(1 + nonce_size + plain.size() + tag_size);
  sealed[0] = sealing_version;
  auto* nonce = sealed.data() + 1;
  randombytes_buf(nonce, nonce_size);
  crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonce_size, nullptr, as_octets(plain), plain.size(),
                                             bound_to.data(), bound_to.size(), nullptr, nonce, keys_->sealing);
  return sealed;
}

std::optional<SecretText> Keyring::open(std::span<const std::uint8_t> sealed, const SealedPlace& place) const {
  if (sealed.size() < 1 + nonce_size + tag_size || sealed[0] != sealing_version) return std::nullopt;
  const auto bound_to = associated_data(place);
  const auto nonce = sealed.subspan(1, nonce_size);
  const auto ciphertext = sealed.subspan(1 + nonce_size);
  SecretBytes plain(ciphertext.size() - tag_size);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.expose_writable().data(), nullptr, nullptr, ciphertext.data(),
                                                 ciphertext.size(), bound_to.data(), bound_to.size(), nonce.data(),
                                                 keys_->sealing) != 0)
    return std::nullopt;
  return SecretText(std::string_view(reinterpret_cast<const char*>(plain.expose().data()), plain.size()));
}

std::array<std::uint8_t, 32> Keyring::digest(std::string_view bytes) const {
  std::array<std::uint8_t, 32> made{};
  crypto_generichash(made.data(), made.size(), as_octets(bytes), bytes.size(), keys_->digest, sizeof keys_->digest);
  return made;
}

std::array<std::uint8_t, 32> Keyring::check_value() const {
  std::array<std::uint8_t, 32> value{};
  std::copy_n(keys_->check, value.size(), value.begin());
  return value;
}

Signature Keyring::sign(std::string_view text) const {
  Signature signature{};
  crypto_sign_detached(signature.data(), nullptr, as_octets(text), text.size(), keys_->signing);
  return signature;
}

PublicKey Keyring::public_key() const {
  PublicKey key{};
  std::copy_n(keys_->verifying, key.size(), key.begin());
  return key;
}

bool is_signed_by(const PublicKey& key, std::string_view text, std::span<const std::uint8_t> signature) {
  return signature.size() == crypto_sign_BYTES &&
         crypto_sign_verify_detached(signature.data(), as_octets(text), text.size(), key.data()) == 0;
}

}  // namespace otpost::vault
