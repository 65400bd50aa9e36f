#include "gateway/daemon/audit_lines.hpp"

#include <array>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <utility>

namespace otpost::daemon {

namespace {

namespace json = boost::json;

constexpr std::array<std::pair<const char*, std::string store::AuditEntry::*>, 9> texts{{
    {"actor", &store::AuditEntry::actor},
    {"action", &store::AuditEntry::action},
    {"subject", &store::AuditEntry::subject},
    {"number", &store::AuditEntry::number},
    {"outcome", &store::AuditEntry::outcome},
    {"address", &store::AuditEntry::address},
    {"detail", &store::AuditEntry::detail},
    {"previous", &store::AuditEntry::previous},
    {"hash", &store::AuditEntry::hash},
}};

const json::string* text_of(const json::object& object, const char* name) {
  const auto* value = object.if_contains(name);
  return value == nullptr ? nullptr : value->if_string();
}

}  // namespace

std::optional<store::AuditEntry> audit_entry_from_json(std::string_view line) {
  boost::system::error_code error;
  const auto value = json::parse(line, error);
  const auto* object = error ? nullptr : value.if_object();
  if (object == nullptr || object->size() != texts.size() + 2) return std::nullopt;
  const auto* seq = object->if_contains("seq");
  const auto* at = text_of(*object, "at");
  if (seq == nullptr || !seq->is_int64() || at == nullptr) return std::nullopt;
  const auto time = from_rfc3339(std::string_view(*at));
  if (!time || to_rfc3339(*time) != std::string_view(*at)) return std::nullopt;  // the hash covers one spelling

  store::AuditEntry entry;
  entry.seq = AuditSeq{seq->get_int64()};
  entry.at = *time;
  for (const auto& [name, member] : texts) {
    const auto* text = text_of(*object, name);
    if (text == nullptr) return std::nullopt;
    entry.*member = std::string(*text);
  }
  return entry;
}

}  // namespace otpost::daemon
