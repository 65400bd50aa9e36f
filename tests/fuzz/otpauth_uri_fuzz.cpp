// Any octets are refused with a field and without an echo of what was in it, or read as an authenticator within its
// bounds, which is written and read back as it was.
#include <algorithm>
#include <array>

#include "gateway/vault/otpauth_uri.hpp"
#include "tests/fuzz/property.hpp"
#include "tests/support/utf8.hpp"

namespace {

using namespace otpost::vault;
using otpost::fuzz::hold;
using otpost::test::is_valid_utf8;

void hold_bounds(const Authenticator& read) {
  hold(read.issuer.size() <= longest_label && read.account.size() <= longest_label, "a label is within its bounds");
  hold(is_valid_utf8(read.issuer) && is_valid_utf8(read.account), "a label is valid UTF-8");
  hold(read.seed.size() >= shortest_seed && read.seed.size() <= longest_seed, "a seed is within its bounds");
  hold(read.totp.period.count() >= 1 && read.totp.period <= longest_period, "a period is within its bounds");
  const bool steam = read.totp.alphabet == TotpAlphabet::steam;
  hold(steam ? read.totp.digits == 5 : read.totp.digits >= 6 && read.totp.digits <= 8,
       "digits are within their bounds");
  hold(totp_code(read.seed, read.totp, 0).size() == static_cast<std::size_t>(read.totp.digits),
       "what was read gives codes");
}

void hold_round_trip(const Authenticator& read) {
  const auto written = to_otpauth_uri(read);
  const auto again = parse_otpauth_uri(written.expose());
  hold(again.has_value(), "what is written is read back");
  hold(again->issuer == read.issuer, "the issuer is read back as it was");
  hold(again->account == read.account, "the account is read back as it was");
  hold(again->totp == read.totp, "the parameters are read back as they were");
  hold(std::ranges::equal(again->seed.expose(), read.seed.expose()), "the seed is read back as it was");
  hold(to_otpauth_uri(*again).expose() == written.expose(), "what is written has one form");
}

void hold_refusal(const boost::system::error_code& error) {
  static constexpr auto fields = std::to_array<std::string_view>(
      {"uri: ", "secret: ", "algorithm: ", "digits: ", "period: ", "issuer, account: "});
  const std::string message = error.message();
  hold(std::ranges::any_of(fields, [&](auto field) { return message.starts_with(field); }), "a refusal names a field");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = otpost::fuzz::text_of(data, size);
  const auto read = parse_otpauth_uri(text);
  if (!read) {
    hold_refusal(read.error());
    return 0;
  }
  hold_bounds(*read);
  hold_round_trip(*read);
  return 0;
}
