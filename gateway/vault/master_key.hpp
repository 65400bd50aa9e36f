// Where the master key comes from: the service manager's credential folder, else a file that only its owner may read.
// Never an argument, never an environment variable (security-notes 4.2).
#pragma once

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

#include "gateway/base/secret.hpp"

namespace otpost::vault {

// Why there is no master key, in a sentence for an admin that names the file.
struct MasterKeyFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct MasterKey {
  SecretBytes key;     // Keyring::master_key_size octets
  std::string source;  // the path it was read from, for refusals
};

// $CREDENTIALS_DIRECTORY/otpost-master-key where systemd passes one (LoadCredential=otpost-master-key:…), otherwise
// `key_file`, by default DATA_DIR/master.key. A file must hold exactly 32 octets, be no symbolic link and closed to
// group and others. Throws MasterKeyFailure.
[[nodiscard]] MasterKey load_master_key(const std::filesystem::path& data_dir,
                                        const std::optional<std::filesystem::path>& key_file);

// The same, and on the first start makes the file (0400, random, durable when this returns). Where DATA_DIR already
// holds a database, a missing key is refused instead: a new one could open nothing in it.
[[nodiscard]] MasterKey load_or_make_master_key(const std::filesystem::path& data_dir,
                                                const std::optional<std::filesystem::path>& key_file);

}  // namespace otpost::vault
