// What can be asked of a modem on its line, so that it does its part again.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <string_view>

#include "modem/session/conversation.hpp"
#include "modem/session/modem_state.hpp"

namespace otpost::session {

enum class Obedience { obeyed, refused, no_answer };

[[nodiscard]] std::string_view to_text(Obedience obedience);

// The commands of `step`; steps that are none of the line's (reopen, USB reset, …) are obeyed at once. Nothing is
// resynchronised afterwards, for a modem that restarts answers with what it has left. `radio_pause`: between radio off
// and on, so that the network notices.
boost::asio::awaitable<Obedience> take(Step step, Conversation& conversation, std::chrono::milliseconds radio_pause);

}  // namespace otpost::session
