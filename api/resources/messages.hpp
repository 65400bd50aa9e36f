// /api/messages: envelopes, never a text.
#pragma once

#include "api/resources/call.hpp"
#include "store/messages.hpp"

namespace otpost::resources {

// Newest first, of one number or of all that the caller may see; `q` searches sender, service, label, number and
// masked text. A number that the caller may not see does not exist: 404.
boost::asio::awaitable<http::Response> list_messages(Call& call);
boost::asio::awaitable<http::Response> show_message(Call& call);

// The message, if it is there and the caller may see it now; and its number. Used by the views too.
struct VisibleMessage {
  store::StoredMessage message;
  inbox::Number number;
};
boost::asio::awaitable<std::optional<VisibleMessage>> find_visible(Call& call, MessageId message);

}  // namespace otpost::resources
