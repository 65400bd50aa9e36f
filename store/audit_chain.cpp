#include "store/audit_chain.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <stdexcept>

namespace otpost::store {

namespace {

// https://cr.yp.to/proto/netstrings.txt: the length in bytes, a colon, the bytes, a comma. No two lists of fields give
// the same bytes.
void append_netstring(std::string& bytes, std::string_view field) {
  fmt::format_to(std::back_inserter(bytes), "{}:{},", field.size(), field);
}

}  // namespace

const std::string& hash_before_all() {
  static const std::string zeros(64, '0');
  return zeros;
}

std::string hash_of(const AuditEntry& entry) {
  std::string bytes;
  append_netstring(bytes, "otpost-audit-1");
  append_netstring(bytes, std::to_string(entry.seq.value));
  append_netstring(bytes, to_rfc3339(entry.at));
  for (const auto* field : {&entry.actor, &entry.action, &entry.subject, &entry.number, &entry.outcome, &entry.address,
                            &entry.detail, &entry.previous})
    append_netstring(bytes, *field);
  AuditHash hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  return to_hex(hash);
}

std::string checkpoint_text(AuditSeq seq, const std::string& hash, Time at) {
  return fmt::format("otpost-checkpoint-1\n{}\n{}\n{}\n", seq.value, hash, to_rfc3339(at));
}

std::string to_hex(std::span<const std::uint8_t> octets) {
  std::string hex;
  for (const auto octet : octets) fmt::format_to(std::back_inserter(hex), "{:02x}", octet);
  return hex;
}

AuditHash hash_from_hex(std::string_view hex) {
  AuditHash hash{};
  std::size_t length = 0;
  if (hex.size() != 2 * hash.size() ||
      sodium_hex2bin(hash.data(), hash.size(), hex.data(), hex.size(), nullptr, &length, nullptr) != 0 ||
      length != hash.size())
    throw std::invalid_argument("not a hash in hex");
  return hash;
}

}  // namespace otpost::store
