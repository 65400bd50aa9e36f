// A client of the feed that notes when a frame has come. Blocking.
#pragma once

#include <memory>
#include <string>

#include "tests/bench/median.hpp"

namespace otpost::bench {

class FeedReader {
 public:
  // Signs in, opens the feed and reads up to `ready`.
  FeedReader(const std::string& port, const std::string& name, const std::string& password);
  ~FeedReader();

  // Waits for the next `message` frame; the moment when it was here.
  Clock::time_point next_message();

 private:
  struct Connection;
  std::unique_ptr<Connection> connection_;
};

}  // namespace otpost::bench
