#include "modem/sms/cell_broadcast.hpp"

#include <cstddef>

#include "modem/sms/hex.hpp"
#include "modem/sms/octet_reader.hpp"

namespace otpost::sms {
namespace {

constexpr std::size_t header_octets = 6;
constexpr std::size_t page_octets = 88;

unsigned two_octets(Octets octets) {
  return static_cast<unsigned>(octets[0]) << 8 | octets[1];
}

}  // namespace

BroadcastPage decode_broadcast(std::string_view hex) {
  const HexLine line = read_hex(hex);
  BroadcastPage page;
  if (!line.clean) page.error = "not hex all through";
  if (line.octets.size() < header_octets) {
    page.error = "the page ends before its parameters";
    return page;
  }
  const Octets octets = line.octets;
  page.serial_number = two_octets(octets);
  page.message_identifier = two_octets(octets.subspan(2));
  page.data_coding_scheme = octets[4];
  const unsigned number = octets[5] >> 4;
  const unsigned total = octets[5] & 0x0FU;
  if (number >= 1 && number <= total) {
    page.page = number;
    page.pages = total;
  }
  if (octets.size() < page_octets && !page.error) page.error = "the page ends before its 88 octets";
  return page;
}

}  // namespace otpost::sms
