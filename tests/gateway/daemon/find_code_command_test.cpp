#include "gateway/daemon/find_code_command.hpp"

#include <sstream>

#include "tests/support/catch.hpp"

namespace {

std::string found(const std::string& input) {
  std::istringstream in(input);
  std::ostringstream out;
  CHECK(otpost::daemon::run_find_code(in, out) == 0);
  return out.str();
}

}  // namespace

TEST_CASE("find-code prints all that it found on one line") {
  const std::string out = found(R"({"sender":"Verify","text":"Your Uber login code is 5093, valid for 10 minutes"})"
                                "\n");
  CHECK(out.starts_with(
      R"({"code":"5093","service":"Uber","domain":null,"kind":"sign-in","valid_for_s":600,"candidates":[{"text":"5093","score":)"));
  CHECK(out.ends_with("]}]}\n"));
}

TEST_CASE("find-code prints nulls where there is no code") {
  CHECK(found(R"({"sender":"Ana","text":"See you at seven"})"
              "\n") == R"({"code":null,"service":null,"domain":null,"kind":null,"valid_for_s":null,"candidates":[]})"
                       "\n");
}

TEST_CASE("find-code answers a line that is not a message with an error, and goes on") {
  const std::string out = found("nonsense\n\n[]\n{\"text\":7}\n{\"text\":\"See you\"}\n");
  std::istringstream lines(out);
  std::string line;
  for (int i = 0; i < 4; ++i) {
    std::getline(lines, line);
    CHECK(line.starts_with(R"({"error":")"));
  }
  std::getline(lines, line);
  CHECK(line.starts_with(R"({"code":null)"));
}

TEST_CASE("find-code keeps the order of the lines") {
  const std::string out =
      found("{\"text\":\"Your code is 1111\"}\n{\"text\":\"Your code is 2222\"}\n{\"text\":\"Your code is 3333\"}\n");
  CHECK(out.find("1111") < out.find("2222"));
  CHECK(out.find("2222") < out.find("3333"));
}
