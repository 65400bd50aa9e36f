#include "gateway/daemon/decode_command.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <random>
#include <sstream>

#include "tests/support/catch.hpp"
#include "tests/support/utf8.hpp"

namespace {

std::string decoded(const std::string& input) {
  std::istringstream in(input);
  std::ostringstream out;
  CHECK(otpost::daemon::run_decode(in, out) == 0);
  return out.str();
}

}  // namespace

TEST_CASE("decode prints a message with all its fields on one line") {
  CHECK(decoded("0791947101670000440D91945111325476F80018621142905100400A0500032A02010041000A\n") ==
        R"({"type":"deliver","smsc":"+491710760000","sender":"+4915112345678","sender_type":"international",)"
        R"("text":"A\n","encoding":"ucs2","class":0,"sent_at":"2026-11-24T08:15:00.000Z",)"
        R"("concat":{"ref":42,"total":2,"part":1,"width":8},"ports":null,"error":null})"
        "\n");
}

TEST_CASE("decode prints ports, and 8-bit data in hex") {
  CHECK(decoded("004405810707F8000462114290510040090605040B8423F00106\n") ==
        R"({"type":"deliver","smsc":"","sender":"70708","sender_type":"unknown","text":"0106","encoding":"8bit",)"
        R"("class":null,"sent_at":"2026-11-24T08:15:00.000Z","concat":null,)"
        R"("ports":{"source":9200,"destination":2948},"error":null})"
        "\n");
}

TEST_CASE("decode never stops at a bad line, and a blank one has its answer too") {
  const std::string out = decoded("zz\n\n00040D91945111325476F800006211429051004009C337B90CA2DD6231");
  std::istringstream lines(out);
  std::string first, second, third;
  REQUIRE(std::getline(lines, first));
  REQUIRE(std::getline(lines, second));
  REQUIRE(std::getline(lines, third));
  CHECK(first.find(R"("type":"unknown")") != std::string::npos);
  CHECK(first.find(R"("error":"not hex all through")") != std::string::npos);
  CHECK(second.find(R"("error":"no PDU on this line")") != std::string::npos);
  CHECK(third.find(R"("text":"Code 4711")") != std::string::npos);
}

TEST_CASE("decode prints one line of JSON for each line, whatever octets are in it") {
  std::minstd_rand random(20261124);
  std::string input;
  for (int line = 0; line < 2000; ++line) {
    for (auto left = random() % 60; left > 0; --left) {
      const char octet = static_cast<char>(random());
      if (octet != '\n') input += octet;
    }
    input += '\n';
  }
  std::istringstream lines(decoded(input));
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    CHECK(boost::json::parse(line).as_object().contains("error"));
    CHECK(otpost::test::is_valid_utf8(line));
  }
  CHECK(count == 2000);
}

TEST_CASE("decode of nothing prints nothing") {
  CHECK(decoded("").empty());
}
