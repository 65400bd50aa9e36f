#include "gateway/daemon/emulate_command.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>

#include "gateway/async/pulse.hpp"
#include "gateway/async/task_group.hpp"
#include "gateway/base/clock.hpp"
#include "gateway/base/log.hpp"
#include "modem/emulator/control.hpp"
#include "modem/emulator/control_socket.hpp"
#include "modem/emulator/demo_messages.hpp"
#include "modem/emulator/pty_modem.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;

namespace {

constexpr int most_slots = 4096;

bool make_sense(const EmulateOptions& options) {
  if (emulator::find_profile(options.profile) == nullptr) {
    log::error("no profile is called {}", options.profile);
    return false;
  }
  if (options.slots && (*options.slots < 0 || *options.slots > most_slots)) {
    log::error("a SIM has 0 to {} slots, not {}", most_slots, *options.slots);
    return false;
  }
  if (options.demo && options.demo->count() < 1) {
    log::error("a message of the demo arrives each second at most");
    return false;
  }
  return true;
}

emulator::PtyModemOptions modem_of(const EmulateOptions& options) {
  emulator::PtyModemOptions modem;
  modem.profile = options.profile;
  modem.link = options.link;
  modem.imei = options.imei.value_or(modem.imei);
  modem.sim.iccid = options.iccid.value_or(modem.sim.iccid);
  modem.sim.number = options.number.value_or(modem.sim.number);
  modem.sim.pin = options.pin;
  modem.sim_slots = options.slots;
  return modem;
}

asio::awaitable<void> keep_delivering(emulator::PtyModem& modem, std::chrono::seconds interval) {
  std::mt19937 random{std::random_device{}()};
  for (;;) {
    co_await async::pause(interval);
    modem.deliver(emulator::demo_message(random, SystemClock{}.now()));
  }
}

}  // namespace

std::string emulate_help() {
  std::string profiles;
  for (const auto& profile : emulator::profiles()) profiles += " " + profile.name;
  return "Runs until SIGINT or SIGTERM. Profiles:" + profiles + R"(
The control socket takes a JSON object a line (modem/emulator/control.hpp tells each in full):
  {"deliver":{"sender":"Google","text":"…"}}   {"deliver_pdu":"0791…"}   {"broadcast":"…"}   {"status":true}
  {"store":{"memory":"ME","sender":"…","text":"…"}}   {"fill":"SM"}
  {"unplug":true}   {"plug":true}   {"network":false}   {"remove_sim":true}   {"insert_sim":{…}}
  {"silence":true | false | "until-reopened" | "until-initialised" | "until-radio" | "until-restart"}   {"prompt":true}   {"echo":true}
  {"fault":{"command":"AT+CMGD","count":1,"reaction":"refuse" | "swallow" | "lose-answer" | "cut-answer" | "garble"}}
  {"line":{"delay_ms":0,"octets_per_second":0,"garbage_per_second":0,"halves_lines":false}}
Example: otpost emulate --link /tmp/modem --control /tmp/modem.control --demo 6
Exit codes: 0 done, 1 the link or the socket cannot be made, 2 wrong use.)";
}

int emulate(const EmulateOptions& options) {
  if (!make_sense(options)) return 2;
  asio::io_context context(1);
  asio::signal_set stop(context, SIGINT, SIGTERM);
  stop.async_wait([&context](const Error&, int) { context.stop(); });
  async::TaskGroup tasks(context.get_executor());
  emulator::PtyModem modem(context.get_executor(), modem_of(options));
  emulator::ControlSocket control(context.get_executor(), tasks, [&modem](std::string_view request) {
    return emulator::obey(modem, request, SystemClock{}.now());
  });
  if (const auto plugged = modem.plug(); !plugged) {
    log::error("cannot make the link {}: {}", options.link, plugged.error().message());
    return 1;
  }
  if (!options.control.empty())
    if (const auto listening = control.listen(options.control); !listening) {
      log::error("cannot listen at {}: {}", options.control, listening.error().message());
      return 1;
    }
  if (options.demo) tasks.spawn("demo messages", [&modem, &options] { return keep_delivering(modem, *options.demo); });
  log::info("emulated modem at {}", modem.path());
  context.run();
  return 0;
}

}  // namespace otpost::daemon
