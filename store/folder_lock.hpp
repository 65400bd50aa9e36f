// One daemon a data folder.
#pragma once

#include <filesystem>

namespace otpost::store {

// Holds the folder (flock on the folder itself) until it goes; a killed process lets go too.
class FolderLock {
 public:
  // Throws std::runtime_error with a sentence where another process holds it.
  explicit FolderLock(const std::filesystem::path& folder);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int handle_;
};

}  // namespace otpost::store
