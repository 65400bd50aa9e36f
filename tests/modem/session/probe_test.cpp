#include "modem/session/probe.hpp"

#include <boost/asio/error.hpp>

#include "tests/modem/session/scene.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;

namespace {

Result<Look> probed(boost::asio::io_context& context, const std::string& port) {
  async::TaskGroup tasks(context.get_executor());
  Result<Look> seen = Error(boost::asio::error::would_block);
  tasks.spawn("probe", [&]() -> boost::asio::awaitable<void> {
    seen = co_await probe(port);
    context.stop();
  });
  context.run();
  return seen;
}

}  // namespace

TEST_CASE("A look at a modem identifies it, counts its messages and touches none") {
  boost::asio::io_context context;
  emulator::PtyModem modem(context.get_executor(), {});
  modem.plug().value();
  REQUIRE(modem.store("SM", pdu(1)));
  const auto seen = probed(context, modem.path());
  REQUIRE(seen.has_value());
  CHECK(seen->state.imei == "860000000000001");
  CHECK(seen->state.iccid == "8949020000012345678");
  CHECK(seen->state.slots->used == 1);
  CHECK(seen->learnt.announcements == "2,1,0,2,0");
  CHECK(seen->learnt.memories == std::vector<std::string>{"ME", "SM"});
  CHECK(seen->state.phase == ModemPhase::ready);
  CHECK(modem.modem().device().memories.find("SM")->used() == 1);
}

TEST_CASE("A look at a locked SIM enters no PIN") {
  boost::asio::io_context context;
  emulator::PtyModemOptions options;
  options.sim.pin = "1234";
  emulator::PtyModem modem(context.get_executor(), options);
  modem.plug().value();
  CHECK(probed(context, modem.path())->state.phase == ModemPhase::pin_needed);
  CHECK(modem.modem().device().sim->pin_tries == 3);
}

TEST_CASE("A look at a port that is not there says so") {
  boost::asio::io_context context;
  CHECK(probed(context, "/dev/no-such-port").error() == boost::system::errc::no_such_file_or_directory);
}

TEST_CASE("A look at a port where nothing answers ends in a time-out") {
  boost::asio::io_context context;
  emulator::PtyModem modem(context.get_executor(), {});
  modem.plug().value();
  modem.be_silent(emulator::Silence::on);
  CHECK(probed(context, modem.path()).error() == boost::asio::error::timed_out);
}
