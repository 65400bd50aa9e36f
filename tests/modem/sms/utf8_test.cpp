#include "modem/sms/utf8.hpp"

#include <vector>

#include "tests/support/catch.hpp"

using namespace otpost::sms;

namespace {

std::vector<char32_t> characters(std::string_view text) {
  std::vector<char32_t> found;
  while (!text.empty()) found.push_back(take_character(text));
  return found;
}

std::string utf8(char32_t character) {
  std::string text;
  append_utf8(text, character);
  return text;
}

}  // namespace

TEST_CASE("Characters of one to four octets are read") {
  CHECK(characters("a£€🔑") == std::vector<char32_t>{U'a', U'£', U'€', U'🔑'});
}

TEST_CASE("Characters of one to four octets are written") {
  CHECK(utf8(U'a') + utf8(U'£') + utf8(U'€') + utf8(U'🔑') == "a£€🔑");
}

TEST_CASE("A surrogate and what lies past Unicode are written as U+FFFD") {
  CHECK(utf8(0xD800) == "\uFFFD");
  CHECK(utf8(0xDFFF) == "\uFFFD");
  CHECK(utf8(0x110000) == "\uFFFD");
}

TEST_CASE("An octet that begins no valid sequence is U+FFFD by itself") {
  const auto bad = replacement_character;
  CHECK(characters("\x80"
                   "a") == std::vector<char32_t>{bad, U'a'});
  CHECK(characters("\xC0\xAF") == std::vector<char32_t>{bad, bad});                    // overlong
  CHECK(characters("\xE0\x80\xAF") == std::vector<char32_t>{bad, bad, bad});           // overlong
  CHECK(characters("\xED\xA0\x80") == std::vector<char32_t>{bad, bad, bad});           // surrogate
  CHECK(characters("\xF4\x90\x80\x80") == std::vector<char32_t>{bad, bad, bad, bad});  // past Unicode
  CHECK(characters("\xE2\x82") == std::vector<char32_t>{bad, bad});                    // cut short
  CHECK(characters("\xFF") == std::vector<char32_t>{bad});
}
