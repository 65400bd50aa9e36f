// Emulated modems on pseudo-terminals, which a list of ports shows as sticks on USB.
#include "gateway/daemon/discovery.hpp"

#include <fcntl.h>

#include <memory>

#include "modem/port/descriptor.hpp"
#include "modem/port/terminal.hpp"
#include "tests/gateway/daemon/plugged_ports.hpp"
#include "tests/modem/session/scene.hpp"

using namespace otpost;
using namespace otpost::daemon;
using namespace otpost::daemon::test;
using namespace std::chrono_literals;
using emulator::PtyModem;
using session::test::pdu;

namespace {

const port::UsbIdentity quectel{0x2c7c, 0x0125, "Quectel", "EC25", ""};
const port::UsbIdentity adapter{0x0403, 0x6001, "FTDI", "FT232R", ""};  // nothing is known of what is behind it

class NoPins final : public session::PinLedger {
 public:
  boost::asio::awaitable<bool> claim(std::string, const SecretText&) override { co_return false; }
  boost::asio::awaitable<void> confirm(std::string, const SecretText&) override { co_return; }
};

Pace hurried() {
  Pace pace;
  pace.settle = 1ms;
  pace.patience = {100ms};
  pace.busy_again = 20ms;
  pace.silent_again = {20ms};
  return pace;
}

class Bench {
 public:
  Bench() { log::set_level(log::Level::error); }
  ~Bench() {
    bool stopped = false;
    stopping_.spawn("stop", [&]() -> boost::asio::awaitable<void> {
      co_await discovery.stop();
      co_await modems.stop();
      stopped = true;
    });
    until("stopped", [&] { return stopped; });
    log::set_level(log::Level::info);
  }

  std::unique_ptr<PtyModem> make(const std::string& imei, const std::string& iccid) {
    emulator::PtyModemOptions options;
    options.imei = imei;
    options.sim.iccid = iccid;
    auto modem = std::make_unique<PtyModem>(context.get_executor(), options);
    modem->plug().value();
    return modem;
  }

  static port::FoundPort port(const std::string& device, const port::UsbIdentity& usb, int interface,
                              const std::string& usb_path) {
    port::FoundPort found;
    found.device = device;
    found.interface_number = interface;
    found.usb_path = usb_path;
    found.usb = usb;
    return found;
  }

  void until(const std::string& what, const std::function<bool()>& condition) {
    const auto deadline = std::chrono::steady_clock::now() + 15s;
    while (!condition() && std::chrono::steady_clock::now() < deadline) context.run_one_for(5ms);
    INFO("waiting for: " << what);
    REQUIRE(condition());
  }
  // The modem of this name in the state that `GET /api/modems` tells.
  session::ModemState state(const std::string& name) const {
    const auto states = modems.states();
    const auto found = states.find(name);
    return found == states.end() ? session::ModemState{} : found->second;
  }
  bool is(const std::string& name, session::ModemPhase phase) const { return state(name).phase == phase; }
  void until_ready(const std::string& name) {
    until(name + " ready", [&] { return is(name, session::ModemPhase::ready); });
  }
  void until_absent(const std::string& name) {
    until(name + " absent", [&] { return is(name, session::ModemPhase::absent); });
  }

  boost::asio::io_context context;
  std::vector<std::string> story;
  session::test::Desk desk{story};
  NoPins pins;
  SystemClock clock;
  PluggedPorts ports{context.get_executor()};
  Modems modems{context.get_executor(), desk, pins, clock};
  Discovery discovery{context.get_executor(), ports, modems, hurried()};

 private:
  async::TaskGroup stopping_{context.get_executor()};
};

// Holds a terminal open, so that the kernel gives its number to no other.
class NumberKept {
 public:
  explicit NumberKept(const std::string& terminal) : handle_(::open(terminal.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC)) {
    REQUIRE(handle_);
  }

 private:
  port::Descriptor handle_;
};

constexpr auto sim_a = "8949020000000000001";
constexpr auto sim_b = "8949020000000000002";

}  // namespace

TEST_CASE("A stick that is there at the start is found at its AT port, and what is not AT is never opened") {
  Bench bench;
  auto stick = bench.make("860000000000001", sim_a);
  auto diagnosis = bench.make("860000000000002", sim_b);
  bench.ports.plug(bench.port(diagnosis->path(), quectel, 0, "/sys/1-1"));
  bench.ports.plug(bench.port(stick->path(), quectel, 2, "/sys/1-1"));
  bench.discovery.start();
  bench.until_ready("found-1");
  CHECK(bench.state("found-1").port == stick->path());
  CHECK(bench.state("found-1").imei == "860000000000001");
  CHECK(diagnosis->seen_commands().empty());
  CHECK(bench.modems.states().size() == 1);
}

TEST_CASE("Behind an adapter of which nothing is known, a modem is found by asking") {
  Bench bench;
  bench.discovery.start();
  auto stick = bench.make("860000000000001", sim_a);
  bench.ports.plug(bench.port(stick->path(), adapter, 0, "/sys/1-1"));
  bench.until_ready("found-1");
}

TEST_CASE("A stick that comes back under another number is the same modem, and nothing is lost or doubled") {
  Bench bench;
  auto stick = bench.make("860000000000001", sim_a);
  bench.ports.plug(bench.port(stick->path(), adapter, 0, "/sys/1-1"));
  bench.discovery.start();
  bench.until_ready("found-1");
  const auto first_port = stick->path();
  const NumberKept kept_from_reuse(first_port);
  stick->deliver_pdu(pdu(1));
  bench.until("received", [&] { return bench.desk.count_freed() == 1; });

  stick->unplug();
  bench.ports.pull("/sys/1-1");
  bench.until_absent("found-1");
  CHECK(bench.state("found-1").port == first_port);
  stick->deliver_pdu(pdu(2));
  stick->plug().value();
  REQUIRE(stick->path() != first_port);
  bench.ports.plug(bench.port(stick->path(), adapter, 0, "/sys/1-1"));
  bench.until("received", [&] { return bench.desk.count_freed() == 2; });
  CHECK(bench.desk.kept.size() == 2);
  CHECK(bench.state("found-1").port == stick->path());
  CHECK(bench.modems.states().size() == 1);
}

TEST_CASE("In another socket, a stick without a serial number is known by its IMEI") {
  Bench bench;
  auto stick = bench.make("860000000000001", sim_a);
  bench.ports.plug(bench.port(stick->path(), adapter, 0, "/sys/1-1"));
  bench.discovery.start();
  bench.until_ready("found-1");
  stick->unplug();
  bench.ports.pull("/sys/1-1");
  bench.until_absent("found-1");
  stick->plug().value();
  bench.ports.plug(bench.port(stick->path(), adapter, 0, "/sys/1-2"));
  bench.until_ready("found-1");
  CHECK(bench.modems.states().size() == 1);
}

TEST_CASE("A SIM that moves to another stick is received there under its own ICCID") {
  Bench bench;
  auto first = bench.make("860000000000001", sim_a);
  bench.ports.plug(bench.port(first->path(), adapter, 0, "/sys/1-1"));
  bench.discovery.start();
  bench.until_ready("found-1");
  first->unplug();
  bench.ports.pull("/sys/1-1");
  auto second = bench.make("860000000000002", sim_a);
  bench.ports.plug(bench.port(second->path(), adapter, 0, "/sys/1-2"));
  bench.until_ready("found-2");
  second->deliver_pdu(pdu(1));
  bench.until("received", [&] { return bench.desk.count_freed() == 1; });
  CHECK(bench.desk.kept.front().iccid == sim_a);
}

TEST_CASE("Where nothing answers no session is started, and a modem that wakes up later is found") {
  Bench bench;
  auto stick = bench.make("860000000000001", sim_a);
  stick->be_silent(emulator::Silence::on);
  bench.ports.plug(bench.port(stick->path(), adapter, 0, "/sys/1-1"));
  bench.discovery.start();
  bench.context.run_for(300ms);
  CHECK(bench.modems.states().empty());
  stick->be_silent(emulator::Silence::off);
  bench.until_ready("found-1");
}

TEST_CASE("A modem by its make has a session even while it is silent, so that it is recovered") {
  Bench bench;
  auto stick = bench.make("860000000000001", sim_a);
  stick->be_silent(emulator::Silence::on);
  bench.ports.plug(bench.port(stick->path(), quectel, 2, "/sys/1-1"));
  bench.discovery.start();
  bench.until("a session", [&] { return bench.modems.states().size() == 1; });
  stick->be_silent(emulator::Silence::off);
  bench.until_ready("found-1");
}

TEST_CASE("A port that is busy at first is taken as soon as it is free") {
  Bench bench;
  auto stick = bench.make("860000000000001", sim_a);
  auto holder = port::open_terminal(stick->path());
  REQUIRE(holder.has_value());
  bench.ports.plug(bench.port(stick->path(), adapter, 0, "/sys/1-1"));
  bench.discovery.start();
  bench.context.run_for(200ms);
  CHECK(bench.modems.states().empty());
  holder->reset();
  bench.until_ready("found-1");
}

TEST_CASE("A stick of which one port is somebody else's is not typed at by another port") {
  Bench bench;
  auto first = bench.make("860000000000001", sim_a);
  auto second = bench.make("860000000000001", sim_a);
  const auto holder = port::open_terminal(first->path());
  REQUIRE(holder.has_value());
  bench.ports.plug(bench.port(first->path(), adapter, 0, "/sys/1-1"));
  bench.ports.plug(bench.port(second->path(), adapter, 1, "/sys/1-1"));
  bench.discovery.start();
  bench.context.run_for(200ms);
  CHECK(second->seen_commands().empty());
}

TEST_CASE("Discovery stops in the middle of asking") {
  Bench bench;
  auto stick = bench.make("860000000000001", sim_a);
  stick->be_silent(emulator::Silence::on);
  bench.ports.plug(bench.port(stick->path(), adapter, 0, "/sys/1-1"));
  bench.discovery.start();
  bench.context.run_for(50ms);  // the bench's end stops it, and fails where that takes long
}

TEST_CASE("A modem that is reached by two ways is run once") {
  Bench bench;
  auto stick = bench.make("860000000000001", sim_a);
  auto second_way = bench.make("860000000000001", sim_a);
  bench.ports.plug(bench.port(stick->path(), adapter, 0, "/sys/1-1"));
  bench.discovery.start();
  bench.until_ready("found-1");
  bench.ports.plug(bench.port(second_way->path(), adapter, 0, "/sys/1-2"));
  bench.until("asked", [&] { return !second_way->seen_commands().empty(); });
  bench.context.run_for(300ms);
  CHECK(bench.modems.states().size() == 1);
}

TEST_CASE("Sticks with the same cloned IMEI are told apart by their SIMs") {
  Bench bench;
  auto one = bench.make("860000000000001", sim_a);
  auto two = bench.make("860000000000001", sim_b);
  bench.ports.plug(bench.port(one->path(), adapter, 0, "/sys/1-1"));
  bench.discovery.start();
  bench.until_ready("found-1");
  bench.ports.plug(bench.port(two->path(), adapter, 0, "/sys/1-2"));
  bench.until_ready("found-2");
}

TEST_CASE("Where the config names modems, a stick that it does not name is left alone") {
  Bench bench;
  auto named = bench.make("860000000000001", sim_a);
  auto other = bench.make("860000000000002", sim_b);
  bench.modems.follow({{named->path(), std::nullopt}});
  bench.discovery.take(Take::missing_ones);
  bench.ports.plug(bench.port(other->path(), adapter, 0, "/sys/1-2"));
  bench.discovery.start();
  bench.until_ready(named->path());
  CHECK(other->seen_commands().empty());
  CHECK(bench.modems.states().size() == 1);
}

TEST_CASE("A modem that the config names and that comes back at another port is found there by its IMEI") {
  Bench bench;
  auto named = bench.make("860000000000001", sim_a);
  auto other = bench.make("860000000000002", sim_b);
  const auto name = named->path();
  bench.modems.follow({{name, std::nullopt}});
  bench.discovery.take(Take::missing_ones);
  bench.ports.plug(bench.port(name, adapter, 0, "/sys/1-1"));
  bench.discovery.start();
  bench.until_ready(name);
  const NumberKept kept_from_reuse(name);
  named->unplug();
  bench.ports.pull("/sys/1-1");
  bench.until_absent(name);
  bench.ports.plug(bench.port(other->path(), adapter, 0, "/sys/1-2"));
  named->plug().value();
  REQUIRE(named->path() != name);
  bench.ports.plug(bench.port(named->path(), adapter, 0, "/sys/1-3"));
  bench.until_ready(name);
  CHECK(bench.state(name).port == named->path());
  CHECK(bench.modems.states().size() == 1);
}

TEST_CASE("With as many modems as there may be, a further one waits until one is unplugged") {
  Bench bench;
  for (std::size_t i = 0; i < Modems::most_found; ++i)
    REQUIRE(bench.modems.take_in(bench.port("/dev/no-such-tty", adapter, 0, fmt::format("/sys/1-{}", i))));
  const auto one_more = bench.port("/dev/no-such-tty", adapter, 0, "/sys/2-1");
  CHECK_FALSE(bench.modems.take_in(one_more));
  bench.modems.unplugged("found-7");
  CHECK(bench.modems.take_in(one_more));
  CHECK(bench.modems.states().size() == Modems::most_found);
}
