#include "modem/sms/segments.hpp"

#include "modem/sms/gsm7.hpp"
#include "modem/sms/ucs2.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::sms;

namespace {

constexpr std::size_t concatenation_octets = 5;

CodedText septets(std::size_t count) {
  return {Encoding::gsm7, std::vector<std::uint8_t>(count, 'a')};
}

}  // namespace

TEST_CASE("An escape sequence is never divided") {
  CodedText text = septets(200);
  text.units[152] = escape;
  const auto pieces = split(text, concatenation_octets, SurrogatePairs::kept_whole);
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].size() == 152);
  CHECK(pieces[1].front() == escape);
}

TEST_CASE("A surrogate pair is kept whole unless it may be split") {
  std::string text(66, 'x');
  text += "🔑 1234";
  const CodedText coded{Encoding::ucs2, encode_ucs2(text)};
  CHECK(split(coded, concatenation_octets, SurrogatePairs::kept_whole)[0].size() == 132);
  CHECK(split(coded, concatenation_octets, SurrogatePairs::may_be_split)[0].size() == 134);
}

TEST_CASE("A UCS2 character is never divided by a header of even length") {
  const CodedText coded{Encoding::ucs2, std::vector<std::uint8_t>(300)};
  for (const Octets piece : split(coded, 6, SurrogatePairs::kept_whole)) CHECK(piece.size() % 2 == 0);
}

TEST_CASE("Pieces joined are the text") {
  CodedText text = septets(1000);
  for (std::size_t i = 0; i < text.units.size(); ++i) text.units[i] = static_cast<std::uint8_t>(i % 0x1B);
  std::vector<std::uint8_t> joined;
  for (const Octets piece : split(text, concatenation_octets, SurrogatePairs::kept_whole)) {
    joined.insert(joined.end(), piece.begin(), piece.end());
  }
  CHECK(joined == text.units);
}

TEST_CASE("160 septets or 140 octets fit without a header") {
  CHECK(fits(septets(160), 0));
  CHECK(fits(septets(161), 0) == false);
  CHECK(fits({Encoding::eight_bit, std::vector<std::uint8_t>(140)}, 0));
  CHECK(fits({Encoding::eight_bit, std::vector<std::uint8_t>(141)}, 0) == false);
}

TEST_CASE("Elements that leave no room leave no pieces") {
  CHECK(split(septets(1), 139, SurrogatePairs::kept_whole).empty());
  CHECK(split(septets(1), 138, SurrogatePairs::kept_whole).empty());
}
