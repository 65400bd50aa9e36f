// How far each sink's receiver has confirmed the audit log.
#pragma once

#include <string>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "store/connection.hpp"

namespace otpost::store {

// 0 for a sink that was never heard of: it gets the log from its beginning.
[[nodiscard]] AuditSeq confirmed_by(Connection& connection, const std::string& sink);

// The receiver has confirmed everything up to and with `seq`. Never moves backwards.
void confirm(Transaction& transaction, const std::string& sink, AuditSeq seq, Time at);

}  // namespace otpost::store
