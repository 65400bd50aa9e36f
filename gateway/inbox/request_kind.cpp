#include "gateway/inbox/request_kind.hpp"

#include <algorithm>

namespace otpost::inbox {
namespace {

bool says(const Reading& reading, Signal signal) {
  return std::any_of(reading.cues().begin(), reading.cues().end(),
                     [&](const Cue& cue) { return cue.signal == signal; });
}

}  // namespace

CodeKind kind_of(const Reading& reading) {
  if (says(reading, Signal::reset)) return CodeKind::password_reset;
  if (says(reading, Signal::payment) || says(reading, Signal::currency)) return CodeKind::payment;
  if (says(reading, Signal::new_device)) return CodeKind::new_device;
  if (says(reading, Signal::sign_in)) return CodeKind::sign_in;
  return CodeKind::other;
}

}  // namespace otpost::inbox
