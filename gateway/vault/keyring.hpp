// The keys of one installation. From the master key come keys by purpose (libsodium crypto_kdf): sealing, digests of
// PDUs, signing of audit checkpoints. Losing or changing one purpose touches no other.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/base/secret.hpp"

namespace otpost::vault {

// What a sealed value is bound to: moved to another row or column it does not open (security-notes 4.1).
struct SealedPlace {
  std::string_view table;
  std::string_view column;
  std::int64_t row = 0;
};

using Signature = std::array<std::uint8_t, 64>;
using PublicKey = std::array<std::uint8_t, 32>;

// Immutable once made; any thread. The keys lie in locked pages that no core dump holds.
class Keyring {
 public:
  static constexpr std::size_t master_key_size = 32;

  // Throws std::invalid_argument for another size, std::runtime_error where memory cannot be locked.
  explicit Keyring(SecretBytes master_key);
  ~Keyring();
  Keyring(Keyring&&) noexcept;
  Keyring& operator=(Keyring&&) noexcept;

  // XChaCha20-Poly1305: version octet, 24-octet random nonce, ciphertext and tag.
  [[nodiscard]] std::vector<std::uint8_t> seal(std::string_view plain, const SealedPlace& place) const;
  // Nothing where it was not sealed by these keys for this place.
  [[nodiscard]] std::optional<SecretText> open(std::span<const std::uint8_t> sealed, const SealedPlace& place) const;

  // A keyed digest (BLAKE2b-256) to find the same PDU again: without the key a six-digit code could be guessed from it.
  [[nodiscard]] std::array<std::uint8_t, 32> digest(std::string_view bytes) const;
  // Tells another installation's key without revealing anything of this one.
  [[nodiscard]] std::array<std::uint8_t, 32> check_value() const;

  // Ed25519 for audit checkpoints.
  [[nodiscard]] Signature sign(std::string_view text) const;
  [[nodiscard]] PublicKey public_key() const;

 private:
  struct Keys;
  std::unique_ptr<Keys> keys_;
};

// Whether the owner of `key` signed this text. False for a signature of another length.
[[nodiscard]] bool is_signed_by(const PublicKey& key, std::string_view text, std::span<const std::uint8_t> signature);

}  // namespace otpost::vault
