// The feed's frames, both ways (contract section 5). (pure)
#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <string>
#include <string_view>
#include <variant>

#include "api/http/problem.hpp"
#include "api/viewing.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/inbox/lines.hpp"
#include "store/claims.hpp"

namespace otpost::live {

inline constexpr std::size_t frame_limit = 16 * 1024;  // of what a client may send

[[nodiscard]] std::string message_frame(EventSeq seq, boost::json::object envelope);
[[nodiscard]] std::string viewed_frame(EventSeq seq, MessageId message, const std::string& by, Time at);
[[nodiscard]] std::string claimed_frame(EventSeq seq, const store::Claim& claim);
[[nodiscard]] std::string released_frame(EventSeq seq, const store::Claim& claim, store::ClaimEnd why);
[[nodiscard]] std::string ready_frame(EventSeq seq);
[[nodiscard]] std::string gap_frame(EventSeq from, EventSeq to);
[[nodiscard]] std::string modem_frame(const std::string& number, const inbox::LineState& line);
// The answer to a `view`, and what a claim was waiting for.
[[nodiscard]] std::string view_frame(const boost::json::value& ref, const api::Shown& shown);
[[nodiscard]] std::string caught_frame(ClaimId claim, const api::Shown& shown);
[[nodiscard]] std::string error_frame(const boost::json::value& ref, const http::Problem& problem);

// What an integration with `view = true` gets in the envelope: text, code and the entry that says so.
void add_content(boost::json::object& envelope, const api::Shown& shown);

struct ViewFrame {
  MessageId message;
  boost::json::value ref;  // the client's, given back as it came; null where there is none
};
struct WrongFrame {
  boost::json::value ref;
  http::Problem problem;
};
// {"type":"view","id","ref"}. A `ref` is a whole number or a string of at most 128 octets.
[[nodiscard]] std::variant<ViewFrame, WrongFrame> read_client_frame(std::string_view text);

}  // namespace otpost::live
