// The database for the commands that read it beside a running daemon or without one, and change nothing.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "gateway/vault/keyring.hpp"
#include "store/connection.hpp"

namespace otpost::daemon {

struct StoreLocation {
  std::filesystem::path data_dir;
  std::optional<std::filesystem::path> key_file;  // by default DATA_DIR/master.key
};

// The keys, and a read-only connection that lives no longer than they. One thread.
class OfflineStore {
 public:
  // Throws a std::runtime_error with a sentence for the admin.
  explicit OfflineStore(const StoreLocation& location);
  ~OfflineStore();

  [[nodiscard]] store::Connection& connection() const { return *connection_; }

 private:
  std::unique_ptr<vault::Keyring> keys_;
  std::unique_ptr<store::Connection> connection_;
};

}  // namespace otpost::daemon
