#include "modem/at/foreign_speech.hpp"

#include <algorithm>
#include <array>

namespace otpost::at {

namespace {

constexpr std::size_t longest_sign = 64;

// Each as modem-notes 1.1 has it, from ModemManager's port probing.
constexpr auto texts = std::to_array<std::string_view>({
    "option/faema_",           // the debug port of Icera modems
    "os_logids.h",             // the same
    "NETWORK SERVICE CHANGE",  // Sierra's CnS port
});

// Some ZTE and Qualcomm ports send nothing but these.
bool is_run_of_nulls(std::string_view octets) {
  return octets.find(std::string(32, '\0')) != std::string_view::npos;
}

// Quectel's DIAG port: a frame from ff to fe in one piece.
bool is_diag_frame(std::string_view octets) {
  return octets.size() > 2 && octets.front() == '\xff' && octets.back() == '\xfe';
}

// $GPGGA, $GNRMC, …: five capital letters and a comma (NMEA 0183).
bool has_nmea_sentence(std::string_view octets) {
  constexpr std::size_t letters = 5;
  for (auto at = octets.find("$G"); at != std::string_view::npos; at = octets.find("$G", at + 1)) {
    const auto sentence = octets.substr(at + 1);
    if (sentence.size() > letters && sentence[letters] == ',' &&
        std::ranges::all_of(sentence.substr(0, letters), [](char c) { return c >= 'A' && c <= 'Z'; }))
      return true;
  }
  return false;
}

}  // namespace

void ForeignSpeech::heard(std::string_view octets) {
  proven_ = proven_ || is_diag_frame(octets);
  tail_ += octets;
  const std::string_view all = tail_;
  proven_ = proven_ || is_run_of_nulls(all) || has_nmea_sentence(all) ||
            std::ranges::any_of(texts, [&](auto text) { return all.find(text) != std::string_view::npos; });
  if (tail_.size() > longest_sign) tail_.erase(0, tail_.size() - longest_sign);
}

}  // namespace otpost::at
