#include "gateway/inbox/lines.hpp"

namespace otpost::inbox {

void Lines::set(LineState state) {
  auto& known = states_[state.iccid];
  const bool turned = known.online != state.online;
  if (!state.last_message_at) state.last_message_at = known.last_message_at;
  known = std::move(state);
  if (turned && watcher_) watcher_(known);
}

const LineState* Lines::find(std::string_view iccid) const {
  const auto found = states_.find(iccid);
  return found == states_.end() ? nullptr : &found->second;
}

}  // namespace otpost::inbox
