// IP addresses and networks in CIDR notation: who may use a key, which proxies are believed, what is throttled
// together. (pure: inet_pton only reads text)
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace otpost::http {

// Sixteen octets; IPv4 is kept in its mapped form (::ffff:a.b.c.d, RFC 4291 clause 2.5.5.2), so that a client of a
// dual-stack socket is the same client.
struct Address {
  std::array<std::uint8_t, 16> octets{};

  bool operator==(const Address&) const = default;
  [[nodiscard]] bool is_v4() const;
  [[nodiscard]] bool is_loopback() const;
};

// "192.0.2.1", "2001:db8::1"; no port, no zone, no brackets.
[[nodiscard]] std::optional<Address> parse_address(std::string_view text);
// IPv4 in dots, IPv6 as RFC 5952 has it.
[[nodiscard]] std::string to_text(const Address& address);

struct Network {
  Address first;
  int prefix = 128;  // in bits of the mapped form

  bool operator==(const Network&) const = default;
  [[nodiscard]] bool contains(const Address& address) const;
};

// "10.0.0.0/8", "2001:db8::/32", or an address alone. Host bits may be set; they are ignored.
[[nodiscard]] std::optional<Network> parse_network(std::string_view text);

// What one attacker is taken to hold: the /64 of an IPv6 address, the /24 of an IPv4 address.
[[nodiscard]] Network throttled_network(const Address& address);

}  // namespace otpost::http
