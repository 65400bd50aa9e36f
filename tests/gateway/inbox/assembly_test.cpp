#include "gateway/inbox/assembly.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using inbox::OpenSet;
using inbox::set_for_part;

namespace {
const Time noon{std::chrono::hours{12}};
}

TEST_CASE("A part joins the set that misses it") {
  const std::vector<OpenSet> open{{MessageId{7}, noon, {1, 3}}};
  CHECK(set_for_part(open, 2, noon) == MessageId{7});
}

TEST_CASE("A part that every open set has already begins a new message") {
  const std::vector<OpenSet> open{{MessageId{7}, noon, {1}}};
  CHECK(set_for_part(open, 1, noon) == std::nullopt);
  CHECK(set_for_part({}, 1, noon) == std::nullopt);
}

TEST_CASE("Of two generations under one reference the newest that misses the part takes it") {
  const std::vector<OpenSet> open{{MessageId{9}, noon, {1}}, {MessageId{7}, noon, {1}}};
  CHECK(set_for_part(open, 2, noon) == MessageId{9});
  const std::vector<OpenSet> newest_has_it{{MessageId{9}, noon, {2}}, {MessageId{7}, noon, {1}}};
  CHECK(set_for_part(newest_has_it, 2, noon) == MessageId{7});
}

TEST_CASE("A set older than the window takes no part any more") {
  const std::vector<OpenSet> open{{MessageId{7}, noon, {1}}};
  CHECK(set_for_part(open, 2, noon + inbox::assembly_window) == MessageId{7});
  CHECK(set_for_part(open, 2, noon + inbox::assembly_window + std::chrono::milliseconds{1}) == std::nullopt);
}
