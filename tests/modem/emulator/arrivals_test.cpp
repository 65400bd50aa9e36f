#include "modem/emulator/virtual_modem.hpp"

#include "tests/modem/emulator/desk.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::emulator;
using namespace otpost::emulator::test;

TEST_CASE("Without a network messages wait in it, and its loss is reported where that was asked for") {
  Desk desk;
  desk.talk("AT+CREG=1");
  desk.modem.set_network(false);
  CHECK(desk.hear() == said("+CREG: 2"));
  desk.modem.deliver(hello);
  CHECK(desk.modem.waiting() == 1);
  desk.modem.set_network(true);
  CHECK(desk.hear() == said("+CREG: 1"));
  CHECK(desk.modem.waiting() == 0);
}

TEST_CASE("A message of class 0 is handed over, though others are stored") {
  Desk desk;
  desk.talk("AT+CNMI=2,1,0,0,0");
  auto flash = hello;
  flash.replace(flash.find("0000629042"), 4, "0010");  // the data coding scheme says class 0
  desk.modem.deliver(flash);
  CHECK(desk.hear() == said("+CMT: ,25\r\n" + flash));
}

TEST_CASE("A status report goes where AT+CNMI wants it") {
  const std::string report =
      "07919471016700F006050C919471103254766290421100000062904211000000"
      "00";
  Desk desk("simcom");
  desk.talk("AT+CNMI=1,1,0,1,0");
  desk.hear();
  desk.modem.deliver(report);
  CHECK(desk.hear() == said("+CDS: 25\r\n" + report));
  desk.talk("AT+CNMI=1,1,0,2,0");
  desk.hear();
  desk.modem.deliver(report);
  CHECK(desk.hear() == said("+CDSI: \"SR\",0"));
}
