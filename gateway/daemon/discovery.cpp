#include "gateway/daemon/discovery.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <boost/asio/error.hpp>

#include "gateway/base/log.hpp"
#include "modem/port/port_finder.hpp"
#include "modem/port/stream.hpp"
#include "modem/port/usb_roles.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;
using async::Wake;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr int longest_settling = 7;  // times `Pace::settle`: a port that comes and goes for ever is gone on with

// "Quectel EC25 (2c7c:0125)"
std::string to_text(const port::UsbIdentity& usb) {
  const auto* blank = usb.maker.empty() || usb.model.empty() ? "" : " ";
  return fmt::format("{}{}{} ({:04x}:{:04x})", usb.maker, blank, usb.model, usb.vendor, usb.product);
}

// Nothing there takes AT, or what is there is no modem; any other error is the port's own, and may pass.
bool is_silence(const Error& error) {
  return error == asio::error::timed_out || error == boost::system::errc::protocol_not_supported;
}

}  // namespace

// One USB device for as long as it is plugged in, with the same ports.
struct Discovery::Stick {
  Stick(const asio::any_io_executor& executor, port::FoundDevice its_device)
      : device(std::move(its_device)), changed(executor) {}

  port::FoundDevice device;
  bool present = true;
  bool idle = false;                       // waits for what happens to others
  std::optional<port::FoundPort> at_port;  // the one that has answered
  session::Answerer answerer;
  std::size_t silent = 0;  // how often nothing answered
  int blocked = 0;         // how often a port could not be opened
  std::string told;        // what the log says of it already
  async::Pulse changed;

  // Once, however often it is found to be so.
  void tell(const std::string& what) {
    if (what == told) return;
    told = what;
    log::warning("{} at {}: {}", to_text(device.usb), device.ports.front().device, what);
  }
};

struct Discovery::Asked {
  bool answered = false;
  // A port that could not be asked, where none has answered.
  Error blocked;
  std::string blocked_port;
};

Discovery::Discovery(asio::any_io_executor executor, PortWatch& ports, Modems& modems, Pace pace)
    : executor_(executor), ports_(ports), modems_(modems), pace_(std::move(pace)), tasks_(std::move(executor)) {}

void Discovery::take(Take what) {
  take_ = what;
  for (const auto& [path, stick] : sticks_) stick->changed.beat();
}

void Discovery::start() {
  tasks_.spawn("discovery", [this] { return watch(); });
}

asio::awaitable<void> Discovery::stop() {
  tasks_.cancel();
  co_await tasks_.join();
}

asio::awaitable<void> Discovery::watch() {
  for (;;) {
    look_around();
    const auto wake = co_await ports_.changed_within(ports_.looks_every());
    if (wake == Wake::ready) co_await let_settle();
  }
}

asio::awaitable<void> Discovery::let_settle() {
  for (int i = 0; i < longest_settling; ++i) {
    const auto wake = co_await ports_.changed_within(pace_.settle);
    if (wake == Wake::late) co_return;
  }
}

void Discovery::look_around() {
  std::map<std::string, std::shared_ptr<Stick>> now;
  for (const auto& device : port::group_by_device(ports_.ports())) {
    const auto known = sticks_.find(device.usb_path);
    const bool same = known != sticks_.end() && known->second->device == device;
    now[device.usb_path] = same ? known->second : std::make_shared<Stick>(executor_, device);
  }
  sticks_.swap(now);
  for (const auto& [path, stick] : now) {
    const auto still = sticks_.find(path);
    if (still == sticks_.end() || still->second != stick) gone(*stick);
  }
  for (const auto& [path, stick] : sticks_) {
    const auto before = now.find(path);
    const bool same = before != now.end() && before->second == stick;
    if (same && stick->idle) stick->changed.beat();
    if (!same) tasks_.spawn("stick " + path, [this, stick = stick] { return attend(stick); });
  }
}

void Discovery::gone(Stick& stick) {
  stick.present = false;
  stick.changed.beat();
  for (const auto& modem : modems_.known())
    if (modem.last && modem.last->usb_path == stick.device.usb_path) modems_.unplugged(modem.name);
}

asio::awaitable<void> Discovery::attend(std::shared_ptr<Stick> stick) {
  while (stick->present) {
    const auto again = co_await consider(*stick);
    if (!stick->present) co_return;
    stick->idle = !again;
    if (again)
      co_await stick->changed.wait_for(*again);
    else
      co_await stick->changed.wait();
  }
}

// How long until it is considered again; none: when something has changed.
asio::awaitable<std::optional<milliseconds>> Discovery::consider(Stick& stick) {
  if (modems_.uses(stick.device)) co_return std::nullopt;
  if (take_ == Take::missing_ones && !anybody_missing()) co_return std::nullopt;
  if (take_ == Take::every_modem) {
    const auto known = modems_.known();
    const auto* absent = absent_stick(known, stick.device);
    const auto* at_port = absent == nullptr ? nullptr : same_interface(*absent, stick.device);
    if (at_port != nullptr) {
      modems_.lead(absent->name, *at_port);
      co_return std::nullopt;
    }
  }
  if (!stick.at_port) {
    const Asked asked = co_await ask(stick);
    if (!stick.present) co_return std::nullopt;
    if (!asked.answered) co_return co_await give_up_for_now(stick, asked);
  }
  welcome(stick);
  co_return std::nullopt;
}

// One port of a device at a time: some drivers block for seconds when several are opened at once.
asio::awaitable<Discovery::Asked> Discovery::ask(Stick& stick) {
  Asked asked;
  for (const auto& port : port::at_candidates(stick.device)) {
    const auto answer = co_await session::check_port(tasks_, port.device, pace_.patience);
    if (!stick.present) co_return asked;
    if (answer) {
      asked.answered = true;
      stick.at_port = port;
      stick.answerer = *answer;
      co_return asked;
    }
    if (is_silence(answer.error())) continue;
    asked.blocked = answer.error();
    asked.blocked_port = port.device;
    // Somebody else's modem: to type at its other ports would be to interfere.
    if (asked.blocked == boost::system::errc::device_or_resource_busy) co_return asked;
  }
  co_return asked;
}

bool Discovery::anybody_missing() const {
  const auto known = modems_.known();
  return std::ranges::any_of(known, [](const auto& modem) { return modem.absent && !modem.imei.empty(); });
}

void Discovery::welcome(Stick& stick) {
  const auto known = modems_.known();
  const auto* same = modem_that_answers(known, stick.answerer);
  if (same != nullptr && same->absent) {
    modems_.lead(same->name, *stick.at_port);
  } else if (same != nullptr) {
    stick.tell(fmt::format("left alone: its IMEI {} is that of a modem in use", stick.answerer.imei));
  } else if (take_ == Take::every_modem && !modems_.take_in(*stick.at_port)) {
    stick.tell(fmt::format("left alone: {} modems are in use", Modems::most_found));
  }
}

asio::awaitable<std::optional<milliseconds>> Discovery::give_up_for_now(Stick& stick, Asked asked) {
  if (asked.blocked && ++stick.blocked <= pace_.busy_quickly) co_return pace_.busy_again;
  // A modem by its make: its session wakes it, and shows in its recoveries what is the matter.
  const auto* certain = port::certain_at_port(stick.device);
  if (certain != nullptr && take_ == Take::every_modem && modems_.take_in(*certain)) co_return std::nullopt;
  if (asked.blocked) {
    const std::string why = co_await port::why_not_opened(asked.blocked, std::move(asked.blocked_port));
    stick.tell(why);
    co_return pace_.busy_again * 10;
  }
  stick.tell("no modem answers there; left alone until it is plugged in again, but for a look now and then");
  co_return pace_.silent_again[std::min(stick.silent++, pace_.silent_again.size() - 1)];
}

}  // namespace otpost::daemon
