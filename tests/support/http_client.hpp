// A browser, a program or an attacker, as a test needs it: one connection, used by the test's own thread. Everything
// waits ten seconds at most and then throws, so that no test hangs.
#pragma once

#include <boost/json/object.hpp>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace otpost::test {

using Fields = std::vector<std::pair<std::string, std::string>>;

struct Answer {
  unsigned status = 0;
  std::map<std::string, std::string> fields;  // names in lower case
  std::string body;

  [[nodiscard]] std::string field(const std::string& name) const;  // empty where there is none
  [[nodiscard]] boost::json::object json() const;
};

class HttpClient {
 public:
  explicit HttpClient(std::uint16_t port);
  ~HttpClient();

  // Host and Content-Length are added where the fields have none.
  Answer send(const std::string& method, const std::string& target, Fields fields = {}, const std::string& body = {});

  // These octets, as they are.
  void write(std::string_view octets);
  Answer read_answer();
  // Whether the server has closed; what came before is read and dropped.
  bool is_closed();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// The feed's other end.
class FeedClient {
 public:
  FeedClient(std::uint16_t port, const std::string& target, const Fields& fields, int receive_buffer = 0);
  ~FeedClient();

  // The status where the upgrade was refused.
  [[nodiscard]] std::optional<unsigned> refused() const;
  void send(std::string_view text);
  // The next frame; throws Closed where the server has closed instead.
  boost::json::object next();
  // Reads on until the server closes, and answers with what code.
  int close_code();

  struct Closed {
    int code = 0;
  };

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace otpost::test
