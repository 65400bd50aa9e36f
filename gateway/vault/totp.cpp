#include "gateway/vault/totp.hpp"

#include <liboath/oath.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <utility>

namespace otpost::vault {

namespace {

constexpr std::array<std::pair<TotpAlgorithm, std::string_view>, 3> names{{
    {TotpAlgorithm::sha1, "SHA1"},
    {TotpAlgorithm::sha256, "SHA256"},
    {TotpAlgorithm::sha512, "SHA512"},
}};

constexpr std::string_view steam_alphabet = "23456789BCDFGHJKMNPQRTVWXY";

int flags_of(TotpAlgorithm algorithm) {
  switch (algorithm) {
    case TotpAlgorithm::sha256:
      return OATH_TOTP_HMAC_SHA256;
    case TotpAlgorithm::sha512:
      return OATH_TOTP_HMAC_SHA512;
    case TotpAlgorithm::sha1:
      break;
  }
  return 0;
}

SecretText decimal_code(const SecretBytes& seed, const TotpParameters& totp, std::int64_t step) {
  const auto octets = seed.expose();
  std::string code(static_cast<std::size_t>(totp.digits), '0');  // liboath ends it with a NUL, which a string has
  const auto outcome = oath_totp_generate2(reinterpret_cast<const char*>(octets.data()), octets.size(),
                                           step * totp.period.count(), static_cast<unsigned>(totp.period.count()), 0,
                                           static_cast<unsigned>(totp.digits), flags_of(totp.algorithm), code.data());
  if (outcome != OATH_OK) throw std::runtime_error(std::string("liboath: ") + oath_strerror(outcome));
  return SecretText::take(std::move(code));
}

// The dynamic truncation of RFC 4226 clause 5.3, which liboath gives in decimal digits only.
std::uint32_t truncated_hmac(const SecretBytes& seed, std::int64_t step) {
  std::array<std::uint8_t, 8> counter{};
  for (std::size_t i = 0; i < counter.size(); ++i) counter[i] = static_cast<std::uint8_t>(step >> (56 - 8 * i));
  std::array<std::uint8_t, EVP_MAX_MD_SIZE> mac{};
  unsigned size = 0;
  const auto octets = seed.expose();
  if (HMAC(EVP_sha1(), octets.data(), static_cast<int>(octets.size()), counter.data(), counter.size(), mac.data(),
           &size) == nullptr)
    throw std::runtime_error("OpenSSL cannot compute an HMAC-SHA1");
  const std::size_t offset = mac[size - 1] & 0xFU;
  const std::uint32_t number = (mac[offset] & 0x7FU) << 24U | static_cast<std::uint32_t>(mac[offset + 1]) << 16U |
                               static_cast<std::uint32_t>(mac[offset + 2]) << 8U | mac[offset + 3];
  wipe(mac.data(), mac.size());
  return number;
}

SecretText steam_code(const SecretBytes& seed, const TotpParameters& totp, std::int64_t step) {
  auto number = truncated_hmac(seed, step);
  std::string code;
  for (int i = 0; i < totp.digits; ++i) {
    code += steam_alphabet[number % steam_alphabet.size()];
    number /= static_cast<std::uint32_t>(steam_alphabet.size());
  }
  return SecretText::take(std::move(code));
}

bool same(const SecretText& one, std::string_view other) {
  return one.size() == other.size() && sodium_memcmp(one.expose().data(), other.data(), other.size()) == 0;
}

}  // namespace

std::string_view to_text(TotpAlgorithm algorithm) {
  return std::ranges::find(names, algorithm, &std::pair<TotpAlgorithm, std::string_view>::first)->second;
}

std::optional<TotpAlgorithm> totp_algorithm(std::string_view text) {
  const auto found = std::ranges::find(names, text, &std::pair<TotpAlgorithm, std::string_view>::second);
  return found == names.end() ? std::nullopt : std::optional{found->first};
}

std::int64_t totp_step(const TotpParameters& totp, Time at) {
  return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch() / totp.period;
}

Time end_of_step(const TotpParameters& totp, std::int64_t step) {
  return Time{(step + 1) * totp.period};
}

SecretText totp_code(const SecretBytes& seed, const TotpParameters& totp, std::int64_t step) {
  if (totp.alphabet == TotpAlphabet::steam) return steam_code(seed, totp, step);
  return decimal_code(seed, totp, step);
}

std::optional<std::int64_t> step_of_code(const SecretBytes& seed, const TotpParameters& totp, std::string_view code,
                                         Time at, int steps_off) {
  const auto now = totp_step(totp, at);
  std::optional<std::int64_t> found;
  for (int off = 0; off <= steps_off; ++off)
    for (const auto step : {now - off, now + off})
      if (step >= 0 && same(totp_code(seed, totp, step), code) && !found) found = step;
  return found;
}

}  // namespace otpost::vault
