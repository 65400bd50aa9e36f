// Finds who answers a method and a path. Patterns are literal but for segments such as {id}. HEAD is answered by GET.
// (pure)
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace otpost::http {

// The segments that stand for {…}, in order; nothing where the path is another.
[[nodiscard]] bool matches(std::string_view pattern, std::string_view path, std::vector<std::string>& parameters);

template <class Handler>
class Router {
 public:
  struct Match {
    const Handler* handler = nullptr;  // none: not found, or, where `allowed` is not empty, another method
    std::vector<std::string> parameters;
    std::string allowed;  // the Allow field of a 405: "GET, HEAD, POST"
  };

  void add(std::string method, std::string pattern, Handler handler) {
    routes_.push_back({std::move(method), std::move(pattern), std::move(handler)});
  }

  [[nodiscard]] Match find(std::string_view method, std::string_view path) const {
    Match match;
    for (const auto& route : routes_) {
      std::vector<std::string> parameters;
      if (!matches(route.pattern, path, parameters)) continue;
      const bool fits = route.method == method || (method == "HEAD" && route.method == "GET");
      if (fits) return {&route.handler, std::move(parameters), {}};
      match.allowed += (match.allowed.empty() ? "" : ", ") + route.method + (route.method == "GET" ? ", HEAD" : "");
    }
    return match;
  }

 private:
  struct Route {
    std::string method, pattern;
    Handler handler;
  };
  std::vector<Route> routes_;
};

}  // namespace otpost::http
