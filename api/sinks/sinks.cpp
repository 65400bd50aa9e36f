#include "api/sinks/sinks.hpp"

#include <algorithm>

namespace otpost::sinks {

namespace asio = boost::asio;

struct Sinks::Running {
  Running(const asio::any_io_executor& executor, store::Database& database, const Clock& clock, SinkSettings settings)
      : run(executor, database, clock, std::move(settings)), tasks(executor) {}

  SinkRun run;
  async::TaskGroup tasks;
};

Sinks::Sinks(asio::any_io_executor executor, store::Database& database, const Clock& clock)
    : executor_(std::move(executor)), database_(database), clock_(clock) {}

Sinks::~Sinks() = default;

void Sinks::follow(const std::vector<SinkSettings>& wanted) {
  std::erase_if(ending_, [](const auto& one) { return one->tasks.size() == 0; });
  const auto is_wanted = [&](const auto& one) {
    return std::ranges::find(wanted, one->run.settings()) != wanted.end();
  };
  const auto unwanted = std::stable_partition(running_.begin(), running_.end(), is_wanted);
  for (auto one = unwanted; one != running_.end(); ++one) {
    (*one)->tasks.cancel();
    ending_.push_back(std::move(*one));
  }
  running_.erase(unwanted, running_.end());
  for (const auto& settings : wanted) {
    const auto is_this = [&](const auto& one) { return one->run.settings() == settings; };
    if (std::ranges::any_of(running_, is_this)) continue;
    auto& one = *running_.emplace_back(std::make_unique<Running>(executor_, database_, clock_, settings));
    one.tasks.spawn("audit sink " + settings.name, [run = &one.run] { return run->run(); });
  }
}

asio::awaitable<void> Sinks::stop() {
  follow({});
  for (const auto& one : ending_) co_await one->tasks.join();
}

std::vector<SinkStatus> Sinks::status() const {
  std::vector<SinkStatus> all;
  for (const auto& one : running_) all.push_back(one->run.status());
  return all;
}

}  // namespace otpost::sinks
