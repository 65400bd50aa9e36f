#include "gateway/daemon/modems_command.hpp"

#include <fmt/core.h>

#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <filesystem>
#include <ostream>
#include <set>

#include "gateway/async/task_group.hpp"
#include "gateway/daemon/exit_code.hpp"
#include "gateway/daemon/modem_json.hpp"
#include "modem/port/port_finder.hpp"
#include "modem/session/probe.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;

namespace {

// The ports of one stick: the first of them that answers is its AT port.
using Candidates = std::vector<std::string>;

std::vector<Candidates> candidates(const std::vector<ModemEntry>& configured) {
  std::vector<Candidates> sticks;
  std::set<std::filesystem::path> named;
  for (const auto& entry : configured) {
    sticks.push_back({entry.port});
    std::error_code unresolved;
    named.insert(std::filesystem::weakly_canonical(entry.port, unresolved));
  }
  for (const auto& device : port::group_by_device(port::find_ports())) {
    Candidates ports;
    bool is_named = false;
    for (const auto& found : device.ports) {
      ports.push_back(found.by_id.empty() ? found.device : found.by_id);
      is_named = is_named || named.contains(found.device);
    }
    if (!is_named) sticks.push_back(std::move(ports));
  }
  return sticks;
}

// What to do about a port that could not be looked at.
std::string advice(const Error& error) {
  if (error == asio::error::timed_out) return "nothing on it answers AT";
  if (error == boost::system::errc::device_or_resource_busy)
    return "busy: otpost or ModemManager holds it (README: keep ModemManager away)";
  if (error == boost::system::errc::permission_denied) return "not permitted: install the udev rule (README)";
  return error.message();
}

asio::awaitable<void> look_at_all(const std::vector<Candidates>& sticks, std::vector<session::ModemState>& found,
                                  std::ostream& err) {
  for (const auto& ports : sticks)
    for (const auto& port : ports) {
      err << "looking at " << port << " …" << std::endl;
      auto state = co_await session::probe(port);
      if (state) {
        found.push_back(std::move(*state));
        break;
      }
      err << "  " << advice(state.error()) << '\n';
    }
}

std::string or_dash(const std::string& text) {
  return text.empty() ? "-" : text;
}

void write_table(const std::vector<session::ModemState>& modems, std::ostream& out) {
  for (const auto& modem : modems) {
    const auto signal = modem.signal_percent ? fmt::format("{} %", *modem.signal_percent) : "-";
    const auto slots = modem.slots ? fmt::format("{} of {} used", modem.slots->used, modem.slots->total) : "-";
    out << fmt::format(
        "{}\n  modem     {} {}, IMEI {}\n  SIM       {}\n  number    {}\n  network   {}, signal {}\n  slots     {}\n"
        "  state     {}\n",
        modem.port, or_dash(modem.maker), or_dash(modem.model), or_dash(modem.imei), or_dash(modem.iccid),
        or_dash(modem.own_number), or_dash(modem.operator_name), signal, slots, session::to_text(modem.phase));
  }
}

}  // namespace

int list_modems(const std::vector<ModemEntry>& configured, ModemsFormat format, std::ostream& out, std::ostream& err) {
  std::vector<session::ModemState> found;
  const auto sticks = candidates(configured);
  asio::io_context context(1);
  async::TaskGroup tasks(context.get_executor());
  tasks.spawn("modems", [&] { return look_at_all(sticks, found, err); });
  context.run();

  if (format == ModemsFormat::json) {
    boost::json::array all;
    for (const auto& modem : found) all.push_back(modem_json(modem));
    out << boost::json::serialize(all) << '\n';
  } else {
    write_table(found, out);
  }
  if (found.empty()) err << "No modem answered. Is the stick plugged in, and its port free?\n";
  return found.empty() ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace otpost::daemon
