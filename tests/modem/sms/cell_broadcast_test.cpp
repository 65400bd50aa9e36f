#include "modem/sms/cell_broadcast.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::sms;

namespace {

const std::string content(82 * 2, '0');

}  // namespace

TEST_CASE("A page says which broadcast it belongs to, and which page of it (TS 23.041, 9.4.1.2)") {
  const BroadcastPage page = decode_broadcast("40A11112 0F 23" + content);
  CHECK(page == BroadcastPage{.serial_number = 0x40A1,
                              .message_identifier = 4370,
                              .data_coding_scheme = 0x0F,
                              .page = 2,
                              .pages = 3,
                              .error = {}});
}

TEST_CASE("A page parameter that cannot be true is one page of one (TS 23.041, 9.4.1.2.4)") {
  for (const std::string parameter : {"00", "01", "10", "32"}) {
    INFO(parameter);
    const BroadcastPage page = decode_broadcast("40A111120F" + parameter + content);
    CHECK(page.page == 1);
    CHECK(page.pages == 1);
    CHECK(page.error == std::nullopt);
  }
}

TEST_CASE("A page cut short says so and keeps what could be read") {
  const std::string whole = "40A111120F11" + content;
  for (std::size_t length = 0; length < whole.size(); length += 2) {
    const BroadcastPage page = decode_broadcast(whole.substr(0, length));
    CHECK(page.error.has_value());
    CHECK(page.message_identifier == (length >= 12 ? 4370U : 0U));
  }
}

TEST_CASE("What is no hex is an error") {
  CHECK(decode_broadcast("40A111120F11" + content + "zz").error == "not hex all through");
  CHECK(decode_broadcast("").error.has_value());
}
