#include "modem/at/foreign_speech.hpp"

#include "tests/support/catch.hpp"

using otpost::at::ForeignSpeech;

namespace {

bool foreign(std::string_view octets) {
  ForeignSpeech speech;
  speech.heard(octets);
  return speech.proven();
}

}  // namespace

TEST_CASE("What no modem says proves that a port takes no AT") {
  CHECK(foreign(std::string(32, '\0')));
  CHECK(foreign("\xff\x13\x7e\xfe"));
  CHECK(foreign("src/option/faema_trace.c"));
  CHECK(foreign("os_logids.h"));
  CHECK(foreign("NETWORK SERVICE CHANGE"));
  CHECK(foreign("$GPGGA,092750.000,5321.6802,N"));
  CHECK(foreign("noise$G$GNRMC,1"));
}

TEST_CASE("What a modem may say proves nothing") {
  CHECK_FALSE(foreign("\r\nOK\r\n"));
  CHECK_FALSE(foreign("\r\n+CME ERROR: 10\r\n"));
  CHECK_FALSE(foreign(std::string(31, '\0') + "\r\nOK\r\n"));
  CHECK_FALSE(foreign("\xff\xff\r\nOK\r\n"));
  CHECK_FALSE(foreign("^RSSI:12\r\n"));
  CHECK_FALSE(foreign("$GPRS: 1"));
  CHECK_FALSE(foreign(""));
}

TEST_CASE("A sign that arrives octet by octet is seen") {
  ForeignSpeech speech;
  for (const char octet : std::string_view("$GPGGA,")) speech.heard({&octet, 1});
  CHECK(speech.proven());
}

TEST_CASE("What was proven stays so") {
  ForeignSpeech speech;
  speech.heard("os_logids.h");
  speech.heard(std::string(1000, 'x'));
  CHECK(speech.proven());
}
