// Tells when a serial port is plugged in or pulled out while otpost runs; `find_ports` then says which are there.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <chrono>

#include "gateway/async/pulse.hpp"
#include "gateway/base/result.hpp"
#include "modem/port/udev.hpp"

namespace otpost::port {

// Runs on one executor; not thread-safe.
class HotPlug {
 public:
  // Listens from here on: a list made by `find_ports` afterwards misses nothing. Where no udev daemon runs, libudev
  // hears the kernel itself, provided that /dev is the kernel's.
  [[nodiscard]] static Result<HotPlug> listen(const boost::asio::any_io_executor& executor);

  // Until a tty comes or goes, after udev has set its name, links and rights (ready), or for so long (late). One caller
  // at a time.
  boost::asio::awaitable<Result<async::Wake>> changed_within(std::chrono::steady_clock::duration duration);

 private:
  HotPlug(const boost::asio::any_io_executor& executor, Udev context, UdevMonitor monitor);

  bool take_events();

  Udev context_;
  UdevMonitor monitor_;
  boost::asio::posix::stream_descriptor events_;  // a duplicate: the monitor closes its own
};

}  // namespace otpost::port
