#include "modem/sms/segments.hpp"

#include <algorithm>

#include "modem/sms/gsm7.hpp"
#include "modem/sms/ucs2.hpp"

namespace otpost::sms {
namespace {

constexpr std::size_t user_data_octets = 140;
constexpr std::size_t most_parts = 255;

// In units of the encoding, behind the header and its fill bits.
std::size_t capacity(Encoding encoding, std::size_t element_octets) {
  const std::size_t header = element_octets == 0 ? 0 : element_octets + 1;
  if (header >= user_data_octets) return 0;
  if (encoding == Encoding::gsm7) return user_data_octets * 8 / 7 - septets_for(header);
  const std::size_t room = user_data_octets - header;
  return encoding == Encoding::ucs2 ? room / 2 * 2 : room;
}

bool divides_character(const CodedText& text, Octets piece, SurrogatePairs pairs) {
  if (text.encoding == Encoding::gsm7) return piece.back() == escape;
  if (text.encoding != Encoding::ucs2 || pairs == SurrogatePairs::may_be_split) return false;
  return is_high_surrogate(unit_at(piece, piece.size() - 2));
}

}  // namespace

bool fits(const CodedText& text, std::size_t element_octets) {
  return text.units.size() <= capacity(text.encoding, element_octets);
}

std::vector<Octets> split(const CodedText& text, std::size_t element_octets, SurrogatePairs pairs) {
  const std::size_t room = capacity(text.encoding, element_octets);
  const std::size_t unit = text.encoding == Encoding::ucs2 ? 2 : 1;
  if (room < 2 * unit) return {};
  std::vector<Octets> pieces;
  Octets rest = text.units;
  while (!rest.empty() && pieces.size() < most_parts) {
    Octets piece = rest.first(std::min(room, rest.size()));
    if (piece.size() < rest.size() && divides_character(text, piece, pairs)) piece = piece.first(piece.size() - unit);
    pieces.push_back(piece);
    rest = rest.subspan(piece.size());
  }
  return pieces;
}

}  // namespace otpost::sms
