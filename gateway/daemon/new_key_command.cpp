#include "gateway/daemon/new_key_command.hpp"

#include <fmt/core.h>

#include <ostream>

#include "gateway/daemon/exit_code.hpp"
#include "gateway/daemon/settings_forms.hpp"
#include "gateway/vault/bearer_key.hpp"

namespace otpost::daemon {

int new_key(const std::string& name, std::ostream& out, std::ostream& err) {
  if (!forms::name.read(name)) {
    err << "NAME must be " << forms::name.expected << '\n';
    return exit_code::wrong_use;
  }
  const auto key = vault::new_bearer_key();
  out << key.expose() << '\n';
  out << fmt::format("[[integration]]\nname = \"{}\"\nkey_hash = \"{}\"\n", name, vault::bearer_key_hash(key.expose()));
  err << "The first line is the key: it is shown this once. The rest belongs in the config; add `groups = […]`.\n";
  return exit_code::done;
}

}  // namespace otpost::daemon
