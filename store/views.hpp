// Audited before shown. A CommittedEntry is the proof that the audit entry of one view is on disk: only
// `record_view` makes one, after its commit has returned, and `reveal` opens nothing without it. There is no other way
// from a message to its text in the whole program.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/base/result.hpp"
#include "gateway/base/secret.hpp"
#include "store/events.hpp"
#include "store/writer.hpp"

namespace otpost::store {

enum class ViewError { not_found = 1, destroyed, not_permitted };
[[nodiscard]] boost::system::error_code make_error_code(ViewError error);

struct ViewRequest {
  MessageId message{};
  std::string viewer{};   // the config's name
  std::string address{};  // of the client
  // Asked on the writer's thread inside the transaction, with the SIM of the message: the permission of that moment.
  // Answers the number (E.164) of that SIM when the viewer may view it, nothing otherwise. Must be thread-safe.
  std::function<std::optional<std::string>(const std::string& iccid)> permitted{};
};

class AuditedView;

// Writes `message.viewed` and the `viewed` event in one transaction. Throws StoreFailure or StoreBusy when the entry
// cannot be written: then nothing may be shown.
boost::asio::awaitable<Result<AuditedView>> record_view(Writer& writer, ViewRequest request, Time at);

class CommittedEntry {
 public:
  [[nodiscard]] AuditSeq seq() const { return seq_; }
  [[nodiscard]] MessageId message() const { return message_; }
  [[nodiscard]] Time at() const { return at_; }

 private:
  friend boost::asio::awaitable<Result<AuditedView>> record_view(Writer& writer, ViewRequest request, Time at);
  CommittedEntry(AuditSeq seq, MessageId message, Time at) : seq_(seq), message_(message), at_(at) {}
  AuditSeq seq_;
  MessageId message_;
  Time at_;
};

// A committed entry and the message it is about, still sealed; the seal is bound to that message's row, so no entry
// opens another message.
class AuditedView {
 public:
  [[nodiscard]] const CommittedEntry& entry() const { return entry_; }
  [[nodiscard]] const std::vector<std::uint8_t>& sealed_text() const { return sealed_text_; }
  // Empty: the message has no code.
  [[nodiscard]] const std::vector<std::uint8_t>& sealed_code() const { return sealed_code_; }

 private:
  friend boost::asio::awaitable<Result<AuditedView>> record_view(Writer& writer, ViewRequest request, Time at);
  AuditedView(CommittedEntry entry, std::vector<std::uint8_t> sealed_text, std::vector<std::uint8_t> sealed_code)
      : entry_(entry), sealed_text_(std::move(sealed_text)), sealed_code_(std::move(sealed_code)) {}

  CommittedEntry entry_;
  std::vector<std::uint8_t> sealed_text_, sealed_code_;
};

struct Revealed {
  SecretText text;
  std::optional<SecretText> code;
};

// Opens what the entry is about. Throws std::runtime_error where the sealed text does not open under these keys.
[[nodiscard]] Revealed reveal(const AuditedView& view, const vault::Keyring& keys);

struct View {
  std::string by;
  Time at{};
};
// Oldest first.
[[nodiscard]] std::vector<View> views_of(Connection& connection, MessageId message);

}  // namespace otpost::store

template <>
struct boost::system::is_error_code_enum<otpost::store::ViewError> : std::true_type {};
