// Opens DATA_DIR/otpost.db: pragmas, migrations, integrity, the key check; owns its writer and its reader.
#pragma once

#include <filesystem>
#include <memory>
#include <stdexcept>

#include "gateway/vault/keyring.hpp"
#include "store/reader.hpp"
#include "store/writer.hpp"

namespace otpost::store {

// Why the database cannot be opened, in a sentence for an admin: which file, what is wrong with it, what to do.
// (A newer version, a damaged page, a read-only folder, the key of another installation.)
struct OpenFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Database {
 public:
  // Takes the keys: they live as long as the database. `key_source` names the master key's file in a refusal.
  Database(const std::filesystem::path& data_dir, vault::Keyring keys, const std::string& key_source);

  [[nodiscard]] Writer& writer() { return *writer_; }
  [[nodiscard]] Reader& reader() { return *reader_; }
  [[nodiscard]] const vault::Keyring& keys() const { return *keys_; }

 private:
  std::unique_ptr<vault::Keyring> keys_;
  std::unique_ptr<Reader> reader_;
  std::unique_ptr<Writer> writer_;
};

// A read-only connection for the commands that work beside a running daemon or without one (`audit verify`).
[[nodiscard]] std::unique_ptr<Connection> open_for_reading(const std::filesystem::path& data_dir,
                                                           const vault::Keyring& keys);

}  // namespace otpost::store
