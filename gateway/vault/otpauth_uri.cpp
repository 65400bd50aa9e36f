#include "gateway/vault/otpauth_uri.hpp"

#include <fmt/core.h>
#include <liboath/oath.h>
#include <openssl/asn1.h>

#include <algorithm>
#include <boost/url/decode_view.hpp>
#include <boost/url/encode.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>
#include <boost/url/url_view.hpp>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <memory>
#include <optional>

namespace otpost::vault {

namespace urls = boost::urls;

namespace {

constexpr std::size_t longest_uri = 4096;

struct WipedAndFreed {
  std::size_t size;
  void operator()(char* octets) const {
    wipe(octets, size);
    std::free(octets);  // liboath's own
  }
};
using OathOctets = std::unique_ptr<char, WipedAndFreed>;

// Escapes may stand for any octets, and a label goes into JSON.
bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    unsigned long character = 0;
    const int size =
        UTF8_getc(reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()), &character);
    if (size <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(size));
  }
  return true;
}

bool is_printable(std::string_view text) {
  return is_utf8(text) &&
         std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

// Many write the label with its blanks as they are. The copy holds the secret: it is wiped.
SecretText with_blanks_encoded(std::string_view uri) {
  std::string encoded;
  encoded.reserve(3 * uri.size());
  for (const char c : uri) {
    if (c == ' ')
      encoded += "%20";
    else
      encoded += c;
  }
  return SecretText::take(std::move(encoded));
}

// The decoded value of the first parameter of this name (in any case).
std::optional<std::string> parameter(const urls::url_view& uri, std::string_view name) {
  const auto params = uri.params();
  const auto found = params.find(name, urls::ignore_case);
  if (found == params.end()) return std::nullopt;
  return (*found).value;
}

// Not by `parameter`, which would leave copies behind.
std::optional<SecretText> secret_of(const urls::url_view& uri) {
  const auto params = uri.encoded_params();
  const auto found = params.find("secret", urls::ignore_case);
  if (found == params.end()) return std::nullopt;
  std::string secret;
  const auto value = (*found).value;
  secret.reserve(value.size());
  for (const char c : *value) secret += c;
  return SecretText::take(std::move(secret));
}

std::optional<int> whole_number(std::string_view text) {
  int number = 0;
  const auto* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

// "SHA1", "sha-1" and "HmacSHA1" are all in use.
std::optional<TotpAlgorithm> algorithm_as_written(std::string_view text) {
  std::string plain;
  for (const char c : text)
    if (c != '-' && c != '_') plain += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  if (plain.starts_with("HMAC")) plain.erase(0, 4);
  return totp_algorithm(plain);
}

Result<TotpParameters> parameters_of(const urls::url_view& uri) {
  TotpParameters totp;
  const bool steam = uri.host() == "steam" || parameter(uri, "encoder") == "steam";
  if (steam) {
    totp.alphabet = TotpAlphabet::steam;
    totp.digits = 5;
    return totp;
  }
  if (const auto algorithm = parameter(uri, "algorithm")) {
    const auto known = algorithm_as_written(*algorithm);
    if (!known) return OtpauthError::unknown_algorithm;
    totp.algorithm = *known;
  }
  if (const auto digits = parameter(uri, "digits")) {
    totp.digits = whole_number(*digits).value_or(0);
    if (totp.digits < 6 || totp.digits > 8) return OtpauthError::digits_out_of_range;
  }
  if (const auto period = parameter(uri, "period")) {
    totp.period = std::chrono::seconds(whole_number(*period).value_or(0));
    if (totp.period.count() < 1 || totp.period > longest_period) return OtpauthError::period_out_of_range;
  }
  return totp;
}

struct Label {
  std::string issuer, account;
};

Label label_of(const urls::url_view& uri) {
  const std::string path = uri.path();
  const auto label = std::string_view(path).substr(path.starts_with('/') ? 1 : 0);
  const auto colon = label.find(':');
  if (colon == std::string_view::npos) return {"", trimmed(label)};
  return {trimmed(label.substr(0, colon)), trimmed(label.substr(colon + 1))};
}

std::string encoded(std::string_view text) {
  return urls::encode(text, urls::unreserved_chars);
}

// The first colon of a label ends its issuer. An issuer with a colon of its own stands in the parameter alone.
std::string encoded_label(const Authenticator& authenticator) {
  const std::string account = encoded(authenticator.account);
  const bool has_colon = authenticator.issuer.find(':') != std::string::npos;
  if (!authenticator.issuer.empty() && !has_colon) return encoded(authenticator.issuer) + ":" + account;
  return (authenticator.account.find(':') != std::string::npos ? ":" : "") + account;
}

std::string base32_of(const SecretBytes& seed) {
  char* text = nullptr;
  std::size_t size = 0;
  const auto octets = seed.expose();
  if (oath_base32_encode(reinterpret_cast<const char*>(octets.data()), octets.size(), &text, &size) != OATH_OK)
    throw std::bad_alloc();
  const OathOctets owned(text, WipedAndFreed{size});
  std::string base32(text, size);
  base32.erase(std::ranges::find(base32, '='), base32.end());
  return base32;
}

}  // namespace

Result<SecretBytes> seed_from_base32(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (const char c : text)
    if (c != ' ' && c != '-' && c != '=') plain += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  const auto secret = SecretText::take(std::move(plain));
  if (secret.empty()) return OtpauthError::no_secret;
  if (secret.size() > (longest_seed * 8 + 4) / 5) return OtpauthError::secret_too_long;
  char* octets = nullptr;
  std::size_t size = 0;
  const auto outcome = oath_base32_decode(secret.expose().data(), secret.size(), &octets, &size);
  if (outcome != OATH_OK) return OtpauthError::secret_not_base32;
  const OathOctets owned(octets, WipedAndFreed{size});
  if (size < shortest_seed) return OtpauthError::secret_too_short;
  return SecretBytes(std::span(reinterpret_cast<const std::uint8_t*>(octets), size));
}

Result<Authenticator> parse_otpauth_uri(std::string_view text) {
  if (text.size() > longest_uri || !text.starts_with("otpauth://")) return OtpauthError::not_otpauth;
  const auto written = with_blanks_encoded(text);
  // An absolute URI has no fragment: with one behind an empty query, Boost.URL 1.81 reads parameters past the end.
  const auto parsed = urls::parse_absolute_uri({written.expose().data(), written.size()});
  if (!parsed) return OtpauthError::not_otpauth;
  const urls::url_view uri = *parsed;
  if (uri.host() == "hotp") return OtpauthError::counter_based;
  if (uri.host() != "totp" && uri.host() != "steam") return OtpauthError::not_otpauth;

  const auto totp = parameters_of(uri);
  if (!totp) return totp.error();
  const auto secret = secret_of(uri);
  if (!secret) return OtpauthError::no_secret;
  auto seed = seed_from_base32(secret->expose());
  if (!seed) return seed.error();
  auto label = label_of(uri);
  if (const auto issuer = parameter(uri, "issuer"); issuer && !trimmed(*issuer).empty())
    label.issuer = trimmed(*issuer);
  for (const auto* part : {&label.issuer, &label.account})
    if (part->size() > longest_label || !is_printable(*part)) return OtpauthError::label_too_long;
  return Authenticator{std::move(label.issuer), std::move(label.account), *totp, std::move(*seed)};
}

SecretText to_otpauth_uri(const Authenticator& authenticator) {
  const auto& totp = authenticator.totp;
  std::string uri = "otpauth://totp/" + encoded_label(authenticator) + "?secret=" + base32_of(authenticator.seed);
  if (!authenticator.issuer.empty()) uri += "&issuer=" + encoded(authenticator.issuer);
  if (totp.alphabet == TotpAlphabet::steam) {
    uri += "&encoder=steam";
  } else {
    if (totp.algorithm != TotpAlgorithm::sha1) uri += fmt::format("&algorithm={}", to_text(totp.algorithm));
    if (totp.digits != 6) uri += fmt::format("&digits={}", totp.digits);
    if (totp.period != std::chrono::seconds(30)) uri += fmt::format("&period={}", totp.period.count());
  }
  return SecretText::take(std::move(uri));
}

}  // namespace otpost::vault
