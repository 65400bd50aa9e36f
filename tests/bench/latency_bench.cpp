// From the last octet of +CMTI to the feed frame at a client, through the real daemon, against a floor measured in the
// same run: one durable SQLite commit + two round trips on a pseudo-terminal + one on loopback.
//
//   latency_bench OTPOST CONFIG_FOLDER [MESSAGES]
//
// The emulated modem and the client live in this process, so that both ends of the way are on one clock; the daemon is
// a process of its own.
#include <fmt/core.h>

#include <filesystem>
#include <thread>

#include "tests/bench/emulated_modems.hpp"
#include "tests/bench/feed_reader.hpp"
#include "tests/bench/floor.hpp"
#include "tests/bench/median.hpp"
#include "tests/bench/otpost_process.hpp"

namespace {

using namespace otpost;
using bench::Clock;
using bench::microseconds;

void print_row(const char* hop, double value, double whole) {
  fmt::print("  {:<58} {:>8.0f} µs {:>5.0f} %\n", hop, value, 100 * value / whole);
}

int measure(const std::string& binary, const std::filesystem::path& folder, int messages) {
  bench::EmulatedModems modem(folder, 1, 20);
  bench::write_config(binary, folder, 1);
  bench::OtpostProcess daemon(binary, folder);
  bench::FeedReader feed(daemon.port(), "ana", "bench");
  daemon.wait_for_line(": ready");

  std::vector<double> whole, to_read, to_frame;
  for (int n = 0; n < messages; ++n) {
    modem.deliver(0, {{.sender = "Bench", .text = fmt::format("Your Bench code is {}", 100000 + n)}});
    const auto framed = feed.next_message();
    const auto moments = modem.last(0);
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
