#include "modem/sms/join.hpp"

#include <vector>

#include "modem/sms/decode.hpp"
#include "modem/sms/encode.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::sms;

namespace {

std::vector<Pdu> parts_of(const OutgoingMessage& message) {
  std::vector<Pdu> parts;
  for (const auto& hex : encode(message)) parts.push_back(decode(hex));
  return parts;
}

std::vector<Pdu> three_parts() {
  return parts_of({.text = std::string(153, 'a') + std::string(153, 'b') + std::string(153, 'c')});
}

// 66 characters and a key: the pair's halves are the 67th unit of part 1 and the first of part 2.
OutgoingMessage pair_on_the_edge() {
  return {.text = std::string(66, 'x') + "🔑 1234", .surrogate_pairs = SurrogatePairs::may_be_split};
}

}  // namespace

TEST_CASE("Parts in order give the text") {
  CHECK(join(three_parts()) == std::string(153, 'a') + std::string(153, 'b') + std::string(153, 'c'));
}

TEST_CASE("A single message is its text") {
  CHECK(join(parts_of({.text = "Code 4711"})) == "Code 4711");
}

TEST_CASE("No parts give no text") {
  CHECK(join({}, Gaps::marked).empty());
}

TEST_CASE("A surrogate pair split over two parts is whole again") {
  const auto parts = parts_of(pair_on_the_edge());
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].text.ends_with("x\uFFFD"));
  CHECK(parts[1].text.starts_with("\uFFFD 1234"));
  CHECK(join(parts) == std::string(66, 'x') + "🔑 1234");
}

TEST_CASE("A part that is missing divides the halves of a pair for good") {
  auto parts = parts_of({.text = std::string(66, 'x') + "🔑" + std::string(66, 'y') + "🔑 1234",
                         .surrogate_pairs = SurrogatePairs::may_be_split});
  REQUIRE(parts.size() == 3);
  parts.erase(parts.begin() + 1);
  CHECK(join(parts, Gaps::marked).starts_with(std::string(66, 'x') + "\uFFFD…"));
  CHECK(join(parts).starts_with(std::string(66, 'x') + "\uFFFD"));
}

TEST_CASE("An escape that ends a part shows nothing, and does not join with the next part") {
  // "a", escape | "e", which behind an escape would be a euro sign
  const std::vector<Pdu> parts = {decode("004404D04179000062114290510040090500032A0201C21B"),
                                  decode("004404D04179000062114290510040080500032A0202CA")};
  REQUIRE(parts[0].concatenation.has_value());
  CHECK(join(parts) == "ae");
}

TEST_CASE("A gap is marked once, before, between and after the parts") {
  auto parts = three_parts();
  const auto keep = [&](std::vector<std::size_t> which) {
    std::vector<Pdu> kept;
    for (const std::size_t i : which) kept.push_back(parts[i]);
    return join(kept, Gaps::marked);
  };
  CHECK(keep({0, 2}) == std::string(153, 'a') + "…" + std::string(153, 'c'));
  CHECK(keep({2}) == "…" + std::string(153, 'c'));
  CHECK(keep({0}) == std::string(153, 'a') + "…");
  CHECK(keep({1}) == "…" + std::string(153, 'b') + "…");
  CHECK(keep({0, 1, 2}) == join(parts));
}

TEST_CASE("A gap is closed unless asked for") {
  auto parts = three_parts();
  parts.erase(parts.begin() + 1);
  CHECK(join(parts) == std::string(153, 'a') + std::string(153, 'c'));
}

TEST_CASE("The alphabet may change from part to part") {
  Pdu first = decode("00040D91945111325476F800006211429051004009C337B90CA2DD6231");
  Pdu second = decode("00040D91945111325476F8000862114290510040060031041A0434");
  Pdu third = decode("00040D91945111325476F80004621142905100400200FF");
  first.concatenation = {.reference = 1, .total = 3, .part = 1};
  second.concatenation = {.reference = 1, .total = 3, .part = 2};
  third.concatenation = {.reference = 1, .total = 3, .part = 3};
  CHECK(join(std::vector{first, second, third}) == "Code 47111Кд00ff");
}
