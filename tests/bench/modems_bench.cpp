// 64 modems in one daemon: what it costs while nothing comes, and how long a message takes while all of them receive.
//
//   modems_bench OTPOST FOLDER [MODEMS [IDLE_SECONDS]]
//
// The modems live in this process. A message counts as stored when its deletion is asked for: otpost deletes what it
// has committed.
#include <fmt/core.h>

#include <filesystem>
#include <thread>

#include "tests/bench/emulated_modems.hpp"
#include "tests/bench/floor.hpp"
#include "tests/bench/otpost_process.hpp"

namespace {

using namespace otpost;
using namespace std::chrono_literals;

constexpr int rounds = 20;

void print_idle(bench::ChildProcess& process, std::size_t modems, std::chrono::seconds span) {
  std::this_thread::sleep_for(2s);  // the start is over
  const double share = bench::processor_share(process, span);
  fmt::print("  idle over {} s with {} modems: {:.2f} % of one core, {:.1f} MiB resident\n", span.count(), modems,
             share, process.memory());
}

void print_latency(const char* how, const std::vector<double>& microseconds) {
  fmt::print("  {:<44} median {:>7.0f} µs, p90 {:>7.0f} µs, longest {:>7.0f} µs\n", how, bench::median(microseconds),
             bench::percentile(microseconds, 90), bench::percentile(microseconds, 100));
}

// Each another text, as in life: the same PDU over and over is what a store looks twice at.
emulator::TextMessage message() {
  static int sent = 0;
  return {.sender = "Bench", .text = fmt::format("Your Bench code is {}", 100000 + ++sent)};
}

std::vector<double> fresh(bench::EmulatedModems& modems, std::size_t before) {
  auto all = modems.announced_to_deleted();
  all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(before));
  return all;
}

// Every modem receives once a second, one after the other.
std::vector<double> spread(bench::EmulatedModems& modems) {
  const auto before = modems.announced_to_deleted().size();
  for (int round = 0; round < rounds; ++round)
    for (std::size_t n = 0; n < modems.size(); ++n) {
      modems.deliver(n, {message()});
      std::this_thread::sleep_for(1s / static_cast<double>(modems.size()));
    }
  modems.wait_for_deletions(before + rounds * modems.size());
  return fresh(modems, before);
}

// All receive at the same moment.
std::vector<double> at_once(bench::EmulatedModems& modems) {
  const auto before = modems.announced_to_deleted().size();
  for (int round = 1; round <= rounds; ++round) {
    modems.deliver_to_all(message());
    modems.wait_for_deletions(before + static_cast<std::size_t>(round) * modems.size());
    std::this_thread::sleep_for(200ms);
  }
  return fresh(modems, before);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "use: modems_bench OTPOST FOLDER [MODEMS [IDLE_SECONDS]]\n");
    return 2;
  }
  const std::string binary = argv[1];
  const std::filesystem::path folder = argv[2];
  const auto count = static_cast<std::size_t>(argc > 3 ? std::stoi(argv[3]) : 64);
  bench::EmulatedModems modems(folder, count, 20);
  bench::write_config(binary, folder, count);
  bench::OtpostProcess daemon(binary, folder);
  for (std::size_t n = 0; n < count; ++n) daemon.wait_for_line(": ready");
  print_idle(daemon.process(), count, std::chrono::seconds(argc > 4 ? std::stoi(argv[4]) : 60));
  const auto before = daemon.process().processor_time();
  print_latency("+CMTI to the commit, a message a second each", spread(modems));
  const auto spent = daemon.process().processor_time() - before;
  fmt::print("  processor time for a message: {:.0f} µs\n",
             std::chrono::duration<double, std::micro>(spent).count() / static_cast<double>(rounds * count));
  print_latency("+CMTI to the commit, one for all at once", at_once(modems));
  fmt::print("  floor: a durable commit alone takes {:.0f} µs\n", bench::measure_floor(folder, 100).commit);
}
