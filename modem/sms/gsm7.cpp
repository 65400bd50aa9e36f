#include "modem/sms/gsm7.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "modem/sms/utf8.hpp"

namespace otpost::sms {
namespace {

std::optional<std::uint8_t> find(const SeptetTable& table, char32_t character) {
  const auto found = std::ranges::find(table, character);
  if (character == 0 || found == table.end()) return std::nullopt;
  return static_cast<std::uint8_t>(found - table.begin());
}

// Collects a text. Most of what comes is ASCII, which goes a run at a time: decoding takes half the time so.
class TextBuilder {
 public:
  explicit TextBuilder(std::size_t expected) { text_.reserve(expected); }

  void append(char16_t character) {
    if (character == 0) character = u' ';
    if (length_ == run_.size() || character >= 0x80) end_run();
    if (character < 0x80) {
      run_[length_++] = static_cast<char>(character);
    } else {
      append_utf8(text_, character);
    }
  }
  [[nodiscard]] std::string finish() {
    end_run();
    return std::move(text_);
  }

 private:
  void end_run() {
    text_.append(run_.data(), length_);
    length_ = 0;
  }

  std::string text_;
  std::array<char, 160> run_;
  std::size_t length_ = 0;
};

}  // namespace

std::vector<std::uint8_t> unpack_septets(Octets octets, std::size_t first, std::size_t end) {
  end = std::min(end, octets.size() * 8 / 7);
  std::vector<std::uint8_t> septets(end > first ? end - first : 0);
  for (std::size_t i = first; i < end; ++i) {
    const std::size_t at = i * 7 / 8;
    const std::size_t shift = i * 7 % 8;
    const unsigned low = octets[at];
    const unsigned high = shift > 1 ? octets[at + 1] : 0U;
    septets[i - first] = static_cast<std::uint8_t>((high << 8 | low) >> shift & 0x7F);
  }
  return septets;
}

void append_septets(std::vector<std::uint8_t>& octets, Septets septets) {
  std::size_t bit = septets_for(octets.size()) * 7;
  octets.resize((bit + septets.size() * 7 + 7) / 8);
  for (const std::uint8_t septet : septets) {
    const unsigned shifted = static_cast<unsigned>(septet) << bit % 8;
    octets[bit / 8] |= static_cast<std::uint8_t>(shifted);
    if (bit % 8 > 1) octets[bit / 8 + 1] |= static_cast<std::uint8_t>(shifted >> 8);
    bit += 7;
  }
}

std::string decode_gsm7(Septets septets, Shifts shifts) {
  const SeptetTable& locking = locking_table(shifts.locking);
  const SeptetTable& single = single_shift_table(shifts.single);
  TextBuilder text(septets.size());
  for (std::size_t i = 0; i < septets.size(); ++i) {
    if (septets[i] != escape) {
      text.append(locking[septets[i]]);
    } else if (++i < septets.size()) {
      const char16_t shifted = single[septets[i]];
      text.append(shifted != 0 ? shifted : locking[septets[i]]);
    }
  }
  return text.finish();
}

EncodedText encode_gsm7(std::string_view utf8, Shifts shifts) {
  const SeptetTable& locking = locking_table(shifts.locking);
  const SeptetTable& single = single_shift_table(shifts.single);
  EncodedText text;
  text.septets.reserve(utf8.size());
  while (!utf8.empty()) {
    const char32_t character = take_character(utf8);
    if (const auto septet = find(locking, character)) {
      text.septets.push_back(*septet);
    } else if (const auto shifted = find(single, character)) {
      text.septets.insert(text.septets.end(), {escape, *shifted});
    } else {
      text.septets.push_back(*find(locking, U'?'));
      text.complete = false;
    }
  }
  return text;
}

}  // namespace otpost::sms
