#include "gateway/inbox/lookalikes.hpp"

#include "gateway/inbox/code_finder.hpp"
#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

bool same_key(std::string_view left, std::string_view right) {
  const FoldedText a(left, left.size());
  const FoldedText b(right, right.size());
  if (a.size() != b.size()) return false;
  for (std::size_t at = 0; at < a.size(); ++at) {
    if (a[at].key != b[at].key) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("A Latin letter inside a Russian word is read as the Russian one") {
  CHECK(same_key("Kод", "Код"));
  CHECK(same_key("пapоль", "пароль"));
}

TEST_CASE("Greek capitals in GSM 7-bit borrow Latin letters") {
  CHECK(same_key("KΩΔIKOΣ", "ΚΩΔΙΚΟΣ"));
}

TEST_CASE("A word of one alphabet stays as it is") {
  CHECK(same_key("OTP", "otp"));
  CHECK_FALSE(same_key("KOT", "КОТ"));
}

TEST_CASE("The code itself is never turned into another alphabet") {
  const Finding finding = find_code("", "Kод: 7KQ4ZT");
  REQUIRE(finding.code);
  CHECK(finding.code->expose() == "7KQ4ZT");
}

}  // namespace otpost::inbox
