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

class FolderLock;

class Database {
 public:
  // Makes the folder (0700) and the file (0600) where there are none. Takes the keys: they live as long as the
  // database. `key_source` names the master key's file in a refusal. One at a time a folder, in any process. Throws
  // OpenFailure.
  Database(const std::filesystem::path& data_dir, vault::Keyring keys, const std::string& key_source);
  // No caller of the writer or the reader is left.
  ~Database();

  [[nodiscard]] Writer& writer() { return *writer_; }
  [[nodiscard]] Reader& reader() { return *reader_; }
  [[nodiscard]] const vault::Keyring& keys() const { return *keys_; }

 private:
  std::unique_ptr<vault::Keyring> keys_;
  std::unique_ptr<FolderLock> lock_;
  // Closed the other way round: the writer is the last connection then, and folds the log back for good.
  std::unique_ptr<Writer> writer_;
  std::unique_ptr<Reader> reader_;
};

// A read-only connection for the commands that work beside a running daemon or without one (`audit verify`). The keys
// outlive it. Throws OpenFailure.
[[nodiscard]] std::unique_ptr<Connection> open_for_reading(const std::filesystem::path& data_dir,
                                                           const vault::Keyring& keys, const std::string& key_source);

}  // namespace otpost::store
