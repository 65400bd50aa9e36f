// The JSON of a message without its secret: contract section 4, "An envelope". (pure)
#pragma once

#include <boost/json/object.hpp>
#include <optional>

#include "gateway/inbox/roster.hpp"
#include "store/messages.hpp"

namespace otpost::api {

[[nodiscard]] boost::json::object envelope_of(const store::StoredMessage& message, const inbox::Number& number);

// A time in RFC 3339, or null.
[[nodiscard]] boost::json::value time_or_null(const std::optional<Time>& time);

}  // namespace otpost::api
