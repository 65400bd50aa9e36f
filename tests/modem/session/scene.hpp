// A stage for session tests: an emulated modem on a real pseudo-terminal, the session under test, and a receiver that
// writes down, in one list with the modem's commands, what it was told and when.
#pragma once

#include <fmt/format.h>
#include <unistd.h>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "gateway/async/task_group.hpp"
#include "gateway/base/log.hpp"
#include "modem/emulator/pty_modem.hpp"
#include "modem/session/modem.hpp"
#include "tests/support/catch.hpp"

namespace otpost::session::test {

using namespace std::chrono_literals;

// Keeps what it is given as the store would: the same PDU in the same slot before its deletion was confirmed is one.
class Desk final : public Receiver {
 public:
  explicit Desk(std::vector<std::string>& story) : story_(story) {}

  struct Kept {
    std::string iccid, memory;
    int slot = -1;
    SlotStatus status{};
    std::string pdu;
    Carrier carrier{};
    bool freed = false;
  };

  boost::asio::awaitable<std::vector<Receipt>> store(std::vector<Delivery> deliveries) override {
    if (before_commit) co_await before_commit();
    std::vector<Receipt> receipts;
    for (const auto& delivery : deliveries) {
      const auto receipt = take(delivery);
      story_.push_back(fmt::format("{} {} {}", receipt.verdict == Verdict::failed ? "fail" : "commit", delivery.memory,
                                   delivery.slot.value_or(-1)));
      receipts.push_back(receipt);
    }
    co_return receipts;
  }

  boost::asio::awaitable<void> freed(std::vector<PartId> parts) override {
    for (const auto part : parts) {
      auto& one = kept.at(static_cast<std::size_t>(part.value));
      CHECK_FALSE(one.freed);
      one.freed = true;
      story_.push_back(fmt::format("freed {} {}", one.memory, one.slot));
    }
    co_return;
  }

  void changed(const ModemState& state) override { seen = state; }

  [[nodiscard]] std::size_t count_freed() const {
    return static_cast<std::size_t>(std::count_if(kept.begin(), kept.end(), [](const Kept& k) { return k.freed; }));
  }

  std::vector<Kept> kept;
  bool disk_full = false;
  std::function<boost::asio::awaitable<void>()> before_commit;  // what goes on while the disk is at work
  ModemState seen;

 private:
  Receipt take(const Delivery& delivery) {
    if (disk_full) return {};
    const int slot = delivery.slot.value_or(-1);
    for (std::size_t i = 0; i < kept.size(); ++i) {
      const auto& one = kept[i];
      if (!one.freed && one.iccid == delivery.iccid && one.memory == delivery.memory && one.slot == slot &&
          one.pdu == delivery.pdu.expose())
        return {Verdict::stored, PartId{static_cast<std::int64_t>(i)}};
    }
    kept.push_back(
        {delivery.iccid, delivery.memory, slot, delivery.status, std::string(delivery.pdu.expose()), delivery.carrier});
    const bool draft = delivery.status >= SlotStatus::stored_unsent;
    return {draft ? Verdict::keep : Verdict::stored, PartId{static_cast<std::int64_t>(kept.size() - 1)}};
  }

  std::vector<std::string>& story_;
};

// A SMS-DELIVER whose text is `number` in ten decimal digits of 8-bit data: easy to tell apart, valid as a PDU.
inline std::string pdu(int number) {
  std::string text;
  for (const char digit : fmt::format("{:010}", number)) text += fmt::format("{:02X}", static_cast<int>(digit));
  return "0791945111111111040B919471111111F10004628011321043800A" + text;
}

inline ModemSettings impatient() {
  ModemSettings settings;
  settings.patience = 300ms;
  settings.sweep_interval = 1h;  // nothing is found by the timer unless a test wants it
  return settings;
}

inline ModemSettings copy_of(const ModemSettings& settings) {
  ModemSettings copy;
  copy.port = settings.port;
  copy.read_pin = settings.read_pin;
  copy.pin_ledger = settings.pin_ledger;
  copy.sweep_interval = settings.sweep_interval;
  copy.patience = settings.patience;
  copy.stop_within = settings.stop_within;
  copy.recovery = settings.recovery;
  return copy;
}

// One modem on a stage that others may share.
class Act {
 public:
  Act(boost::asio::io_context& context, const std::string& link, emulator::PtyModemOptions options,
      ModemSettings settings, Modem::Hands hands = {})
      : context_(context),
        modem_(context.get_executor(), at_link(std::move(options), link)),
        settings_(at_link(std::move(settings), link)),
        hands_(std::move(hands)),
        tasks_(context.get_executor()) {
    log::set_level(log::Level::error);
    modem_.before_answering([this](std::string_view line) { return on_line(std::string(line)); });
    renew_session();
  }
  ~Act() { stop(); }

  emulator::PtyModem& modem() { return modem_; }
  [[nodiscard]] const emulator::Profile& profile() { return inside().device().profile; }
  emulator::VirtualModem& inside() { return modem_.modem(); }
  const ModemState& state() { return session_->state(); }

  void plug() { modem_.plug().value(); }
  void start() {
    tasks_.spawn("session", [this] { return session_->run(); });
  }
  void plug_and_start() {
    plug();
    start();
    until("ready", [this] { return state().phase == ModemPhase::ready; });
    story.clear();
  }
  void stop() {
    tasks_.cancel();
    until("stopped", [this] { return tasks_.size() == 0; });
  }
  // As when the daemon is started again: what the session knew is gone.
  void restart() {
    stop();
    renew_session();
    start();
  }

  // Lets everything run until `condition` holds; fails the test where that takes longer than `limit`.
  void until(const std::string& what, const std::function<bool()>& condition,
             std::chrono::steady_clock::duration limit = 15s) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!condition() && std::chrono::steady_clock::now() < deadline) context_.run_one_for(5ms);
    INFO("waiting for: " << what << "\n" << fmt::format("{}", fmt::join(story, "\n")));
    REQUIRE(condition());
  }
  void run_for(std::chrono::steady_clock::duration duration) {
    const auto deadline = std::chrono::steady_clock::now() + duration;
    while (std::chrono::steady_clock::now() < deadline) context_.run_one_for(5ms);
  }

  [[nodiscard]] bool did(std::string_view what) const {
    return std::find(story.begin(), story.end(), what) != story.end();
  }
  [[nodiscard]] long times(std::string_view what) const { return std::count(story.begin(), story.end(), what); }
  // Both happened, `first` before `second`.
  [[nodiscard]] bool in_order(std::string_view first, std::string_view second) const {
    const auto a = std::find(story.begin(), story.end(), first);
    return a != story.end() && std::find(a, story.end(), second) != story.end();
  }
  [[nodiscard]] int used(std::string_view memory) { return inside().device().memories.find(memory)->used(); }

  std::vector<std::string> story;  // commands as the modem saw them, commits, confirmations
  Desk desk{story};
  // What a test wants the modem to do with a command; sound otherwise.
  std::function<emulator::Reaction(const std::string& line)> react;

 private:
  static emulator::PtyModemOptions at_link(emulator::PtyModemOptions options, const std::string& link) {
    options.link = link;
    return options;
  }
  static ModemSettings at_link(ModemSettings settings, const std::string& link) {
    settings.port = link;
    return settings;
  }
  void renew_session() {
    session_ = std::make_unique<Modem>(context_.get_executor(), copy_of(settings_), desk, clock_, hands_);
  }
  emulator::Reaction on_line(const std::string& line) {
    story.push_back(line);
    return react ? react(line) : emulator::Reaction::answer;
  }

  boost::asio::io_context& context_;
  SystemClock clock_;
  emulator::PtyModem modem_;
  ModemSettings settings_;
  Modem::Hands hands_;
  std::unique_ptr<Modem> session_;
  async::TaskGroup tasks_;
};

inline std::string temporary_link(int number = 0) {
  return (std::filesystem::temp_directory_path() / fmt::format("otpost-session-{}-{}", ::getpid(), number)).string();
}

struct Stage {
  boost::asio::io_context context;
};

// The usual case: one modem that has the stage for itself.
class Scene : private Stage, public Act {
 public:
  explicit Scene(emulator::PtyModemOptions options = {}, ModemSettings settings = impatient(), Modem::Hands hands = {})
      : Act(context, temporary_link(), std::move(options), std::move(settings), std::move(hands)) {}
};

}  // namespace otpost::session::test
