#include "gateway/daemon/offline_store.hpp"

#include "gateway/vault/master_key.hpp"
#include "store/database.hpp"

namespace otpost::daemon {

OfflineStore::OfflineStore(const StoreLocation& location) {
  auto master = vault::load_master_key(location.data_dir, location.key_file);
  keys_ = std::make_unique<vault::Keyring>(std::move(master.key));
  connection_ = store::open_for_reading(location.data_dir, *keys_, master.source);
}

OfflineStore::~OfflineStore() = default;

}  // namespace otpost::daemon
