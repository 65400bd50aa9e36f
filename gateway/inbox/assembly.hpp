// From parts to whole: to which message a part of a concatenated SMS belongs (3GPP 23.040 clause 9.2.3.24.1). Senders
// reuse references within minutes, so the reference alone decides nothing.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"

namespace otpost::inbox {

// What two parts of one message have in common. The service centre and the time-stamp are not in it: parts of one
// message may differ in both. An 8-bit and a 16-bit reference never belong together.
struct SetKey {
  std::string iccid, sender;
  int sender_type = 0;  // type of number: +49… and 49… are two senders
  int reference = 0;
  int width = 8;
  int total = 1;

  bool operator==(const SetKey&) const = default;
};

// A set that still misses parts.
struct OpenSet {
  MessageId message;
  Time first_received_at{};
  std::vector<int> have{};        // part numbers
  std::optional<Time> sent_at{};  // of the part that began it
};

// Networks try again for up to 72 hours; an older set with the same key is another message.
inline constexpr std::chrono::hours assembly_window{72};

// After so long a set that misses parts is shown as incomplete; one that comes later still attaches.
inline constexpr std::chrono::hours waiting_for_parts{24};

struct ArrivingPart {
  int part = 1;
  Time received_at{};
  std::optional<Time> sent_at{};
};

// The set that takes the part. Of several that still miss it (a sender that uses one reference again and again) the one
// whose time-stamp is nearest: the service centre stamps the parts of a message within seconds. Otherwise the newest.
// None: the part begins a new message. `open` is newest first and holds no complete set. A part that repeats one
// already there is not for this function: the caller has looked for a repeat before.
[[nodiscard]] std::optional<MessageId> set_for_part(std::span<const OpenSet> open, const ArrivingPart& arriving);

}  // namespace otpost::inbox
