#include "gateway/inbox/request_kind.hpp"

namespace otpost::inbox {

CodeKind kind_of(const Reading& reading) {
  if (reading.says(Signal::reset)) return CodeKind::password_reset;
  if (reading.says(Signal::payment) || reading.says(Signal::currency)) return CodeKind::payment;
  if (reading.says(Signal::new_device)) return CodeKind::new_device;
  if (reading.says(Signal::sign_in)) return CodeKind::sign_in;
  return CodeKind::other;
}

}  // namespace otpost::inbox
