// `otpost decode --quarantine`: what is in quarantine, decoded again by this version. It reads beside a running daemon
// or without one, before the first start of a new version too, and changes nothing.
#pragma once

#include <iosfwd>

#include "gateway/daemon/offline_store.hpp"

namespace otpost::daemon {

// A JSON object a line, oldest first: `id`, `iccid`, `received_at`, the `reason` it was kept for, `reason_now` (null:
// the next start makes a message of it) and the fields of `otpost decode`, but never a text: to see one is a view,
// which the audit log must know of, and who may read the master key is no reason. Returns the exit code: 0; 1 where the
// database cannot be read, with a sentence on `err`.
int decode_quarantine(const StoreLocation& location, std::ostream& out, std::ostream& err);

}  // namespace otpost::daemon
