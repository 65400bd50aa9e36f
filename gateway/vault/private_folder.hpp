// The folder that holds keys and the database: nobody but its owner may enter it.
#pragma once

#include <filesystem>

namespace otpost::vault {

// Makes the folder (0700) where there is none, and its parents; one that exists is left as it is. Throws
// std::runtime_error with a sentence that names the folder.
void make_private_folder(const std::filesystem::path& folder);

// Makes the names in the folder durable: a file is not safe before the folder that names it is. Throws as above.
void sync_folder(const std::filesystem::path& folder);

}  // namespace otpost::vault
