// `otpost audit verify` and `otpost audit export` (contract, section 2). They read beside a running
// daemon or without one, and change nothing.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>

#include "api/sinks/sink_settings.hpp"
#include "gateway/base/identifiers.hpp"

namespace otpost::daemon {

// Where the log is and what checks its signatures.
struct AuditSource {
  std::filesystem::path data_dir;
  std::optional<std::filesystem::path> key_file;  // by default DATA_DIR/master.key
};

// Each returns the exit code: 0; 1 where the answer is no, with a line on `out` that names the first wrong entry by its
// seq, or where the log cannot be read at all, with a sentence on `err`.
int verify_audit_log(const AuditSource& source, std::ostream& out, std::ostream& err);
// An export, JSON lines, oldest first: its chain from its first entry on. Signatures are in the database alone.
int verify_audit_export(const std::filesystem::path& file, std::ostream& out, std::ostream& err);

struct AuditRange {
  AuditSeq after{0};
  sinks::SinkFormat format = sinks::SinkFormat::jsonl;
};
// The entries after that one, oldest first, a line each.
int export_audit_log(const AuditSource& source, const AuditRange& range, std::ostream& out, std::ostream& err);

}  // namespace otpost::daemon
