// Showing a message's text and code to somebody: on record first, shown second, and nothing in between. Requests,
// feeds and integrations all come through here.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <variant>

#include "api/callers.hpp"
#include "api/desk.hpp"
#include "store/views.hpp"

namespace otpost::api {

struct Shown {
  MessageId message;
  AuditSeq audit;
  Time viewed_at{};
  store::Revealed content;
};

// 404 for what is not there or not the caller's to view (the latter goes on record), 410 for a text that retention has
// destroyed, 503 where the entry cannot be written.
boost::asio::awaitable<std::variant<Shown, http::Problem>> view_message(Desk& desk, const SignedIn& viewer,
                                                                        MessageId message);

}  // namespace otpost::api
