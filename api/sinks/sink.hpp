// A way out of the audit log: hands entries to a receiver and says when the receiver has confirmed them. What it cannot
// say is what the receiver's own disk does with them.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <memory>
#include <span>
#include <stdexcept>

#include "api/sinks/sink_settings.hpp"
#include "store/audit_log.hpp"

namespace otpost::sinks {

// Why the receiver has not confirmed, in words for an admin. Holds no secret.
struct SinkFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Sink {
 public:
  virtual ~Sink() = default;

  // Returns once the receiver has confirmed all of them, oldest first. Throws SinkFailure: any part of them may have
  // arrived, and all of them are to be delivered again; a receiver tells repeats by `seq`. Bounded in time.
  virtual boost::asio::awaitable<void> deliver(std::span<const store::AuditEntry> entries) = 0;
};

// Throws SinkFailure where a file that the settings name cannot be read.
[[nodiscard]] std::unique_ptr<Sink> make_sink(const boost::asio::any_io_executor& executor,
                                              const SinkSettings& settings);

}  // namespace otpost::sinks
