#include "modem/sms/timestamp.hpp"

namespace otpost::sms {
namespace {

constexpr std::uint8_t zone_sign = 0x08;  // bit 3 of the octet as sent; its tens are bits 0 to 2

// Two decimal digits, the tens in the low half of the octet.
std::optional<int> decode_pair(std::uint8_t octet) {
  const int tens = octet & 0x0F;
  const int units = octet >> 4;
  if (tens > 9 || units > 9) return std::nullopt;
  return tens * 10 + units;
}

std::uint8_t encode_pair(std::int64_t value) {
  return static_cast<std::uint8_t>((value % 10) << 4 | (value / 10 % 10));
}

std::optional<std::chrono::minutes> decode_zone(std::uint8_t octet) {
  const auto quarters = decode_pair(static_cast<std::uint8_t>(octet & ~zone_sign));
  if (!quarters) return std::nullopt;
  const std::chrono::minutes zone{*quarters * 15};
  return (octet & zone_sign) != 0 ? -zone : zone;
}

}  // namespace

std::optional<Time> decode_timestamp(std::span<const std::uint8_t, 7> octets) {
  std::array<int, 6> fields{};
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const auto pair = decode_pair(octets[i]);
    if (!pair) return std::nullopt;
    fields[i] = *pair;
  }
  const auto zone = decode_zone(octets[6]);
  if (!zone) return std::nullopt;

  const auto [year, month, day, hour, minute, second] = fields;
  const std::chrono::year_month_day date{std::chrono::year{year < 70 ? 2000 + year : 1900 + year},
                                         std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  const bool midnight = hour == 24 && minute == 0 && second == 0;
  if (!date.ok() || (hour > 23 && !midnight) || minute > 59 || second > 60) return std::nullopt;
  return Time{std::chrono::sys_days{date}} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
         std::chrono::seconds{second} - *zone;
}

TimestampOctets encode_timestamp(Time time, std::chrono::minutes zone) {
  const auto local = time + zone;
  const auto midnight = std::chrono::floor<std::chrono::days>(local);
  const std::chrono::year_month_day date{midnight};
  const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(local - midnight)};
  const auto quarters = encode_pair(std::chrono::abs(zone).count() / 15);
  return {encode_pair(static_cast<int>(date.year()) % 100),
          encode_pair(static_cast<unsigned>(date.month())),
          encode_pair(static_cast<unsigned>(date.day())),
          encode_pair(clock.hours().count()),
          encode_pair(clock.minutes().count()),
          encode_pair(clock.seconds().count()),
          static_cast<std::uint8_t>(zone.count() < 0 ? quarters | zone_sign : quarters)};
}

}  // namespace otpost::sms
