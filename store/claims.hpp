// Claims: "the next code on this number (of this service) is for me" (contract section 7, Claims). A claim is open
// until it ends; the code that fits is caught in the transaction that stores its message, and the claim ends once its
// holder has been shown it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "gateway/base/clock.hpp"
#include "gateway/base/identifiers.hpp"
#include "gateway/inbox/access.hpp"
#include "store/connection.hpp"

namespace otpost::store {

struct Claim {
  ClaimId id;
  std::string number;                  // E.164, as the config in force then had it
  std::string iccid;                   // the SIM that it was about
  std::optional<std::string> service;  // none: of any service
  inbox::Caller holder;
  Time expires_at{};
  std::optional<MessageId> caught;  // the code that it was waiting for has come
};

enum class ClaimEnd {
  code,       // its holder has been shown the code
  ended,      // given up by its holder or taken away by an admin
  expired,    // its time is over
  withdrawn,  // its holder may not view the number any more
};
[[nodiscard]] std::string_view to_text(ClaimEnd end);
[[nodiscard]] std::optional<ClaimEnd> claim_end(std::string_view text);

struct NewClaim {
  std::string number{};
  std::optional<std::string> service{};
  inbox::Caller holder{};
  std::chrono::seconds life{};
  std::string address{};  // of the client
  // Asked on the writer's thread inside the transaction: the SIM of the number when the holder may view it now,
  // nothing otherwise. Must be thread-safe.
  std::function<std::optional<std::string>()> permitted{};
};

struct ClaimHeld {
  Claim by;  // the one in the way
};
struct ClaimNotPermitted {};
struct TooManyClaims {};

inline constexpr std::size_t claims_a_holder = 32;  // open at a time

// With its audit entry and its `claimed` event. Two claims on one number are in each other's way when they are for the
// same service (compared as a search compares) or one of them is for any.
[[nodiscard]] std::variant<Claim, ClaimHeld, ClaimNotPermitted, TooManyClaims> make_claim(Transaction& transaction,
                                                                                          const NewClaim& wanted,
                                                                                          Time at);

// By whom it is ended, for the record.
struct ClaimEnder {
  std::string actor = "otpost";
  std::string address{};
};

// With its audit entry and its `released` event; false where it had ended before.
bool end_claim(Transaction& transaction, ClaimId claim, ClaimEnd why, const ClaimEnder& who, Time at);

// Ends those whose time is over. Whether there were any.
bool end_expired_claims(Transaction& transaction, Time at);

// A message with a code has been stored: the oldest open claim that it fits, if any, has caught it, and the message
// says for whom it is.
void catch_code(Transaction& transaction, MessageId message, Time at);

// The open ones, oldest first; those whose time is just over too, until they are ended.
[[nodiscard]] std::vector<Claim> open_claims(Connection& connection);
[[nodiscard]] std::optional<Claim> find_open_claim(Connection& connection, ClaimId claim);

}  // namespace otpost::store
