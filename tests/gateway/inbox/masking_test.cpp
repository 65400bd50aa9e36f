#include "gateway/inbox/masking.hpp"

#include <random>

#include "gateway/inbox/folded_text.hpp"
#include "gateway/inbox/utf8.hpp"
#include "tests/gateway/inbox/labelled_messages.hpp"
#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

std::string masked(std::string_view text, std::string_view sender = "") {
  return mask(text, find_code(sender, text));
}

bool shows_a_digit_of_any_script(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (shows_a_digit(point.value)) return true;
    at += point.size;
  }
  return false;
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (point.value == replacement_character && point.size == 1) return false;
    at += point.size;
  }
  return true;
}

// Letters and digits alone, small: a code in whatever form stays in sight here.
std::string bare(std::string_view text) {
  const FoldedText folded(text, text.size());
  std::string form;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (folded.glyph(at) == Glyph::digit || folded.glyph(at) == Glyph::latin) form += static_cast<char>(folded[at].key);
  }
  return form;
}

void check_keeps_secret(std::string_view sender, std::string_view text) {
  const Finding finding = find_code(sender, text);
  const std::string out = mask(text, finding);
  CHECK_FALSE(shows_a_digit_of_any_script(out));
  CHECK(is_valid_utf8(out));
  if (!finding.code) return;
  CHECK(bare(out).find(bare(finding.code->expose())) == std::string::npos);
  CHECK(bare(mask_sender(sender, finding)).find(bare(finding.code->expose())) == std::string::npos);
}

// Words of messages, pieces of links, odd characters and loose bytes, in any order.
std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> pieces{"code ",
                                               "OTP: ",
                                               "验证码",
                                               "رمز ",
                                               "enter ",
                                               "123456",
                                               "123-456",
                                               "٥٥٠٢٧١",
                                               "XK4-9QZ",
                                               "xk49qz",
                                               "X K 4 9 Q Z",
                                               "\u00B2",
                                               "\u2467",
                                               "①②③④",
                                               "https://",
                                               "example.com",
                                               "/p/77?q=8#z",
                                               "@a.b ",
                                               "#4471",
                                               "\n",
                                               " ",
                                               "\u200B",
                                               "\u202E",
                                               "\xFF",
                                               "\xED\xA0\x80",
                                               "\xF0\x9F",
                                               "5 6 7 8",
                                               "１２３４",
                                               "G-",
                                               "•",
                                               ".",
                                               ":",
                                               "€20",
                                               "\U0001D7D3\U0001D7D3\U0001D7D3\U0001D7D3",
                                               "é",
                                               "Ж",
                                               "user:pw@"};
  std::string text;
  for (int n = static_cast<int>(random() % 14); n >= 0; --n) text += pieces[random() % pieces.size()];
  return text;
}

}  // namespace

TEST_CASE("Every digit becomes a dot, whatever its script") {
  CHECK(masked("Ref 44 and ٤٤ and ४४ and ² and ⑫") == "Ref •• and •• and •• and • and •");
}

TEST_CASE("Every character of the code becomes a dot, wherever it stands and however it is written") {
  CHECK(masked("Your verification code: XK4-9QZ. Again: xk49qz") == "Your verification code: •••-•••. Again: ••••••");
}

TEST_CASE("A link ends after its host") {
  CHECK(masked("Open https://example.com/l/abc?token=def#x now") == "Open https://example.com now");
  CHECK(masked("Open example.com/l/abc, thanks") == "Open example.com thanks");
  CHECK(masked("https://user:word@example.com:8443/x") == "https://example.com");
  CHECK(masked("点击https://t.cn/abc，完成") == "点击https://t.cn，完成");
}

TEST_CASE("What is not UTF-8 comes out as U+FFFD") {
  CHECK(masked("a\xFF"
               "b\xED\xA0\x80") == "a\uFFFDb\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("A text without anything to hide stays as it is") {
  CHECK(masked("Grüße, 世界 — naïve\u200D!") == "Grüße, 世界 — naïve\u200D!");
  CHECK(masked("").empty());
}

TEST_CASE("A sender is shown unless it carries the code") {
  const Finding finding = find_code("", "Your verification code is XK49QZ, reference 4471");
  CHECK(mask_sender("+4915112345678", finding) == "+4915112345678");
  CHECK(mask_sender("Google", finding) == "Google");
  CHECK(mask_sender("Pay-XK49QZ", finding) == "Pay-••••••");
}

TEST_CASE("Masked text never holds the code, for every labelled message") {
  for (const LabelledMessage& message : all_labelled_messages()) {
    INFO(message.text);
    check_keeps_secret(message.sender, message.text);
    const std::string out = masked(message.text, message.sender);
    if (message.code) CHECK(bare(out).find(bare(*message.code)) == std::string::npos);
  }
}

TEST_CASE("Masked text never holds the code, for random texts") {
  std::mt19937 random(4);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random_text(random);
    INFO(text);
    check_keeps_secret("ABC", text);
  }
}

TEST_CASE("A code that is said again in another form is masked there, too") {
  for (const LabelledMessage& message : all_labelled_messages()) {
    if (!message.code || !find_code(message.sender, message.text).code) continue;
    std::string wide;     // U+FF10, U+FF21, U+FF41: one width for the whole code
    std::string spaced;   // X K 4
    std::string hyphens;  // X‑K‑4 with U+2011
    for (const char c : *message.code) {
      append_utf8(wide, static_cast<char32_t>(0xFEE0 + c));
      spaced += std::string(1, c) + "\u00A0";
      hyphens += std::string(1, c) + "\u2011";
    }
    for (const std::string& again : {wide, spaced, hyphens}) {
      INFO(message.text << " / " << again);
      const std::string out = masked(again + "\n" + message.text, message.sender);
      const Finding finding = find_code(message.sender, again + "\n" + message.text);
      if (finding.code) CHECK(bare(out).find(bare(finding.code->expose())) == std::string::npos);
      CHECK_FALSE(shows_a_digit_of_any_script(out));
    }
  }
}

TEST_CASE("A megabyte is masked to its end") {
  std::string text;
  while (text.size() < 1'000'000) text += "code 447102 XK4-9QZ https://a.example/b/c1 ";
  const std::string out = masked(text);
  CHECK_FALSE(shows_a_digit_of_any_script(out));
  CHECK(out.find("/b/c") == std::string::npos);
}

}  // namespace otpost::inbox
