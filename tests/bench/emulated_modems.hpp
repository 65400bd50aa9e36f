// Emulated modems on a thread of their own, on one clock with what is measured.
#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <condition_variable>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "modem/emulator/pty_modem.hpp"
#include "tests/bench/median.hpp"

namespace otpost::bench {

class EmulatedModems {
 public:
  // At FOLDER/modem0 and so on, each with a SIM of its own that holds `slots` messages.
  EmulatedModems(const std::filesystem::path& folder, std::size_t count, int slots);
  // Pulls them all.
  ~EmulatedModems();
  EmulatedModems(const EmulatedModems&) = delete;
  EmulatedModems& operator=(const EmulatedModems&) = delete;

  [[nodiscard]] std::size_t size() const { return modems_.size(); }
  [[nodiscard]] static std::string link(const std::filesystem::path& folder, std::size_t modem);
  [[nodiscard]] static std::string iccid(std::size_t modem);

  // Both return at once: a thread that waits for the delivery would take a core from those that are measured.
  void deliver(std::size_t modem, std::vector<emulator::TextMessage> messages);
  void deliver_to_all(const emulator::TextMessage& message);

  // When the last announcement had been written, and when a slot was last asked for and last deleted. A program deletes
  // what it has stored: the deletion's command is the first that shows it from outside.
  struct Moments {
    Clock::time_point announced, read, deleted;
  };
  [[nodiscard]] Moments last(std::size_t modem);

  // Waits until so many deletions in all have been asked for, over all modems.
  void wait_for_deletions(std::size_t count);
  // Of all deletions so far: microseconds from the modem's last announcement.
  [[nodiscard]] std::vector<double> announced_to_deleted();
  // Messages in the memories and those that wait for room in them.
  [[nodiscard]] std::size_t undelivered();

 private:
  struct Modem {
    Modem(const boost::asio::any_io_executor& executor, const emulator::PtyModemOptions& options)
        : device(executor, options) {}
    emulator::PtyModem device;
    Moments moments;
  };

  void note(Modem& modem, std::string_view command);
  template <class Work>
  void on_their_thread(Work work);

  boost::asio::io_context context_{1};
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> guard_{context_.get_executor()};
  std::vector<std::unique_ptr<Modem>> modems_;
  std::mutex mutex_;  // of what follows; the rest belongs to the thread
  std::condition_variable reached_;
  std::size_t wanted_ = 0;
  std::vector<double> announced_to_deleted_;
  std::thread thread_;
};

}  // namespace otpost::bench
