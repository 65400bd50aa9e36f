#include "gateway/daemon/audit_command.hpp"

#include <fmt/ostream.h>

#include <fstream>

#include "api/sinks/formats.hpp"
#include "gateway/daemon/audit_lines.hpp"
#include "store/audit_log.hpp"
#include "store/chain_check.hpp"

namespace otpost::daemon {

namespace {

constexpr int done = 0;
constexpr int answer_is_no = 1;
constexpr std::size_t entries_at_a_time = 1000;

// Runs one command; why it could not is a sentence for the admin.
template <class Command>
int run(std::ostream& err, Command command) {
  try {
    return command();
  } catch (const std::exception& failure) {
    fmt::print(err, "otpost audit: {}\n", failure.what());
    return answer_is_no;
  }
}

int report(const store::Verification& found, std::ostream& out) {
  if (!found.holds()) {
    fmt::print(out, "entry {} is wrong: {}\n", found.first_wrong.value_or(AuditSeq{0}).value, found.why);
    return answer_is_no;
  }
  fmt::print(out, "{} entries, each as it was written\n", found.entries);
  return done;
}

}  // namespace

int verify_audit_log(const StoreLocation& source, std::ostream& out, std::ostream& err) {
  return run(err, [&] {
    const OfflineStore log(source);
    return report(store::verify_audit(log.connection()), out);
  });
}

int verify_audit_export(const std::filesystem::path& file, std::ostream& out, std::ostream& err) {
  return run(err, [&] {
    std::ifstream lines(file);
    if (!lines) throw std::runtime_error(fmt::format("cannot read {}", file.string()));
    store::ChainCheck chain;
    for (std::string line; std::getline(lines, line);) {
      const auto entry = audit_entry_from_json(line);
      if (entry)
        chain.take(*entry);
      else
        chain.fail(chain.next(), "its line is not an audit entry");
    }
    if (lines.bad()) throw std::runtime_error(fmt::format("cannot read {} to its end", file.string()));
    return report(chain.verification(), out);
  });
}

int export_audit_log(const StoreLocation& source, const AuditRange& range, std::ostream& out, std::ostream& err) {
  return run(err, [&] {
    const OfflineStore log(source);
    store::AuditFilter filter;
    filter.after = range.after;
    filter.limit = entries_at_a_time;
    while (filter.after) {
      const auto page = store::page_of_audit(log.connection(), filter);
      for (const auto& entry : page.entries) fmt::print(out, "{}\n", sinks::to_line(entry, range.format));
      filter.after = page.next;
    }
    out.flush();
    if (!out) throw std::runtime_error("the output cannot be written");
    return done;
  });
}

}  // namespace otpost::daemon
