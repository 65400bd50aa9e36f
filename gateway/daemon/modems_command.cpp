#include "gateway/daemon/modems_command.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>

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
#include "modem/port/stream.hpp"
#include "modem/port/usb_roles.hpp"
#include "modem/session/probe.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;

namespace {

// What may be one modem: a port of the config, or a USB device with its ports.
struct Suspect {
  std::string title;
  std::vector<std::string> ports;  // those to ask, in this order; the first that answers is its AT port
  std::vector<std::string> notes;  // of those that are not asked
};

std::string name_of(const port::FoundPort& found) {
  return found.by_id.empty() ? found.device : found.by_id;
}

Suspect suspect(const port::FoundDevice& device) {
  const auto& usb = device.usb;
  Suspect suspect;
  suspect.title = fmt::format("{} {} ({:04x}:{:04x})", usb.maker, usb.model, usb.vendor, usb.product);
  for (const auto& found : port::at_candidates(device)) suspect.ports.push_back(name_of(found));
  for (const auto& found : device.ports)
    if (port::role_of(found) == port::PortRole::not_at)
      suspect.notes.push_back(fmt::format("{} takes no AT: not asked", name_of(found)));
  return suspect;
}

std::vector<Suspect> suspects(const std::vector<ModemEntry>& configured) {
  std::vector<Suspect> all;
  std::set<std::string> named;
  for (const auto& entry : configured) {
    all.push_back({"[[modem]]", {entry.port}, {}});
    std::error_code unresolved;
    named.insert(std::filesystem::weakly_canonical(entry.port, unresolved).string());
  }
  for (const auto& device : port::group_by_device(port::find_ports()))
    if (std::ranges::none_of(device.ports, [&](const auto& found) { return named.contains(found.device); }))
      all.push_back(suspect(device));
  return all;
}

asio::awaitable<std::string> advice(Error error, std::string port) {
  if (error == asio::error::timed_out) co_return "nothing on it answers AT";
  co_return co_await port::why_not_opened(error, std::move(port));
}

asio::awaitable<void> look_at_all(const std::vector<Suspect>& all, std::vector<session::Look>& found,
                                  std::ostream& err) {
  for (const auto& suspect : all) {
    err << suspect.title << '\n';
    for (const auto& note : suspect.notes) err << "  " << note << '\n';
    for (const auto& port : suspect.ports) {
      err << "  looking at " << port << " …" << std::endl;
      auto look = co_await session::probe(port);
      if (look) {
        found.push_back(std::move(*look));
        break;
      }
      const std::string why = co_await advice(look.error(), port);
      err << "    " << why << '\n';
    }
  }
}

std::string or_dash(const std::string& text) {
  return text.empty() ? "-" : text;
}

void write_table(const std::vector<session::Look>& looks, std::ostream& out) {
  for (const auto& [modem, learnt] : looks) {
    const auto signal = modem.signal_percent ? fmt::format("{} %", *modem.signal_percent) : "-";
    const auto slots = modem.slots ? fmt::format("{} of {} used", modem.slots->used, modem.slots->total) : "-";
    out << fmt::format(
        "{}\n  modem     {} {}, IMEI {}\n  SIM       {}\n  number    {}\n  network   {}, signal {}\n  slots     {}\n"
        "  state     {}\n",
        modem.port, or_dash(modem.maker), or_dash(modem.model), or_dash(modem.imei), or_dash(modem.iccid),
        or_dash(modem.own_number), or_dash(modem.operator_name), signal, slots, session::to_text(modem.phase));
    out << fmt::format("  memories  {}\n  announces {}\n", or_dash(fmt::format("{}", fmt::join(learnt.memories, ", "))),
                       or_dash(learnt.announcements));
    for (const auto& note : quirks_of(learnt)) out << "  note      " << note << '\n';
  }
}

}  // namespace

int list_modems(const std::vector<ModemEntry>& configured, ModemsFormat format, std::ostream& out, std::ostream& err) {
  std::vector<session::Look> found;
  const auto all = suspects(configured);
  asio::io_context context(1);
  async::TaskGroup tasks(context.get_executor());
  tasks.spawn("modems", [&] { return look_at_all(all, found, err); });
  context.run();

  if (format == ModemsFormat::json) {
    boost::json::array modems;
    for (const auto& look : found) {
      auto modem = modem_json(look.state);
      modem["learnt"] = learnt_json(look.learnt);
      modems.push_back(std::move(modem));
    }
    out << boost::json::serialize(modems) << '\n';
  } else {
    write_table(found, out);
  }
  if (found.empty()) err << "No modem answered. Is the stick plugged in, and its port free?\n";
  return found.empty() ? exit_code::answer_is_no : exit_code::done;
}

}  // namespace otpost::daemon
