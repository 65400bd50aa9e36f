// A request after the gate: what resources are written against. Beast stays in connection.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/http/target.hpp"

namespace otpost::http {

struct Field {
  std::string name, value;
};

struct Request {
  std::string method;                        // as sent: "GET"
  Target target;                             // decoded
  std::vector<Field> fields;                 // in the order sent
  std::string body;                          // at most 64 KiB; wiped by the connection once answered
  std::string client;                        // address of the client, through trusted proxies where there are some
  std::vector<std::string> path_parameters;  // what stood for {…} in the route's pattern, in order

  // The value of the first field of that name (in any case); nullptr where there is none.
  [[nodiscard]] const std::string* field(std::string_view name) const;
  // How many fields have that name: a security decision wants exactly one.
  [[nodiscard]] std::size_t count(std::string_view name) const;
};

// ASCII only, as field names and hosts are.
[[nodiscard]] bool equal_ignoring_case(std::string_view one, std::string_view other);

}  // namespace otpost::http
