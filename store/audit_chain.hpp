// What an audit entry's hash covers, and what a checkpoint signs. SCHEMA.md defines both for outsiders: change nothing
// here without a new version there.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "store/audit_log.hpp"

namespace otpost::store {

using AuditHash = std::array<std::uint8_t, 32>;

// `previous` of the first entry: 64 zeros.
[[nodiscard]] const std::string& hash_before_all();

// SHA-256 over the entry's fields but `hash`, each as a netstring, in the contract's order; lower-case hex.
[[nodiscard]] std::string hash_of(const AuditEntry& entry);

// The text that Ed25519 signs for a checkpoint at this entry.
[[nodiscard]] std::string checkpoint_text(AuditSeq seq, const std::string& hash, Time at);

[[nodiscard]] std::string to_hex(std::span<const std::uint8_t> octets);
// Of 64 digits. Throws std::invalid_argument.
[[nodiscard]] AuditHash hash_from_hex(std::string_view hex);

}  // namespace otpost::store
