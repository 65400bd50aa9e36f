// Which serial ports there are, and when that changes: udev's word in the daemon, a list in tests.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <memory>
#include <vector>

#include "gateway/async/pulse.hpp"
#include "modem/port/found_port.hpp"

namespace otpost::daemon {

class PortWatch {
 public:
  virtual ~PortWatch() = default;

  [[nodiscard]] virtual std::vector<port::FoundPort> ports() = 0;

  // Until something was plugged in or pulled out (ready), or for so long (late). One caller at a time.
  virtual boost::asio::awaitable<async::Wake> changed_within(std::chrono::steady_clock::duration duration) = 0;

  // How often to look all the same: events may be lost, or, in a container, never come.
  [[nodiscard]] virtual std::chrono::steady_clock::duration looks_every() const = 0;
};

// Listens from here on.
[[nodiscard]] std::unique_ptr<PortWatch> watch_ports(const boost::asio::any_io_executor& executor);

}  // namespace otpost::daemon
