// A list of ports in place of udev's: what a test plugs in and pulls out.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "gateway/daemon/port_watch.hpp"

namespace otpost::daemon::test {

class PluggedPorts final : public PortWatch {
 public:
  explicit PluggedPorts(const boost::asio::any_io_executor& executor) : changed_(executor) {}

  void plug(port::FoundPort port) {
    list_.push_back(std::move(port));
    changed_.beat();
  }
  void pull(const std::string& usb_path) {
    std::erase_if(list_, [&](const auto& port) { return port.usb_path == usb_path; });
    changed_.beat();
  }

  std::vector<port::FoundPort> ports() override { return list_; }
  boost::asio::awaitable<async::Wake> changed_within(std::chrono::steady_clock::duration duration) override {
    return changed_.wait_for(duration);
  }
  std::chrono::steady_clock::duration looks_every() const override { return std::chrono::hours(1); }

 private:
  std::vector<port::FoundPort> list_;
  async::Pulse changed_;
};

}  // namespace otpost::daemon::test
