// `otpost audit verify` and `otpost audit export` (contract, section 2). They read beside a running
// daemon or without one, and change nothing.
#pragma once

#include <filesystem>
#include <iosfwd>

#include "api/sinks/sink_settings.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/daemon/offline_store.hpp"

namespace otpost::daemon {

// Each returns the exit code: 0; 1 where the answer is no, with a line on `out` that names the first wrong entry by its
// seq, or where the log cannot be read at all, with a sentence on `err`.
int verify_audit_log(const StoreLocation& source, std::ostream& out, std::ostream& err);
// An export, JSON lines, oldest first: its chain from its first entry on. Signatures are in the database alone.
int verify_audit_export(const std::filesystem::path& file, std::ostream& out, std::ostream& err);

struct AuditRange {
  AuditSeq after{0};
  sinks::SinkFormat format = sinks::SinkFormat::jsonl;
};
// The entries after that one, oldest first, a line each.
int export_audit_log(const StoreLocation& source, const AuditRange& range, std::ostream& out, std::ostream& err);

}  // namespace otpost::daemon
