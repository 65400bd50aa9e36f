// A JSON body that may hold a secret: parsed into memory that is wiped when it goes.
#pragma once

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <optional>
#include <string_view>
#include <vector>

#include "api/http/problem.hpp"
#include "gateway/base/secret.hpp"

namespace otpost::http {

class SecretJson {
 public:
  explicit SecretJson(std::string_view body);
  SecretJson(const SecretJson&) = delete;
  SecretJson& operator=(const SecretJson&) = delete;

  // 400 where the body does not parse, 422 where it is no object. Then there is no object().
  [[nodiscard]] const std::optional<Problem>& problem() const { return problem_; }
  [[nodiscard]] const boost::json::object& object() const { return value_.get_object(); }

 private:
  std::vector<unsigned char, WipingAllocator<unsigned char>> memory_;
  boost::json::monotonic_resource resource_;
  boost::json::value value_;
  std::optional<Problem> problem_;
};

}  // namespace otpost::http
