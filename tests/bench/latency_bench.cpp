// From the last octet of +CMTI to the feed frame at a client, through the real daemon, against a floor measured in the
// same run: one durable SQLite commit + two round trips on a pseudo-terminal + one on loopback.
//
//   latency_bench OTPOST CONFIG_FOLDER [MESSAGES]
//
// The emulated modem and the client live in this process, so that both ends of the way are on one clock; the daemon is
// a process of its own.
#include <fmt/core.h>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <filesystem>
#include <fstream>
#include <future>
#include <map>
#include <thread>

#include "modem/emulator/pty_modem.hpp"
#include "tests/bench/feed_reader.hpp"
#include "tests/bench/floor.hpp"
#include "tests/bench/median.hpp"
#include "tests/bench/otpost_process.hpp"

namespace {

using namespace otpost;
using namespace std::chrono_literals;
using bench::Clock;
using bench::microseconds;

constexpr auto iccid = "8949020000012345678";

// An emulated modem on a thread of its own that notes when a slot is read.
class TimedModem {
 public:
  explicit TimedModem(const std::string& link)
      : modem_(context_.get_executor(), {.link = link, .sim = {.iccid = iccid}}), thread_([this] { context_.run(); }) {
    on_its_thread([this] {
      modem_.before_answering([this](std::string_view line) {
        if (line.starts_with("AT+CMGR")) read_ = Clock::now();
        return emulator::Reaction{};
      });
      modem_.plug().value();
    });
  }
  ~TimedModem() {
    on_its_thread([this] { modem_.unplug(); });
    context_.stop();
    thread_.join();
  }

  // Returns at once: a thread that waits for the delivery would take a core from those that are measured.
  void deliver(std::string text) {
    boost::asio::post(context_, [this, text = std::move(text)] {
      modem_.deliver({.sender = "Bench", .text = text});
      announced_ = Clock::now();
    });
  }

  // When the last announcement had been written, and when its slot was asked for.
  struct Moments {
    Clock::time_point announced, read;
  };
  Moments last() {
    Moments moments;
    on_its_thread([&] { moments = {announced_, read_}; });
    return moments;
  }

 private:
  template <class Work>
  void on_its_thread(Work work) {
    std::promise<void> done;
    boost::asio::post(context_, [&] {
      work();
      done.set_value();
    });
    done.get_future().get();
  }

  boost::asio::io_context context_;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> guard_{context_.get_executor()};
  emulator::PtyModem modem_;
  Clock::time_point announced_, read_;
  std::thread thread_;
};

void write_config(const std::filesystem::path& folder, const std::string& hash) {
  std::ofstream(folder / "otpost.toml") << fmt::format(
      "data_dir = \"{0}/data\"\n[server]\nlisten = \"127.0.0.1:0\"\n[[group]]\nname = \"g\"\n"
      "[[user]]\nname = \"ana\"\npassword = \"{1}\"\ngroups = [\"g\"]\n"
      "[[number]]\nnumber = \"+4915112345678\"\nlabel = \"Bench\"\niccid = \"{2}\"\ngroups = [\"g\"]\n"
      "[[modem]]\nport = \"{0}/modem\"\n",
      folder.string(), hash, iccid);
}

void print_row(const char* hop, double value, double whole) {
  fmt::print("  {:<58} {:>8.0f} µs {:>5.0f} %\n", hop, value, 100 * value / whole);
}

int measure(const std::string& binary, const std::filesystem::path& folder, int messages) {
  TimedModem modem(folder / "modem");
  write_config(folder, bench::hash_password(binary, "bench"));
  bench::OtpostProcess daemon(binary, folder / "otpost.toml");
  bench::FeedReader feed(daemon.port(), "ana", "bench");
  daemon.wait_for_line(": ready");

  std::vector<double> whole, to_read, to_frame;
  for (int n = 0; n < messages; ++n) {
    modem.deliver(fmt::format("Your Bench code is {}", 100000 + n));
    const auto framed = feed.next_message();
    const auto moments = modem.last();
    whole.push_back(microseconds(framed - moments.announced));
    to_read.push_back(microseconds(moments.read - moments.announced));
    to_frame.push_back(microseconds(framed - moments.read));
    // One message at a time: the deletion of this one is confirmed and noted before the next comes.
    std::this_thread::sleep_for(bench::pace);
  }

  const auto floor = bench::measure_floor(folder, messages);
  const double total = bench::median(whole);
  fmt::print("{} messages, medians\n", messages);
  print_row("+CMTI to AT+CMGR at the modem (URC, one pty way and back)", bench::median(to_read), total);
  print_row("AT+CMGR to the frame at the client", bench::median(to_frame), total);
  print_row("  of it the commit, as the floor has it", floor.commit, total);
  print_row("  of it the answer's way over the pty, half a round trip", floor.pty_round_trip / 2, total);
  print_row("  of it the frame's way, half a loopback round trip", floor.loopback_round_trip / 2, total);
  fmt::print("  +CMTI to frame: median {:.0f} µs, p90 {:.0f} µs\n", total, bench::percentile(whole, 90));
  fmt::print("  floor: commit {:.0f} + 2 × pty {:.0f} + loopback {:.0f} = {:.0f} µs\n", floor.commit,
             floor.pty_round_trip, floor.loopback_round_trip, floor.sum());
  fmt::print("  ratio {:.2f} (aim: at most 1.5)\n", total / floor.sum());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "use: latency_bench OTPOST FOLDER [MESSAGES]\n");
    return 2;
  }
  return measure(argv[1], argv[2], argc > 3 ? std::stoi(argv[3]) : 300);
}
