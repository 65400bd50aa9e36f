#include "gateway/inbox/origin_bound.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

std::string bound_in(std::string_view text) {
  const FoldedText folded(text, text.size());
  const auto bound = origin_bound_code(folded);
  if (!bound) return "none";
  return std::string(folded.source(bound->host)) + " " + std::string(folded.source(bound->code));
}

std::string hash_in(std::string_view text) {
  const FoldedText folded(text, text.size());
  const auto hash = retriever_hash(folded);
  return hash ? std::string(folded.source(*hash)) : "none";
}

}  // namespace

TEST_CASE("An origin-bound code is host, one space and code on the last line") {
  CHECK(bound_in("@example.com #447102") == "example.com 447102");
  CHECK(bound_in("Your code\n\n@example.com #4G7T02") == "example.com 4G7T02");
}

TEST_CASE("What follows an origin-bound code is ignored") {
  CHECK(bound_in("x\n@example.com #447102 @shop.example") == "example.com 447102");
}

TEST_CASE("Another form than the grammar's is not origin-bound") {
  CHECK(bound_in("@example.com #447102\nThanks") == "none");
  CHECK(bound_in("@example.com  #447102") == "none");
  CHECK(bound_in("@example.com 447102") == "none");
  CHECK(bound_in("see @example.com #447102") == "none");
  CHECK(bound_in("@ #447102") == "none");
  CHECK(bound_in("@example.com #١٢٣٤٥٦") == "none");
  CHECK(bound_in("@example.com #123") == "none");
}

TEST_CASE("A Retriever hash is eleven characters at the end") {
  CHECK(hash_in("<#> 61947 is your code\nTq8+bN0cVw2") == "Tq8+bN0cVw2");
  CHECK(hash_in("61947 is your code FA9qCX9VSu1") == "FA9qCX9VSu1");
  CHECK(hash_in("<#> 61947 is your code abcdefghijk") == "abcdefghijk");
}

TEST_CASE("A word of eleven letters without the mark is no hash") {
  CHECK(hash_in("This is your information") == "none");
  CHECK(hash_in("order 12345678901") == "none");
  CHECK(hash_in("") == "none");
}

}  // namespace otpost::inbox
