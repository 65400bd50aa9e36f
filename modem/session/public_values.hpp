// What of the values in a line may be shown to strangers. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace otpost::session {

// What may be read of the values behind a name.
enum class Values {
  numbers,   // short ones: counts, slots, states
  sentence,  // these, and words: of errors and of states
  name,      // of a maker, a model or a firmware, with whatever figures it has, in quotes or not
  place,     // one figure: more than that says where the modem is
  message,   // numbers, and a PDU or a text comes next
};

// "+CSQ:" of "+CSQ: 20,99"; empty where the line has no such name. Vendors' names begin with a sign of their own.
[[nodiscard]] std::string_view name_of(std::string_view line);

// nullopt: nobody knows what stands there, and nothing of it may be read.
[[nodiscard]] std::optional<Values> values_behind(std::string_view name);

// The values of one line. Quoted texts are private unless they are words of the protocol; so is what follows a quote
// that is not closed. Of the same length.
[[nodiscard]] std::string shown_values(std::string_view text, Values values);

// Shorter runs of hex are no PDU.
inline constexpr std::size_t shortest_pdu = 16;

// All of it hidden: hex stays hex, of zeros, and an ICCID shows that it is one: 89, or 98 as the file on the SIM has
// it.
[[nodiscard]] std::string masked(std::string_view text);

}  // namespace otpost::session
