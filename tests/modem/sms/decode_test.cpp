#include "modem/sms/decode.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <string>

#include "tests/modem/sms/pdu_fields.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixture_lines.hpp"
#include "tests/support/utf8.hpp"

namespace json = boost::json;
using namespace otpost::sms;

TEST_CASE("Every rule of the document sms_rules.jsonl holds") {
  const auto lines = otpost::test::fixture_lines("sms_rules.jsonl");
  REQUIRE(lines.size() > 150);
  for (const std::string& line : lines) {
    const json::value rule = json::parse(line);
    const Pdu pdu = decode(rule.at("pdu").as_string().c_str());
    INFO(rule.at("rule").as_string().c_str() << " (" << rule.at("clause").as_string().c_str() << ")");
    for (const auto& [name, expected] : rule.at("expect").as_object()) {
      INFO(std::string_view(name));
      CHECK(json::serialize(test::field(pdu, name)) == json::serialize(expected));
    }
    CHECK(otpost::test::is_valid_utf8(pdu.text));
  }
}

TEST_CASE("A message whose frame was read can be shown, another cannot") {
  CHECK(decode("00040D91945111325476F800006211429051004009C337B90CA2DD6231").frame_read);
  CHECK(decode("00040D91945111325476F800006211429051004009C337").frame_read);
  CHECK(decode("00040D91945111325476F8000062114290510040").frame_read == false);
  CHECK(decode("").frame_read == false);
}

TEST_CASE("The octets of a UCS2 text are kept for the joiner, without a byte order mark") {
  const Pdu pdu = decode("00040D91945111325476F800086211429051004006FEFFD83D0041");
  CHECK(pdu.ucs2_octets == std::vector<std::uint8_t>{0xD8, 0x3D, 0x00, 0x41});
}

TEST_CASE("A megabyte on one line is read in no time") {
  const Pdu pdu = decode("00040D91945111325476F800006211429051004009C337B90CA2DD6231" + std::string(1 << 20, 'F'));
  CHECK(pdu.text == "Code 4711");
  CHECK(pdu.error == std::nullopt);
}

TEST_CASE("A PDU cut at any octet keeps what came before, and says so") {
  const std::string whole = "0791947101670000040D91945111325476F800006211429051004009C337B90CA2DD6231";
  for (std::size_t length = 2; length < whole.size(); length += 2) {
    INFO(length);
    const Pdu pdu = decode(whole.substr(0, length));
    CHECK(pdu.error.has_value());
    CHECK(pdu.smsc == (length >= 16 ? "+491710760000" : ""));
    CHECK(pdu.sender.text == (length >= 36 ? "+4915112345678" : ""));
    CHECK(std::string("Code 4711").starts_with(pdu.text));
  }
}
