// Lines that a modem sends unasked (3GPP 27.005 clause 3.4.1 and the vendors' own, modem-notes 1.10 and 1.11).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "gateway/base/secret.hpp"

namespace otpost::at {

enum class News {
  stored,        // +CMTI, +CDSI: something lies in a memory. A hint: memory and index may be wrong or missing
  message,       // +CMT, +CDS: the PDU itself; it lies in no memory
  broadcast,     // +CBM: the page itself; it lies in no memory
  restarted,     // the modem has started again: whatever was set is lost
  sim_changed,   // inserted, removed, or its lock has changed
  memory_full,   // no +CMTI comes until something is deleted
  registration,  // +CREG, +CEREG
  noise,         // known, and of no use here
};

struct Unsolicited {
  News news = News::noise;
  std::string memory;        // of `stored`; empty: not said
  std::optional<int> index;  // of `stored`; nullopt: not said, or not a slot
  SecretText pdu;            // of `message` and `broadcast`, once its line has come
};

// nullopt: no unsolicited line that is known. The PDU of `message` and `broadcast` is on the next hex line.
[[nodiscard]] std::optional<Unsolicited> parse_unsolicited(std::string_view line);

// Whether a hex line belongs to it.
[[nodiscard]] inline bool has_pdu_line(News news) {
  return news == News::message || news == News::broadcast;
}

}  // namespace otpost::at
