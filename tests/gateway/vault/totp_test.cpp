#include "gateway/vault/totp.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::vault;
using namespace std::chrono_literals;

namespace {

SecretBytes seed(const std::string& octets) {
  return SecretBytes(std::span(reinterpret_cast<const std::uint8_t*>(octets.data()), octets.size()));
}

// RFC 6238 appendix B: the seeds of the reference implementation (erratum 2866).
const std::string sha1_seed = "12345678901234567890";
const std::string sha256_seed = "12345678901234567890123456789012";
const std::string sha512_seed = "1234567890123456789012345678901234567890123456789012345678901234";

std::string code(const std::string& octets, TotpAlgorithm algorithm, std::int64_t unix_time, int digits = 8) {
  const TotpParameters totp{.algorithm = algorithm, .digits = digits};
  return std::string(totp_code(seed(octets), totp, totp_step(totp, Time{std::chrono::seconds(unix_time)})).expose());
}

}  // namespace

TEST_CASE("The codes of RFC 6238's own table") {
  struct Row {
    std::int64_t time;
    const char *sha1, *sha256, *sha512;
  };
  for (const auto& row :
       {Row{59, "94287082", "46119246", "90693936"}, Row{1111111109, "07081804", "68084774", "25091201"},
        Row{1111111111, "14050471", "67062674", "99943326"}, Row{1234567890, "89005924", "91819424", "93441116"},
        Row{2000000000, "69279037", "90698825", "38618901"}, Row{20000000000, "65353130", "77737706", "47863826"}}) {
    CHECK(code(sha1_seed, TotpAlgorithm::sha1, row.time) == row.sha1);
    CHECK(code(sha256_seed, TotpAlgorithm::sha256, row.time) == row.sha256);
    CHECK(code(sha512_seed, TotpAlgorithm::sha512, row.time) == row.sha512);
  }
}

TEST_CASE("Fewer digits are the last ones") {
  CHECK(code(sha1_seed, TotpAlgorithm::sha1, 59, 6) == "287082");
  CHECK(code(sha1_seed, TotpAlgorithm::sha1, 59, 7) == "4287082");
}

TEST_CASE("Steam's code spells the same truncated number in its own alphabet") {
  // At T = 1 the truncated HMAC of RFC 4226 appendix D is 1094287082.
  const TotpParameters steam{.digits = 5, .alphabet = TotpAlphabet::steam};
  std::uint32_t number = 1094287082;
  std::string expected;
  for (int i = 0; i < 5; ++i, number /= 26) expected += "23456789BCDFGHJKMNPQRTVWXY"[number % 26];
  CHECK(totp_code(seed(sha1_seed), steam, 1).expose() == expected);
}

TEST_CASE("A step ends when the next one begins") {
  const TotpParameters totp{.period = 45s};
  const auto step = totp_step(totp, Time{100s});
  CHECK(step == 2);
  CHECK(end_of_step(totp, step) == Time{135s});
  CHECK(totp_step(totp, Time{135s} - 1ms) == step);
  CHECK(totp_step(totp, Time{135s}) == step + 1);
}

TEST_CASE("A code tells its step, the nearest first, no further than asked") {
  const TotpParameters totp;
  const auto codes = [&](std::int64_t step) { return totp_code(seed(sha1_seed), totp, step); };
  const Time now{1000s};  // step 33
  CHECK(step_of_code(seed(sha1_seed), totp, codes(33).expose(), now, 1) == 33);
  CHECK(step_of_code(seed(sha1_seed), totp, codes(32).expose(), now, 1) == 32);
  CHECK(step_of_code(seed(sha1_seed), totp, codes(34).expose(), now, 1) == 34);
  CHECK(step_of_code(seed(sha1_seed), totp, codes(35).expose(), now, 1) == std::nullopt);
  CHECK(step_of_code(seed(sha1_seed), totp, codes(35).expose(), now, 2) == 35);
  CHECK(step_of_code(seed(sha1_seed), totp, "", now, 1) == std::nullopt);
  CHECK(step_of_code(seed(sha1_seed), totp, codes(0).expose(), Time{0s}, 5) == 0);
}
