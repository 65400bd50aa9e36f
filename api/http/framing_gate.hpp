// The gate in front of Beast: refuses every request that two readers could cut differently (request smuggling) or that
// is not meant for this server (DNS rebinding). It sees the octets as they came, since a parser hides an obs-fold.
// Security-notes 3.5 lists what Beast 1.81 lets through. (pure)
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace otpost::http {

inline constexpr std::size_t header_limit = 8 * 1024;  // octets, the empty line included
inline constexpr std::size_t field_limit = 100;

struct GateRefusal {
  unsigned status = 400;  // 421 for an unknown Host
  std::string why;        // a sentence
};

// How many octets belong to the header that `received` begins with; nothing while it has not ended. A line that ends
// without CR ends the header at once: the gate then refuses it, where waiting for CRLF CRLF would hang.
[[nodiscard]] std::optional<std::size_t> end_of_header(std::string_view received);

// Why this header must not be read on, and its connection be closed; nothing: it may pass. `hosts` are the authorities
// that this server answers for ("otp.example.com", "127.0.0.1:8080"), compared without case.
[[nodiscard]] std::optional<GateRefusal> refuse(std::string_view header, std::span<const std::string> hosts);

}  // namespace otpost::http
