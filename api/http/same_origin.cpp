#include "api/http/same_origin.hpp"

namespace otpost::http {

bool is_from_our_pages(const Request& request, const PublicOrigin& origin) {
  return request.count("Origin") == 1 && *request.field("Origin") == origin.origin;
}

bool is_json(const Request& request) {
  if (request.count("Content-Type") != 1) return false;
  std::string_view type = *request.field("Content-Type");
  type = type.substr(0, type.find(';'));
  while (type.ends_with(' ') || type.ends_with('\t')) type.remove_suffix(1);
  return equal_ignoring_case(type, "application/json");
}

}  // namespace otpost::http
