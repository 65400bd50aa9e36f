// Who is calling: the one place where a cookie or a key becomes a name. Nothing is ever read from the URL.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <optional>
#include <string>

#include "api/desk.hpp"
#include "api/http/request.hpp"
#include "gateway/inbox/access.hpp"

namespace otpost::api {

struct SignedIn {
  inbox::Caller caller;
  std::string address;                      // of the client, for the record
  std::optional<store::TokenHash> session;  // of a browser; none: by key
  std::optional<Time> until;                // when the session or the key ends

  [[nodiscard]] bool by_cookie() const { return session.has_value(); }
};

// Somebody of the roster in force; nothing for a session that is unknown, expired or of a user who is gone, and for a
// key that is malformed, unknown, expired or from an address that it is not meant for. An Authorization field outranks
// a cookie. A wrong key goes on record. Throws what the store throws.
boost::asio::awaitable<std::optional<SignedIn>> identify(Desk& desk, const http::Request& request);

}  // namespace otpost::api
