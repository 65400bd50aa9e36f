#include "gateway/daemon/known_modem.hpp"

#include "tests/support/catch.hpp"

using namespace otpost;
using namespace otpost::daemon;

namespace {

port::FoundDevice stick(const std::string& socket, const std::string& serial = {}) {
  port::FoundDevice device;
  device.usb = {0x12d1, 0x1506, "Huawei", "E3531", serial};
  device.usb_path = socket;
  port::FoundPort found;
  found.interface_number = 0;
  found.usb_path = socket;
  found.usb = device.usb;
  device.ports = {found};
  return device;
}

KnownModem absent(const std::string& name, const port::FoundDevice& last) {
  KnownModem modem;
  modem.name = name;
  modem.absent = true;
  modem.last = last.ports.front();
  return modem;
}

KnownModem with_imei(const std::string& name, bool is_absent, const std::string& iccid = {}) {
  KnownModem modem;
  modem.name = name;
  modem.absent = is_absent;
  modem.imei = "860000000000001";
  modem.iccid = iccid;
  return modem;
}

std::string name_of(const KnownModem* modem) {
  return modem == nullptr ? "nobody" : modem->name;
}

}  // namespace

TEST_CASE("A stick that comes back into its socket is the modem that was there") {
  const std::vector known = {absent("other", stick("1-2")), absent("this", stick("1-1"))};
  CHECK(name_of(absent_stick(known, stick("1-1"))) == "this");
}

TEST_CASE("A stick of another make in the socket is another") {
  auto zte = stick("1-1");
  zte.usb.vendor = 0x19d2;
  CHECK(name_of(absent_stick({absent("this", stick("1-1"))}, zte)) == "nobody");
}

TEST_CASE("In another socket a stick is known by its serial number, where only one modem has it") {
  CHECK(name_of(absent_stick({absent("this", stick("1-1", "A1"))}, stick("1-9", "A1"))) == "this");
  CHECK(name_of(absent_stick({absent("this", stick("1-1"))}, stick("1-9"))) == "nobody");
  const std::vector twins = {absent("one", stick("1-1", "0123456789ABCDEF")),
                             absent("two", stick("1-2", "0123456789ABCDEF"))};
  CHECK(name_of(absent_stick(twins, stick("1-9", "0123456789ABCDEF"))) == "nobody");
}

TEST_CASE("A modem that is present is nobody who comes back") {
  auto present = absent("this", stick("1-1", "A1"));
  present.absent = false;
  CHECK(name_of(absent_stick({present}, stick("1-1", "A1"))) == "nobody");
}

TEST_CASE("Who answers with the IMEI of an absent modem is that modem, whatever SIM it has now") {
  CHECK(name_of(modem_that_answers({with_imei("this", true, "8949")}, {"860000000000001", "8933"})) == "this");
}

TEST_CASE("Who answers with the IMEI of a present modem is that modem, unless its SIM is another") {
  const std::vector known = {with_imei("this", false, "8949")};
  CHECK(name_of(modem_that_answers(known, {"860000000000001", "8949"})) == "this");
  CHECK(name_of(modem_that_answers(known, {"860000000000001", ""})) == "this");
  CHECK(name_of(modem_that_answers(known, {"860000000000001", "8933"})) == "nobody");
}

TEST_CASE("Who tells no IMEI is nobody's twin") {
  auto nameless = with_imei("this", true);
  nameless.imei.clear();
  CHECK(name_of(modem_that_answers({nameless}, {"", "8949"})) == "nobody");
}
