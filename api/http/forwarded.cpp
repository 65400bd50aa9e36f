#include "api/http/forwarded.hpp"

#include <algorithm>

namespace otpost::http {

namespace {

std::string_view take_last(std::string_view& list) {
  const auto comma = list.rfind(',');
  auto last = comma == std::string_view::npos ? list : list.substr(comma + 1);
  list = comma == std::string_view::npos ? std::string_view{} : list.substr(0, comma);
  while (last.starts_with(' ') || last.starts_with('\t')) last.remove_prefix(1);
  while (last.ends_with(' ') || last.ends_with('\t')) last.remove_suffix(1);
  return last;
}

}  // namespace

std::string joined_forwarded_for(const Request& request) {
  std::string joined;
  for (const auto& field : request.fields)
    if (equal_ignoring_case(field.name, "X-Forwarded-For")) joined += (joined.empty() ? "" : ",") + field.value;
  return joined;
}

Address client_address(const Address& peer, std::string_view forwarded, std::span<const Network> trusted) {
  const auto is_trusted = [&](const Address& hop) {
    return std::ranges::any_of(trusted, [&](const Network& network) { return network.contains(hop); });
  };
  Address client = peer;
  while (!forwarded.empty() && is_trusted(client)) {
    const auto before = parse_address(take_last(forwarded));
    if (!before) break;
    client = *before;
  }
  return client;
}

}  // namespace otpost::http
