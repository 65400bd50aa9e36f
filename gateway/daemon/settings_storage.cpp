// data_dir, [seal] and [retention]: where things are kept, and for how long.
#include "gateway/daemon/settings_sections.hpp"

namespace otpost::daemon {

void read_storage(TableReader& root, Settings& settings) {
  settings.data_dir = root.required("data_dir", forms::path).value_or("");
  if (auto seal = root.table("seal")) {
    settings.key_file = seal->optional("key_file", forms::path);
    seal->refuse_unknown_keys();
  }
}

Retention read_retention(TableReader& root) {
  Retention retention;
  auto table = root.table("retention");
  if (!table) return retention;
  retention.messages = table->optional("messages", forms::duration).value_or(retention.messages);
  retention.texts = table->optional("texts", forms::duration).value_or(retention.texts);
  retention.audit = table->optional("audit", forms::duration).value_or(retention.audit);
  table->refuse_unknown_keys();
  return retention;
}

}  // namespace otpost::daemon
