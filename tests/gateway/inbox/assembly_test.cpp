#include "gateway/inbox/assembly.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using inbox::OpenSet;
using inbox::set_for_part;
using namespace std::chrono_literals;

namespace {
const Time noon{std::chrono::hours{12}};
}

TEST_CASE("A part joins the set that misses it") {
  const std::vector<OpenSet> open{{MessageId{7}, noon, {1, 3}}};
  CHECK(set_for_part(open, {.part = 2, .received_at = noon}) == MessageId{7});
}

TEST_CASE("A part that every open set has already begins a new message") {
  const std::vector<OpenSet> open{{MessageId{7}, noon, {1}}};
  CHECK(set_for_part(open, {.part = 1, .received_at = noon}) == std::nullopt);
  CHECK(set_for_part({}, {.part = 1, .received_at = noon}) == std::nullopt);
}

TEST_CASE("Of two generations under one reference the newest that misses the part takes it") {
  const std::vector<OpenSet> open{{MessageId{9}, noon, {1}}, {MessageId{7}, noon, {1}}};
  CHECK(set_for_part(open, {.part = 2, .received_at = noon}) == MessageId{9});
  const std::vector<OpenSet> newest_has_it{{MessageId{9}, noon, {2}}, {MessageId{7}, noon, {1}}};
  CHECK(set_for_part(newest_has_it, {.part = 2, .received_at = noon}) == MessageId{7});
}

TEST_CASE("Of two generations the one that was sent nearest to the part takes it") {
  const std::vector<OpenSet> open{{MessageId{9}, noon, {1}, noon}, {MessageId{7}, noon, {1}, noon - 5min}};
  CHECK(set_for_part(open, {.part = 2, .received_at = noon, .sent_at = noon - 5min + 2s}) == MessageId{7});
  CHECK(set_for_part(open, {.part = 2, .received_at = noon, .sent_at = noon - 1s}) == MessageId{9});
}

TEST_CASE("A part without a time-stamp, or beside sets without one, goes to the newest") {
  const std::vector<OpenSet> open{{MessageId{9}, noon, {1}, std::nullopt}, {MessageId{7}, noon, {1}, std::nullopt}};
  CHECK(set_for_part(open, {.part = 2, .received_at = noon, .sent_at = noon}) == MessageId{9});
  CHECK(set_for_part(open, {.part = 2, .received_at = noon}) == MessageId{9});
}

TEST_CASE("However far apart the time-stamps are, a late part attaches to the only set that misses it") {
  const std::vector<OpenSet> open{{MessageId{7}, noon, {1}, noon}};
  CHECK(set_for_part(open, {.part = 2, .received_at = noon + 48h, .sent_at = noon + 47h}) == MessageId{7});
}

TEST_CASE("A set older than the window takes no part any more") {
  const std::vector<OpenSet> open{{MessageId{7}, noon, {1}}};
  CHECK(set_for_part(open, {.part = 2, .received_at = noon + inbox::assembly_window}) == MessageId{7});
  CHECK(set_for_part(open, {.part = 2, .received_at = noon + inbox::assembly_window + 1ms}) == std::nullopt);
}
