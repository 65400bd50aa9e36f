#include "modem/session/port_check.hpp"

#include <boost/asio/error.hpp>

#include "tests/modem/session/scene.hpp"

using namespace otpost;
using namespace otpost::session;
using namespace otpost::session::test;
using emulator::Reaction;

namespace {

class Port {
 public:
  Port() { modem.plug().value(); }

  Result<Answerer> check() {
    async::TaskGroup tasks(context.get_executor());
    Result<Answerer> seen = Error(boost::asio::error::would_block);
    tasks.spawn("check", [&]() -> boost::asio::awaitable<void> {
      std::vector<std::chrono::milliseconds> patience = {50ms, 50ms};
      seen = co_await check_port(tasks, modem.path(), std::move(patience));
      context.stop();
    });
    context.run();
    return seen;
  }

  boost::asio::io_context context;
  emulator::PtyModem modem{context.get_executor(), {}};
};

}  // namespace

TEST_CASE("A modem that answers says who it is, and nothing of it is changed") {
  Port port;
  const Answerer expected{"860000000000001", "8949020000012345678"};
  CHECK((port.check() == expected));
  for (const auto& command : port.modem.seen_commands())
    CHECK((command.empty() || command == "AT" || command == "AT+CGSN" || command.starts_with("AT+CRSM=176")));
}

TEST_CASE("An error is an answer too") {
  Port port;
  port.modem.before_answering([](std::string_view) { return Reaction::refuse; });
  CHECK((port.check() == Answerer{}));
}

TEST_CASE("A modem that loses the first AT is found by the second") {
  Port port;
  int commands = 0;
  port.modem.before_answering([&](std::string_view) { return commands++ == 0 ? Reaction::swallow : Reaction::answer; });
  CHECK(port.check()->imei == "860000000000001");
}

TEST_CASE("Where nothing answers, the check ends in a time-out") {
  Port port;
  port.modem.be_silent(emulator::Silence::on);
  CHECK(port.check().error() == boost::asio::error::timed_out);
}

TEST_CASE("A receiver of satellites is no modem, and is asked once only") {
  Port port;
  port.modem.modem().device().profile.power_on_lines = {"$GPGGA,092750.000,5321.6802,N,00630.3372,W,1,8"};
  port.modem.unplug();
  port.modem.plug().value();
  CHECK(port.check().error() == boost::system::errc::protocol_not_supported);
  CHECK(port.modem.seen_commands().size() <= 1);
}
