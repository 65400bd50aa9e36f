// Answers about the network: +CSQ, +CREG and its sisters, +COPS (3GPP 27.007 clauses 7.2, 7.3, 8.5, 10.1.22).
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace otpost::at {

// Of +CSQ: 0 to 100, linear in dB; nullopt for 99, unknown.
[[nodiscard]] std::optional<int> parse_signal_percent(const std::vector<std::string>& lines);

// Of +CREG, +CEREG: whether messages can be received. Home, roaming, or either of them "for SMS only".
[[nodiscard]] bool parse_registered(const std::vector<std::string>& lines);

// Of +COPS?: the operator's name or its digits; empty where there is none.
[[nodiscard]] std::string parse_operator(const std::vector<std::string>& lines);

}  // namespace otpost::at
