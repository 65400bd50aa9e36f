#include "modem/emulator/demo_messages.hpp"

#include <algorithm>
#include <set>

#include "tests/support/catch.hpp"

using namespace otpost::emulator;

TEST_CASE("The trial run's messages have their codes filled in and fit the network") {
  std::mt19937 random(1);
  std::set<std::string> senders;
  std::size_t longest = 0;
  for (int i = 0; i < 500; ++i) {
    const auto message = demo_message(random, {});
    INFO(message.text);
    CHECK(message.text.find("{}") == std::string::npos);
    CHECK((message.sender.starts_with('+') || message.sender.size() <= 11));
    senders.insert(message.sender);
    longest = std::max(longest, pdus_of(message, 1).size());
  }
  CHECK(senders.size() > 15);
  CHECK(longest == 2);
}

TEST_CASE("A code that is bound to a web site is the same in both places") {
  std::mt19937 random(1);
  auto message = demo_message(random, {});
  while (message.sender != "GitHub") message = demo_message(random, {});
  CHECK(message.text == message.text.substr(0, 6) + " is your GitHub authentication code.\n\n@github.com #" +
                            message.text.substr(0, 6));
}
