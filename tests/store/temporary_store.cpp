#include "tests/store/temporary_store.hpp"

#include <sqlite3.h>
#include <stdlib.h>

#include <exception>
#include <stdexcept>

#include "store/views.hpp"

namespace otpost::store {

vault::Keyring keys_of(std::uint8_t installation) {
  SecretBytes master(vault::Keyring::master_key_size);
  master.expose_writable()[0] = installation;
  return vault::Keyring(std::move(master));
}

TemporaryFolder::TemporaryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "otpost-store-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

void run(const std::function<boost::asio::awaitable<void>()>& task) {
  boost::asio::io_context context;
  async::TaskGroup group(context.get_executor());
  std::exception_ptr thrown;
  group.spawn("test", [&]() -> boost::asio::awaitable<void> {
    try {
      co_await task();
    } catch (...) {
      thrown = std::current_exception();
    }
  });
  context.run();
  if (thrown) std::rethrow_exception(thrown);
}

void TemporaryStore::tamper(const std::string& sql) {
  sqlite3* handle = nullptr;
  sqlite3_open(file().c_str(), &handle);
  char* error = nullptr;
  sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &error);
  const std::string said = error == nullptr ? "" : error;
  sqlite3_free(error);
  sqlite3_close(handle);
  if (!said.empty()) throw std::runtime_error(said);
}

NewMessage message_with_code(const std::string& iccid, Time received_at) {
  NewMessage message;
  message.iccid = iccid;
  message.sender = "Example";
  message.received_at = received_at;
  message.content.text = SecretText("Your code is 493817");
  message.content.code = SecretText("493817");
  message.content.masked = "Your code is ••••••";
  message.content.service = "Example";
  message.content.kind = inbox::CodeKind::sign_in;
  return message;
}

NewPart part_of_slot(int slot, const std::string& pdu) {
  NewPart part;
  part.iccid = ops_sim;
  part.imei = "359072060000000";
  part.memory = "SM";
  part.slot = slot;
  part.pdu = SecretText(pdu);
  part.received_at = noon;
  return part;
}

boost::asio::awaitable<void> view(Writer& writer, MessageId message, const std::string& viewer) {
  ViewRequest request;
  request.message = message;
  request.viewer = viewer;
  request.permitted = [](const std::string&) { return "+4915112345678"; };
  auto recorded = co_await record_view(writer, std::move(request), noon);
  if (!recorded) throw boost::system::system_error(recorded.error());
}

}  // namespace otpost::store
