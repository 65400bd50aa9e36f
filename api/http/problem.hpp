// Errors as `application/problem+json` (RFC 9457). `detail` says what was wrong and what would be right; it never
// tells whether something exists that the caller may not see. (pure)
#pragma once

#include <boost/json/object.hpp>
#include <chrono>
#include <string>

#include "api/http/response.hpp"

namespace otpost::http {

struct Problem {
  unsigned status = 500;
  std::string detail;
  std::string type = "about:blank";     // a word of ours where a program should tell this from others of the status
  std::chrono::seconds retry_after{0};  // 0: does not help
};

// {"type","title","status","detail"}: also the `problem` of a feed's error frame.
[[nodiscard]] boost::json::object to_json(const Problem& problem);
// `extension`: further members (RFC 9457 clause 3.2).
[[nodiscard]] Response to_response(const Problem& problem, const boost::json::object& extension = {});

// The problems that many resources answer with.
[[nodiscard]] Problem not_signed_in();
[[nodiscard]] Problem not_found();
[[nodiscard]] Problem does_not_fit(std::string detail);  // 422
// The audit entry cannot be written, so nothing is shown (security-notes section 1, V6).
[[nodiscard]] Problem audit_unavailable(const std::string& cause);
[[nodiscard]] Problem busy();

}  // namespace otpost::http
