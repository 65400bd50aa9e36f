#include "tests/bench/emulated_modems.hpp"

#include <boost/asio/post.hpp>
#include <future>
#include <stdexcept>

namespace otpost::bench {

namespace asio = boost::asio;

EmulatedModems::EmulatedModems(const std::filesystem::path& folder, std::size_t count, int slots) {
  for (std::size_t n = 0; n < count; ++n) {
    emulator::PtyModemOptions options;
    options.link = link(folder, n);
    options.sim.iccid = iccid(n);
    options.imei = std::to_string(860'000'000'000'000 + n);
    options.sim_slots = slots;
    auto& modem = *modems_.emplace_back(std::make_unique<Modem>(context_.get_executor(), options));
    modem.device.before_answering([this, &modem](std::string_view line) {
      note(modem, line);
      return emulator::Reaction{};
    });
    modem.device.plug().value();
  }
  thread_ = std::thread([this] { context_.run(); });
}

EmulatedModems::~EmulatedModems() {
  on_their_thread([this] {
    for (auto& modem : modems_) modem->device.unplug();
  });
  guard_.reset();
  context_.stop();
  thread_.join();
}

std::string EmulatedModems::link(const std::filesystem::path& folder, std::size_t modem) {
  return folder / ("modem" + std::to_string(modem));
}

std::string EmulatedModems::iccid(std::size_t modem) {
  return std::to_string(8'949'020'000'012'345'000 + modem);
}

void EmulatedModems::note(Modem& modem, std::string_view command) {
  const auto now = Clock::now();
  if (command.starts_with("AT+CMGR")) modem.moments.read = now;
  if (!command.starts_with("AT+CMGD=") || command == "AT+CMGD=?") return;
  modem.moments.deleted = now;
  const std::lock_guard lock(mutex_);
  announced_to_deleted_.push_back(microseconds(now - modem.moments.announced));
  if (announced_to_deleted_.size() == wanted_) reached_.notify_one();
}

void EmulatedModems::deliver(std::size_t modem, std::vector<emulator::TextMessage> messages) {
  asio::post(context_, [&to = *modems_[modem], messages = std::move(messages)] {
    for (const auto& message : messages) to.device.deliver(message);
    to.moments.announced = Clock::now();
  });
}

void EmulatedModems::deliver_to_all(const emulator::TextMessage& message) {
  asio::post(context_, [this, message] {
    for (auto& modem : modems_) {
      modem->device.deliver(message);
      modem->moments.announced = Clock::now();
    }
  });
}

EmulatedModems::Moments EmulatedModems::last(std::size_t modem) {
  Moments moments;
  on_their_thread([&] { moments = modems_[modem]->moments; });
  return moments;
}

void EmulatedModems::wait_for_deletions(std::size_t count) {
  std::unique_lock lock(mutex_);
  wanted_ = count;
  const bool came =
      reached_.wait_for(lock, std::chrono::minutes(1), [&] { return announced_to_deleted_.size() >= count; });
  if (!came) throw std::runtime_error("not deleted within a minute");
}

std::vector<double> EmulatedModems::announced_to_deleted() {
  const std::lock_guard lock(mutex_);
  return announced_to_deleted_;
}

std::size_t EmulatedModems::undelivered() {
  std::size_t count = 0;
  on_their_thread([&] {
    for (auto& modem : modems_) {
      count += modem->device.modem().waiting();
      for (const auto& memory : modem->device.modem().device().memories.all())
        count += static_cast<std::size_t>(memory.used());
    }
  });
  return count;
}

template <class Work>
void EmulatedModems::on_their_thread(Work work) {
  std::promise<void> done;
  asio::post(context_, [&] {
    work();
    done.set_value();
  });
  done.get_future().get();
}

}  // namespace otpost::bench
