// A data folder of its own, gone with the test, and the keys and the database in it.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "gateway/async/task_group.hpp"
#include "gateway/base/clock.hpp"
#include "gateway/vault/keyring.hpp"
#include "store/audit_log.hpp"
#include "store/database.hpp"
#include "store/messages.hpp"

namespace otpost::store {

inline constexpr Time noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
inline const std::string ops_sim = "8949020000012345678";
inline const std::string sales_sim = "8949020000087654321";

// Keys of a given first octet: two installations are two octets.
vault::Keyring keys_of(std::uint8_t installation);

class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// Runs a coroutine to its end on an io_context of its own; what it throws is thrown here.
void run(const std::function<boost::asio::awaitable<void>()>& task);

class TemporaryStore {
 public:
  TemporaryStore() { open(); }

  void open(std::uint8_t installation = 1) {
    database_.emplace(folder_.path(), keys_of(installation), (folder_.path() / "master.key").string());
  }
  void close() { database_.reset(); }

  [[nodiscard]] Database& database() { return *database_; }
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }
  [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "otpost.db"; }

  // Commits the work and waits for it.
  template <class Work>
  auto commit(Work work) {
    using Value = std::invoke_result_t<Work&, Transaction&>;
    if constexpr (std::is_void_v<Value>) {
      run([&]() -> boost::asio::awaitable<void> { co_await database_->writer().commit(work); });
    } else {
      std::optional<Value> value;
      run([&]() -> boost::asio::awaitable<void> { value.emplace(co_await database_->writer().commit(work)); });
      return std::move(*value);
    }
  }
  template <class Work>
  auto read(Work work) {
    std::optional<std::invoke_result_t<Work&, Connection&>> value;
    run([&]() -> boost::asio::awaitable<void> { value.emplace(co_await database_->reader().read(work)); });
    return std::move(*value);
  }

  // By SQL past the daemon, as somebody with the file could: the database must be closed.
  void tamper(const std::string& sql);

 private:
  TemporaryFolder folder_;
  std::optional<Database> database_;
};

// A whole message of one part: "Your code is 493817" as its masked text shows it.
NewMessage message_with_code(const std::string& iccid, Time received_at = noon);
NewPart part_of_slot(int slot, const std::string& pdu = "07911326040000F0040B911346610089F6");

// The view of a viewer who may see every number.
boost::asio::awaitable<void> view(Writer& writer, MessageId message, const std::string& viewer);

}  // namespace otpost::store
