// The write-ahead log's file, prepared so that a commit costs one sync of data alone.
#pragma once

#include <cstddef>
#include <filesystem>

namespace otpost::store {

// The log is folded back into the database from this size on; it is made so large beforehand.
inline constexpr std::size_t wal_pages = 1000;

// Where there is no log yet (first start, after an orderly stop), makes DATABASE-wal (0600) of zeros, synced: a commit
// that made the file longer would wait for the file system's journal too. A log with content is left alone. SQLite
// takes a log that begins with zeros for an empty one. Throws std::system_error.
void prepare_wal(const std::filesystem::path& database);

}  // namespace otpost::store
