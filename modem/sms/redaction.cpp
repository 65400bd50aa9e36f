#include "modem/sms/redaction.hpp"

#include <algorithm>
#include <cctype>

#include "modem/sms/address.hpp"
#include "modem/sms/data_coding.hpp"
#include "modem/sms/gsm7.hpp"
#include "modem/sms/hex.hpp"
#include "modem/sms/timestamp.hpp"

namespace otpost::sms {
namespace {

enum class Layout { with_service_centre, without };

// Walks over a PDU and copies what may stay; all that it does not copy is zero.
class Walk {
 public:
  explicit Walk(Octets octets) : octets_(octets), kept_(octets.size(), 0) {}

  // Whether the walk came to the user data, or to the end of a status report.
  bool run(Layout layout) {
    if (layout == Layout::with_service_centre && !service_centre()) return false;
    const unsigned first_octet = peek();
    const unsigned type = first_octet & 0x03;
    if (!keep(type == 1 || type == 2 ? 2 : 1)) return false;  // SUBMIT and reports have a message reference
    if (layout == Layout::without && !type_of_address_follows()) return false;
    if (!address()) return false;
    if (type == 2) return time() && time() && keep(1);
    if (!keep(2)) return false;  // TP-PID, TP-DCS
    const auto encoding = decode_data_coding(octets_[at_ - 1]).encoding;
    if (!(type == 1 ? validity(first_octet >> 3 & 0x03) : time())) return false;
    user_data(encoding, (first_octet & 0x40) != 0);
    return true;
  }

  [[nodiscard]] const std::vector<std::uint8_t>& kept() const { return kept_; }

 private:
  [[nodiscard]] std::size_t left() const { return octets_.size() - at_; }
  [[nodiscard]] unsigned peek() const { return left() == 0 ? 0 : octets_[at_]; }

  bool keep(std::size_t count) {
    if (left() < count) return false;
    std::copy_n(octets_.begin() + static_cast<std::ptrdiff_t>(at_), count,
                kept_.begin() + static_cast<std::ptrdiff_t>(at_));
    at_ += count;
    return true;
  }

  // As decode() asks it: elsewhere digits of an address with a service centre in front would pass for TP-PID and
  // TP-DCS.
  [[nodiscard]] bool type_of_address_follows() const { return left() >= 2 && (octets_[at_ + 1] & 0x80) != 0; }

  // One that is none may be the text, in a PDU whose lengths are wrong.
  bool time() {
    if (left() < 7) return false;
    if (decode_timestamp(octets_.subspan(at_).first<7>())) return keep(7);
    at_ += 7;
    return true;
  }

  // TP-VP by TP-VPF (TS 23.040, 9.2.3.3): none, enhanced, relative, absolute.
  bool validity(unsigned format) {
    if (format == 0) return true;
    return format == 2 ? keep(1) : time();
  }

  // Semi-octets: the fill stays, each digit is 9. With zeros, a PDU without a service centre could pass for one with.
  void blank_digits(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i, ++at_) {
      const unsigned octet = octets_[at_];
      kept_[at_] = static_cast<std::uint8_t>((octet >> 4 == 0xF ? 0xF0U : 0x90U) | ((octet & 0xF) == 0xF ? 0xFU : 9U));
    }
  }

  void blank_name(std::size_t semi_octets) {
    std::vector<std::uint8_t> packed;
    append_septets(packed, std::vector<std::uint8_t>(semi_octets * 4 / 7, 'x'));
    const std::size_t octets = (semi_octets + 1) / 2;
    std::copy_n(packed.begin(), std::min(octets, packed.size()), kept_.begin() + static_cast<std::ptrdiff_t>(at_));
    at_ += octets;
  }

  bool service_centre() {
    OctetReader reader(octets_);
    if (!read_service_centre(reader)) return false;
    const std::size_t length = peek();
    if (!keep(length == 0 ? 1 : 2)) return false;
    if (length > 0) blank_digits(length - 1);
    return true;
  }

  bool address() {
    OctetReader reader(octets_.subspan(at_));
    const auto read = read_address(reader);
    if (!read) return false;
    const std::size_t semi_octets = peek();
    keep(2);
    if (read->type == TypeOfNumber::alphanumeric)
      blank_name(semi_octets);
    else
      blank_digits((semi_octets + 1) / 2);
    return true;
  }

  void user_data(Encoding encoding, bool has_header) {
    const bool septets = encoding == Encoding::gsm7;
    const std::size_t promised = septets ? (peek() * 7 + 7) / 8 : peek();
    if (!keep(1)) return;
    const std::size_t end = at_ + std::min(promised, left());
    if (has_header && !header(end)) at_ = end;
    if (encoding == Encoding::ucs2 || encoding == Encoding::eight_bit) fill(end, encoding == Encoding::ucs2);
    at_ = end;
    // Padding of FF, as some modems add it, tells nothing.
    const auto rest = octets_.subspan(end);
    if (std::ranges::all_of(rest, [](std::uint8_t octet) { return octet == 0xFF; })) keep(rest.size());
  }

  void fill(std::size_t end, bool two_octets) {
    for (std::size_t place = 0; at_ < end; ++place, ++at_)
      if (!two_octets || place % 2 == 1) kept_[at_] = 'x';
  }

  // False: its length cannot be true, and nothing of it is kept.
  bool header(std::size_t end) {
    const std::size_t text = at_ + peek() + 1;
    if (text > end) return false;
    keep(1);
    while (at_ + 2 <= text) {
      const unsigned element = octets_[at_];
      const std::size_t length = octets_[at_ + 1];
      keep(2);
      if (at_ + length > text) break;
      if (tells_nothing(element) && length <= 4)
        keep(length);
      else
        at_ += length;
    }
    at_ = text;
    return true;
  }

  // Parts, ports, national language tables (TS 23.040, 9.2.3.24).
  static bool tells_nothing(unsigned element) {
    return element == 0x00 || element == 0x08 || element == 0x04 || element == 0x05 || element == 0x24 ||
           element == 0x25;
  }

  Octets octets_;
  std::vector<std::uint8_t> kept_;
  std::size_t at_ = 0;
};

std::vector<std::uint8_t> redact(Octets octets) {
  Walk with(octets);
  if (with.run(Layout::with_service_centre)) return with.kept();
  Walk without(octets);
  if (without.run(Layout::without)) return without.kept();
  return with.kept();
}

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

bool is_hex_digit(char c) {
  return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

}  // namespace

std::string mask(std::string_view text) {
  std::string masked(text);
  for (char& c : masked) {
    const auto octet = static_cast<unsigned char>(c);
    if (octet >= '0' && octet <= '9') {
      c = '0';
    } else if (octet > 127 || std::isalpha(octet) != 0) {
      c = 'x';
    }
  }
  return masked;
}

std::string redact_pdu(std::string_view hex) {
  const auto end = std::ranges::find_if(hex, [](char c) { return !is_hex_digit(c) && !is_blank(c); });
  const auto digits = hex.substr(0, static_cast<std::size_t>(end - hex.begin()));
  const bool lower = std::ranges::any_of(digits, [](char c) { return c >= 'a' && c <= 'f'; });
  const auto shown = to_hex(redact(read_hex(digits).octets), lower ? LetterCase::lower : LetterCase::upper);
  std::string line;
  std::size_t next = 0;
  for (const char c : digits) {
    if (is_blank(c))
      line += c;
    else
      line += next < shown.size() ? shown[next++] : '0';  // half an octet at the end
  }
  return line + mask(hex.substr(digits.size()));
}

}  // namespace otpost::sms
