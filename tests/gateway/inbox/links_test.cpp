#include "gateway/inbox/links.hpp"

#include "tests/support/catch.hpp"

namespace otpost::inbox {
namespace {

struct Shown {
  std::string whole, host;
  bool operator==(const Shown&) const = default;
};

std::vector<Shown> links_in(std::string_view text) {
  const FoldedText folded(text, text.size());
  std::vector<Shown> shown;
  for (const Link& link : find_links(folded)) {
    shown.push_back({std::string(folded.source(link.whole)), std::string(folded.source(link.host))});
  }
  return shown;
}

using Links = std::vector<Shown>;

}  // namespace

TEST_CASE("A link has a scheme, begins with www or is a host with a top level of letters") {
  CHECK(links_in("go https://a.example/x?y=1#z now") == Links{{"https://a.example/x?y=1#z", "a.example"}});
  CHECK(links_in("www.zara") == Links{{"www.zara", "www.zara"}});
  CHECK(links_in("on t.me/x9.") == Links{{"t.me/x9.", "t.me"}});
  CHECK(links_in("app://login?t=1") == Links{{"app://login?t=1", "login"}});
}

TEST_CASE("A full stop at the end of a sentence is not part of a host") {
  CHECK(links_in("See example.com. Thanks") == Links{{"example.com", "example.com"}});
}

TEST_CASE("User name, password and port are no host") {
  CHECK(links_in("https://me:pw@a.example:8443/x") == Links{{"https://me:pw@a.example:8443/x", "a.example"}});
}

TEST_CASE("An e-mail address has no host to show") {
  CHECK(links_in("write to ana@mail.example") == Links{{"ana@mail.example", ""}});
}

TEST_CASE("A date, an amount and a code before the next sentence are no links") {
  CHECK(links_in("12.05. 1.249,00 482913.Do not share").empty());
}

TEST_CASE("A link ends where a Chinese sentence goes on") {
  CHECK(links_in("点击https://t.cn/abc，完成") == Links{{"https://t.cn/abc", "t.cn"}});
  CHECK(links_in("点击t.cn/abc完成") == Links{{"t.cn/abc", "t.cn"}});
}

}  // namespace otpost::inbox
