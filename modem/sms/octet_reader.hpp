// A cursor over the octets of a PDU that never reads past their end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace otpost::sms {

using Octets = std::span<const std::uint8_t>;

// Looks at octets that somebody else keeps alive.
class OctetReader {
 public:
  explicit OctetReader(Octets octets) : rest_(octets) {}

  [[nodiscard]] std::optional<std::uint8_t> octet() {
    if (rest_.empty()) return std::nullopt;
    const std::uint8_t value = rest_.front();
    rest_ = rest_.subspan(1);
    return value;
  }

  // The next `count` octets; none, and nothing is consumed, when fewer are left.
  [[nodiscard]] std::optional<Octets> take(std::size_t count) {
    if (rest_.size() < count) return std::nullopt;
    const Octets taken = rest_.first(count);
    rest_ = rest_.subspan(count);
    return taken;
  }

  [[nodiscard]] Octets rest() const { return rest_; }

 private:
  Octets rest_;
};

}  // namespace otpost::sms
