#include "gateway/daemon/port_watch.hpp"

#include <filesystem>
#include <optional>

#include "gateway/base/log.hpp"
#include "modem/port/hot_plug.hpp"
#include "modem/port/port_finder.hpp"

namespace otpost::daemon {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

bool udev_runs() {
  std::error_code unknown;
  return std::filesystem::exists("/run/udev/control", unknown);
}

class UdevWatch final : public PortWatch {
 public:
  explicit UdevWatch(const asio::any_io_executor& executor) {
    auto listening = port::HotPlug::listen(executor);
    if (listening)
      hot_plug_.emplace(std::move(*listening));
    else
      log::warning("no events of what is plugged in ({}): looking every few seconds", listening.error().message());
  }

  std::vector<port::FoundPort> ports() override { return port::find_ports(); }

  asio::awaitable<async::Wake> changed_within(steady_clock::duration duration) override {
    if (hot_plug_) {
      const auto wake = co_await hot_plug_->changed_within(duration);
      if (wake) {
        heard_ = heard_ || *wake == async::Wake::ready;
        co_return *wake;
      }
    }
    co_await async::pause(duration);
    co_return async::Wake::late;
  }

  // In a container, where no udev runs, there is no telling whether an event will ever come, until the first one has.
  steady_clock::duration looks_every() const override { return heard_ || udev_runs() ? 30s : 2s; }

 private:
  std::optional<port::HotPlug> hot_plug_;
  bool heard_ = false;
};

}  // namespace

std::unique_ptr<PortWatch> watch_ports(const asio::any_io_executor& executor) {
  return std::make_unique<UdevWatch>(executor);
}

}  // namespace otpost::daemon
