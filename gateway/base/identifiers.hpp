// Numbers that name things, each a type of its own, so that a message's id is never taken for an event's place.
#pragma once

#include <compare>
#include <cstdint>

namespace otpost {

template <class Tag>
struct Identifier {
  std::int64_t value = 0;

  auto operator<=>(const Identifier&) const = default;
};

using MessageId = Identifier<struct MessageTag>;  // envelope id, contract section 4
using PartId = Identifier<struct PartTag>;        // one PDU as it came from a SIM
using EventSeq = Identifier<struct EventTag>;     // `seq` of the feed, its cursor
using AuditSeq = Identifier<struct AuditTag>;     // `seq` of the audit log
using ClaimId = Identifier<struct ClaimTag>;
using TokenId = Identifier<struct TokenTag>;
using Generation = Identifier<struct GenerationTag>;  // of the configuration: grows by one at each reload

}  // namespace otpost
