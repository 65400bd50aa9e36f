// The line that ends a command, and what an error means for what to do next (3GPP 27.005 clause 3.2.5, 27.007 clause
// 9.2; vendors' finals of modem-notes 1.10).
#pragma once

#include <optional>
#include <string_view>

namespace otpost::at {

enum class Final {
  ok,
  error,            // a bare ERROR, or a vendor's word for it
  equipment_error,  // +CME ERROR
  message_error,    // +CMS ERROR
  no_answer,        // none came in time, or the line is gone
};

struct ResultCode {
  Final kind = Final::no_answer;
  std::optional<int> number;  // of +CME and +CMS; texts of AT+CMEE=2 are translated where the number is known

  bool operator==(const ResultCode&) const = default;
};

// nullopt: this line does not end a command.
[[nodiscard]] std::optional<ResultCode> parse_result_code(std::string_view line);

// What to do about it.
enum class Remedy {
  none,           // it is OK
  retry_soon,     // busy: the SIM or the modem is not ready yet
  call_operator,  // no SIM, a PIN, a PUK, a SIM failure: nothing gets better by itself
  next_fallback,  // this modem does not know the command or the value
  unknown,
};

[[nodiscard]] Remedy remedy_of(const ResultCode& code);

// Whether this answer to +CMGR says that nothing is in the slot. A read that fails for another reason looks the same
// on some modems (320, 500, ERROR), so it is never a reason to delete.
[[nodiscard]] bool means_empty_slot(const ResultCode& code);

// Whether this answer to +CMGD says that nothing is in the slot any more: OK, or that there was nothing (Telit).
[[nodiscard]] bool means_deleted(const ResultCode& code);

}  // namespace otpost::at
