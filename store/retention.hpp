// What is kept no longer: texts, codes and PDUs first, envelopes with their events later. The audit log is not touched
// here.
#pragma once

#include <cstdint>

#include "gateway/base/clock.hpp"
#include "store/connection.hpp"

namespace otpost::store {

// A piece of the work, so that no commit waits long for it.
inline constexpr std::int64_t retention_batch = 500;

struct RetentionCutoffs {
  Time texts;     // what was received before loses text, code and PDUs
  Time messages;  // what was received before is removed, with its views and events; so are quarantined PDUs
};

struct RetentionResult {
  std::int64_t texts = 0;
  std::int64_t messages = 0;
  bool done = true;  // false: there was more than one batch of something
};

RetentionResult apply_retention(Transaction& transaction, const RetentionCutoffs& cutoffs, Time now);

}  // namespace otpost::store
