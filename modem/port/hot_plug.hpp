// What is plugged in and pulled out while otpost runs.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <string>

#include "gateway/base/result.hpp"
#include "modem/port/udev.hpp"

namespace otpost::port {

enum class Plug { in, out };

struct PlugEvent {
  Plug plug = Plug::in;
  std::string device;  // the node; at removal nothing else is still known of it
};

// Runs on one executor; not thread-safe.
class HotPlug {
 public:
  // Listens from here on: a list made by `find_ports` afterwards misses nothing.
  [[nodiscard]] static Result<HotPlug> listen(const boost::asio::any_io_executor& executor);

  // The next tty that comes or goes, after udev has set its name, links and rights. One caller at a time.
  boost::asio::awaitable<Result<PlugEvent>> next();

 private:
  HotPlug(const boost::asio::any_io_executor& executor, Udev context, UdevMonitor monitor);

  Udev context_;
  UdevMonitor monitor_;
  boost::asio::posix::stream_descriptor events_;  // a duplicate: the monitor closes its own
};

}  // namespace otpost::port
