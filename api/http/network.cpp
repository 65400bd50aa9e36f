#include "api/http/network.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

namespace otpost::http {

namespace {

constexpr std::array<std::uint8_t, 12> mapped_prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
constexpr int mapped_bits = 96;

Address masked(Address address, int prefix) {
  for (int bit = 0; bit < 128; bit += 8) {
    const int kept = std::clamp(prefix - bit, 0, 8);
    auto& octet = address.octets[static_cast<std::size_t>(bit / 8)];
    octet = static_cast<std::uint8_t>(octet & (0xFF00 >> kept));
  }
  return address;
}

}  // namespace

bool Address::is_v4() const {
  return std::equal(mapped_prefix.begin(), mapped_prefix.end(), octets.begin());
}

bool Address::is_loopback() const {
  constexpr Address v6_loopback{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};
  return *this == v6_loopback || (is_v4() && octets[12] == 127);
}

std::optional<Address> parse_address(std::string_view text) {
  const std::string terminated{text};
  Address address;
  if (::inet_pton(AF_INET6, terminated.c_str(), address.octets.data()) == 1) return address;
  std::ranges::copy(mapped_prefix, address.octets.begin());
  if (::inet_pton(AF_INET, terminated.c_str(), address.octets.data() + mapped_prefix.size()) == 1) return address;
  return std::nullopt;
}

std::string to_text(const Address& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  const int family = address.is_v4() ? AF_INET : AF_INET6;
  const auto* octets = address.octets.data() + (address.is_v4() ? mapped_prefix.size() : 0);
  ::inet_ntop(family, octets, text.data(), text.size());
  return text.data();
}

bool Network::contains(const Address& address) const {
  return masked(address, prefix) == first;
}

std::optional<Network> parse_network(std::string_view text) {
  const auto slash = text.find('/');
  const auto address = parse_address(text.substr(0, slash));
  if (!address) return std::nullopt;
  if (slash == std::string_view::npos) return Network{*address, 128};

  const auto digits = text.substr(slash + 1);
  int prefix = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
  const bool written_as_v4 = text.find(':') == std::string_view::npos;
  if (error != std::errc{} || end != digits.data() + digits.size() || prefix < 0 || prefix > (written_as_v4 ? 32 : 128))
    return std::nullopt;
  if (written_as_v4) prefix += mapped_bits;
  return Network{masked(*address, prefix), prefix};
}

Network throttled_network(const Address& address) {
  const int prefix = address.is_v4() ? mapped_bits + 24 : 64;
  return {masked(address, prefix), prefix};
}

}  // namespace otpost::http
