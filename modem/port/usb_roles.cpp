#include "modem/port/usb_roles.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <span>
#include <string_view>

namespace otpost::port {

namespace {

// One letter an interface, from 0 on: A the AT port, S a second one, - something else, . not known. Beyond its end
// nothing is known.
struct Layout {
  std::uint16_t vendor;
  std::uint16_t product;
  std::string_view interfaces;
};

constexpr std::uint16_t quectel = 0x2c7c;
constexpr std::uint16_t simcom = 0x1e0e;
constexpr std::uint16_t sierra = 0x1199;
constexpr std::uint16_t u_blox = 0x1546;
constexpr std::uint16_t qualcomm = 0x05c6;
constexpr std::uint16_t telit = 0x1bc7;
constexpr std::uint16_t zte = 0x19d2;
constexpr std::uint16_t huawei = 0x12d1;

// ModemManager's udev rules, 77-mm-*-port-types.rules, unless a line says otherwise.
constexpr auto layouts = std::to_array<Layout>({
    {quectel, 0x0125, "--AS"},  // EC25, EG25: DIAG, GPS, AT, PPP that takes AT
    {quectel, 0x0121, "--AS"},
    {quectel, 0x0191, "--AS"},
    {quectel, 0x0195, "--AS"},
    {quectel, 0x0296, "--AS"},
    {quectel, 0x0306, "--AS"},
    {quectel, 0x0512, "--AS"},
    {quectel, 0x0800, "--AS"},
    {quectel, 0x0801, "--AS"},
    {quectel, 0x0128, ".....A"},  // EM060K
    {simcom, 0x9001, "--AS-"},    // SIM7000 to SIM7600: DIAG, NMEA, AT, AT, audio
    {simcom, 0x9205, "..A-"},     // SIM70x0: if3 PPP
    {simcom, 0x9206, "..A-"},     // the same
    {simcom, 0x9011, "..-.A-"},   // A7600E: if5 PPP
    {simcom, 0x9100, ".S.A"},
    {simcom, 0x9200, ".S.A"},
    {sierra, 0x9071, "-.-A"},  // MC74xx and its kin: DIAG, NMEA, AT
    {sierra, 0x9091, "-.-A"},
    {sierra, 0x9079, "-.-A"},
    {sierra, 0x68c0, "-.-A"},
    {sierra, 0xc001, "A.-.-"},         // HL7812: if2 PPP, if4 NMEA
    {u_blox, 0x1102, "A.S.S.------"},  // ttyACM: each takes two interfaces
    {u_blox, 0x1107, "A.S.S.------"},
    {u_blox, 0x110a, "A.S.S.------"},
    {u_blox, 0x1104, "A-----------"},
    {u_blox, 0x1010, "------A-----"},  // TOBY-L4
    {qualcomm, 0x908b, ".AS"},         // LARA-R6
    {telit, 0x1031, ".AS"},            // LE910C1
    {telit, 0x1033, ".AS"},
    {telit, 0x1040, "....AS"},  // LE922
    {telit, 0x1041, ".....AS"},
    {zte, 0x0001, "A.S"},
    {zte, 0x0002, "..A.S"},
    {zte, 0x0003, "AS"},
    {zte, 0x0024, "..A.S"},
    {zte, 0x0025, "..A.S"},
    {zte, 0x0030, ".A.S"},
    {zte, 0x0031, ".S.A"},  // MF110, MF112, MF636
    {zte, 0x0033, ".S..A"},
    {zte, 0x0037, ".S.A"},
    {zte, 0x0091, ".S..A"},
    // asterisk-chan-dongle, pdiscovery.c: the interface of its data port, audio on the one before. Other Huawei sticks
    // are asked.
    {huawei, 0x1001, ".-A"},
    {huawei, 0x140c, "..-A"},
    {huawei, 0x14ac, "...-A"},
    {huawei, 0x1436, "...-A"},
    {huawei, 0x1506, "..-A"},
});

const Layout* layout_of(const UsbIdentity& usb) {
  const auto found = std::ranges::find_if(
      layouts, [&](const Layout& layout) { return layout.vendor == usb.vendor && layout.product == usb.product; });
  return found == layouts.end() ? nullptr : &*found;
}

PortRole role_of_letter(char letter) {
  switch (letter) {
    case 'A':
      return PortRole::at;
    case 'S':
      return PortRole::second_at;
    case '-':
      return PortRole::not_at;
    default:
      return PortRole::unknown;
  }
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return small;
}

// Huawei names its interfaces: Pcui (AT with announcements), Modem (PPP that takes AT), Diag, …
PortRole role_of_name(std::string_view interface_name) {
  const auto name = in_small_letters(interface_name);
  const auto says = [&](std::string_view word) { return name.find(word) != std::string::npos; };
  if (says("pcui")) return PortRole::at;
  if (says("modem") || says("mdm")) return PortRole::second_at;
  for (const auto* word : {"diag", "nmea", "gps", "audio", "pcvoice"})
    if (says(word)) return PortRole::not_at;
  return PortRole::unknown;
}

// A port known to be second is asked before one of which nothing is known.
int order_of(const FoundPort& port) {
  switch (role_of(port)) {
    case PortRole::at:
      return 0;
    case PortRole::second_at:
      return 1;
    case PortRole::unknown:
    case PortRole::not_at:
      return 2;
  }
  return 2;
}

}  // namespace

PortRole role_of(const FoundPort& port) {
  const auto* layout = layout_of(port.usb);
  if (layout == nullptr) return role_of_name(port.interface_name);
  const auto number = port.interface_number.value_or(-1);
  if (number < 0 || static_cast<std::size_t>(number) >= layout->interfaces.size()) return PortRole::unknown;
  return role_of_letter(layout->interfaces[static_cast<std::size_t>(number)]);
}

std::vector<FoundPort> at_candidates(const FoundDevice& device) {
  std::vector<FoundPort> candidates;
  std::ranges::copy_if(device.ports, std::back_inserter(candidates),
                       [](const FoundPort& port) { return role_of(port) != PortRole::not_at; });
  std::ranges::stable_sort(candidates, {}, order_of);
  return candidates;
}

const FoundPort* certain_at_port(const FoundDevice& device) {
  const auto found =
      std::ranges::find_if(device.ports, [](const FoundPort& port) { return role_of(port) == PortRole::at; });
  return found == device.ports.end() ? nullptr : &*found;
}

}  // namespace otpost::port
