// The sections of the config, a function each: from the root table into plain values. Mistakes are noted with the
// reader, and what had one keeps its default.
#pragma once

#include "gateway/daemon/settings.hpp"
#include "gateway/daemon/table_reader.hpp"

namespace otpost::daemon {

void read_storage(TableReader& root, Settings& settings);  // data_dir, seal
void read_server(TableReader& root, Settings& settings);
[[nodiscard]] inbox::Roster read_roster(TableReader& root);  // group, user, number, integration
[[nodiscard]] std::vector<ModemEntry> read_modems(TableReader& root);
[[nodiscard]] Retention read_retention(TableReader& root);
[[nodiscard]] std::vector<sinks::SinkSettings> read_audit_sinks(TableReader& root);

}  // namespace otpost::daemon
