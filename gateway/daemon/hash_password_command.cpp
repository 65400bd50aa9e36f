#include "gateway/daemon/hash_password_command.hpp"

#include <array>
#include <iostream>
#include <optional>

#include "gateway/base/secret.hpp"
#include "gateway/daemon/exit_code.hpp"
#include "gateway/daemon/silent_terminal.hpp"
#include "gateway/vault/password.hpp"

namespace otpost::daemon {

namespace {

constexpr std::size_t longest = 1024;

// Nothing where there is no line, an empty one, or one that is too long.
std::optional<SecretText> read_password(std::istream& in) {
  std::array<char, longest + 1> line{};  // fixed, so that no copy stays behind in memory that has grown
  in.getline(line.data(), line.size());
  std::optional<SecretText> password;
  if (!in.fail() && line[0] != '\0') password.emplace(line.data());
  wipe(line.data(), line.size());
  return password;
}

std::optional<SecretText> ask_password(std::istream& in, std::string_view prompt, Asking asking, std::ostream& err) {
  if (asking == Asking::with_prompts) err << prompt << std::flush;
  auto password = read_password(in);
  if (asking == Asking::with_prompts) err << '\n';  // the one that was typed was not shown
  return password;
}

}  // namespace

int hash_password_line(std::istream& in, Asking asking, std::ostream& out, std::ostream& err) {
  const auto password = ask_password(in, "Password: ", asking, err);
  if (!password) {
    err << "a password is one line of 1 to " << longest << " octets\n";
    return exit_code::wrong_use;
  }
  if (asking == Asking::with_prompts) {
    const auto again = ask_password(in, "The same again: ", asking, err);
    if (!again || again->expose() != password->expose()) {
      err << "the two passwords differ\n";
      return exit_code::wrong_use;
    }
  }
  out << vault::hash_password(*password) << '\n';
  return exit_code::done;
}

int hash_password() {
  const SilentTerminal terminal;
  return hash_password_line(std::cin, terminal.is_terminal() ? Asking::with_prompts : Asking::silently, std::cout,
                            std::cerr);
}

}  // namespace otpost::daemon
