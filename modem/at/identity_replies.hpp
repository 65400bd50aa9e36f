// Who the modem and its SIM are: maker, model, IMEI, ICCID, own number (modem-notes 1.9).
#pragma once

#include <string>
#include <vector>

namespace otpost::at {

// Maker, model, revision: the first line, without its prefix and quotes.
[[nodiscard]] std::string parse_name(const std::vector<std::string>& lines);

// Fifteen digits, with or without `+CGSN:`, or from the `IMEI:` line of ATI. Empty where there are none.
[[nodiscard]] std::string parse_imei(const std::vector<std::string>& lines);

// Of any vendor's command or of +CRSM (EF_ICCID, 3GPP 31.102): 18 to 20 digits that begin with 89, the fill digit
// dropped. China Mobile has hex letters after the sixth digit. Empty where there is none.
[[nodiscard]] std::string parse_iccid(const std::vector<std::string>& lines);

// Of +CNUM: the first number that is not empty, in international form where the SIM has it so.
[[nodiscard]] std::string parse_own_number(const std::vector<std::string>& lines);

}  // namespace otpost::at
