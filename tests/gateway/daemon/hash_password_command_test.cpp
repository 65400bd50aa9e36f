#include "gateway/daemon/hash_password_command.hpp"

#include <sstream>

#include "gateway/vault/password.hpp"
#include "tests/support/catch.hpp"

using namespace otpost;
using daemon::Asking;

namespace {

struct Answer {
  int exit_code = 0;
  std::string out;
  std::string err;
};

Answer hash(const std::string& typed, Asking asking = Asking::silently) {
  std::istringstream in(typed);
  std::ostringstream out;
  std::ostringstream err;
  const auto code = daemon::hash_password_line(in, asking, out, err);
  return {code, out.str(), err.str()};
}

bool opens(const Answer& answer, std::string_view password) {
  return answer.out.ends_with('\n') &&
         vault::verify_password(answer.out.substr(0, answer.out.size() - 1), SecretText(password));
}

}  // namespace

TEST_CASE("The hash is of the line without its newline, which may be missing") {
  const auto line = hash("correct horse \n");
  CHECK(line.exit_code == 0);
  CHECK(line.err.empty());
  CHECK(opens(line, "correct horse "));
  CHECK(opens(hash("correct horse"), "correct horse"));
}

TEST_CASE("Only the first line is read") {
  CHECK(opens(hash("one\ntwo\n"), "one"));
}

TEST_CASE("No password, an empty one and one that is too long are wrong use") {
  for (const auto& typed : {std::string(), std::string("\n"), std::string(1025, 'x') + "\n"}) {
    const auto answer = hash(typed);
    CHECK(answer.exit_code == 2);
    CHECK(answer.out.empty());
  }
  CHECK(hash(std::string(1024, 'x') + "\n").exit_code == 0);
}

TEST_CASE("At a terminal it is asked for twice, and both must agree") {
  const auto same = hash("secret\nsecret\n", Asking::with_prompts);
  CHECK(opens(same, "secret"));
  CHECK(same.err == "Password: \nThe same again: \n");
  const auto different = hash("secret\nSecret\n", Asking::with_prompts);
  CHECK(different.exit_code == 2);
  CHECK(different.out.empty());
}
