// What each form takes and what it does not.
#include "gateway/daemon/settings_forms.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::daemon;
using namespace std::chrono_literals;

namespace {

template <class T>
void takes(const forms::Form<T>& form, std::initializer_list<std::string> strings) {
  for (const auto& string : strings) {
    INFO(string);
    CHECK(form.read(string).has_value());
  }
}

template <class T>
void refuses(const forms::Form<T>& form, std::initializer_list<std::string> strings) {
  for (const auto& string : strings) {
    INFO(string);
    CHECK_FALSE(form.read(string).has_value());
  }
}

}  // namespace

TEST_CASE("A name has 1 to 64 letters, digits, dots, underscores and hyphens") {
  takes(forms::name, {"a", "Ana.B_c-9", std::string(64, 'x')});
  refuses(forms::name, {"", std::string(65, 'x'), "ana b", "ana\n", "änne", "a/b", "a:b"});
}

TEST_CASE("A text has 1 to 200 octets and no control characters") {
  takes(forms::text, {"Ops DE", "Änne Müller", std::string(200, 'x')});
  refuses(forms::text, {"", std::string(201, 'x'), "a\nb", "a\x1b[31m", std::string("a\0b", 3), "a\x7f"});
}

TEST_CASE("A phone number is E.164: a plus, no leading zero, 7 to 15 digits") {
  takes(forms::phone_number, {"+4915112345678", "+6831234", "+123456789012345"});
  refuses(forms::phone_number, {"", "+", "4915112345678", "015112345678", "+04915112345678", "+49 151 12345678",
                                "+49-151-12345678", "+491511234567a", "+123456", "+1234567890123456"});
}

TEST_CASE("An ICCID has 19 or 20 digits and begins with 89") {
  takes(forms::iccid, {"8949020000012345678", "89490200000123456789"});
  refuses(forms::iccid,
          {"", "894902000001234567", "894902000001234567890", "1949020000012345678", "8949020000012345678F"});
}

TEST_CASE("A password is there as an Argon2id string only") {
  const std::string salt_and_hash = "$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g";
  takes(forms::password_hash, {"$argon2id$v=19$m=65536,t=3,p=1" + salt_and_hash});
  refuses(forms::password_hash,
          {"", "hunter2", "$argon2i$v=19$m=65536,t=3,p=1" + salt_and_hash,
           "$argon2id$v=19$m=65536,t=3,p=1" + salt_and_hash + "$", "$argon2id$v=19$m=65536,t=3,p=1",
           "$2y$10$abcdefghijklmnopqrstuv", "$argon2id$v=19$m=x,t=3,p=1" + salt_and_hash});
}

TEST_CASE("A key's hash is 64 hex digits, read as lower case") {
  CHECK(forms::key_hash.read(std::string(64, 'A')) == std::string(64, 'a'));
  refuses(forms::key_hash, {"", std::string(63, 'a'), std::string(65, 'a'), std::string(64, 'g')});
}

TEST_CASE("A duration is a number and a unit, above nothing and below a century") {
  CHECK(forms::duration.read("90s") == 90s);
  CHECK(forms::duration.read("15m") == 15min);
  CHECK(forms::duration.read("24h") == 24h);
  CHECK(forms::duration.read("30d") == 30 * 24h);
  refuses(forms::duration,
          {"", "30", "d", "0d", "-1d", "1.5h", "30 d", "30D", "1w", "36526d", "99999999999999999999d", "1d1h"});
}

TEST_CASE("A listen address is a literal address and a port; IPv6 wears brackets") {
  const auto v6 = forms::listen_address.read("[::1]:0");
  REQUIRE(v6);
  CHECK(v6->host == "::1");
  CHECK(v6->port == 0);
  takes(forms::listen_address, {"127.0.0.1:8080", "0.0.0.0:65535", "[::]:1"});
  refuses(forms::listen_address,
          {"", "8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "localhost:8080",
           "::1:8080", "[127.0.0.1]:8080", "http://127.0.0.1:8080", "127.0.0.1:8080/"});
}

TEST_CASE("An origin is a scheme, a host and perhaps a port") {
  takes(forms::origin, {"https://otp.example.com", "http://127.0.0.1:8080", "https://[2001:db8::1]:8443"});
  refuses(forms::origin, {"", "otp.example.com", "ftp://otp.example.com", "https://", "https://otp.example.com/inbox",
                          "https://ana@otp.example.com", "https://otp.example.com?x", "https://otp.example.com:99999"});
}

TEST_CASE("A network is an address, or one with a prefix that it can have") {
  takes(forms::network, {"10.0.0.0/8", "127.0.0.1", "fd00::/8", "::1"});
  refuses(forms::network, {"", "10.0.0.0/33", "10.0.0/8", "fd00::/129", "example.com", "10.0.0.0/"});
}

TEST_CASE("A modem's port is an absolute path or tcp://host:port") {
  takes(forms::modem_port,
        {"/dev/ttyUSB0", "/dev/serial/by-id/usb-X-if02", "tcp://ser2net.example.com:2000", "tcp://[::1]:2000"});
  refuses(forms::modem_port, {"", "/", "ttyUSB0", "tcp://host", "tcp://host:0", "tcp://:2000", "udp://host:2000",
                              "tcp://host:2000/x", "/dev/tty\n"});
}

TEST_CASE("A sink's address has a scheme that can confirm what it took") {
  takes(forms::sink_address(sinks::SinkType::syslog), {"tls://siem.example.com:6514", "tcp://10.0.0.1:601"});
  refuses(forms::sink_address(sinks::SinkType::syslog),
          {"udp://siem.example.com:514", "siem.example.com:514", "tls://siem.example.com"});
  takes(forms::sink_address(sinks::SinkType::splunk_hec),
        {"https://splunk.example.com:8088/services/collector", "http://127.0.0.1:8088"});
  refuses(forms::sink_address(sinks::SinkType::http),
          {"http://siem.example.com", "https://user:pass@siem.example.com", "siem"});
  takes(forms::sink_address(sinks::SinkType::file), {"/var/log/otpost.jsonl"});
  refuses(forms::sink_address(sinks::SinkType::file), {"otpost.jsonl", "file:///x"});
}
