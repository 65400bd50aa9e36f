// [[modem]]: ports that are named, in place of discovery.
#include "gateway/daemon/given_once.hpp"
#include "gateway/daemon/settings_sections.hpp"

namespace otpost::daemon {

std::vector<ModemEntry> read_modems(TableReader& root) {
  std::vector<ModemEntry> modems;
  GivenOnce ports("this port");
  for (auto& table : root.tables("modem")) {
    const auto port = table.required("port", forms::modem_port);
    ports.add(port, table.place_of("port"));
    modems.push_back({port.value_or(""), table.optional("pin_file", forms::path)});
    table.refuse_unknown_keys();
  }
  ports.note_repeats(root.mistakes());
  return modems;
}

}  // namespace otpost::daemon
