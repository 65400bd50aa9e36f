// otpost, gammu-smsd and smstools in the same run, each with an emulated modem of its own and as fast as it can be set.
//
//   peers_bench OTPOST RUN FOLDER          RUN: from tests/bench/fetch_peers
//
// Stored means: for the two, that the file is there; for otpost, that it asks for the deletion of what it has
// committed.
#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <thread>

#include "tests/bench/emulated_modems.hpp"
#include "tests/bench/floor.hpp"
#include "tests/bench/inbox_watch.hpp"
#include "tests/bench/receiver.hpp"

namespace {

using namespace otpost;
using namespace std::chrono_literals;
using bench::Clock;

constexpr int singles = 100;
constexpr int burst = 200;
constexpr int kills = 10;
constexpr int slots = 255;
constexpr long first_sender = 4917010000000;

// Each from a sender of its own: what is lost or there twice can be told without reading a text.
class Messages {
 public:
  emulator::TextMessage next() {
    const long sender = first_sender + sent_++;
    return {.sender = fmt::format("+{}", sender), .text = "Your Bench code is 482913"};
  }
  std::vector<emulator::TextMessage> next(int count) {
    std::vector<emulator::TextMessage> messages;
    std::generate_n(std::back_inserter(messages), count, [this] { return next(); });
    return messages;
  }
  [[nodiscard]] long sent() const { return sent_; }

 private:
  long sent_ = 0;
};

struct Figures {
  double idle = 0;  // per cent of one core
  std::vector<double> latency;
  double a_second = 0;  // stored and deleted, in the burst
  long lost = 0;
  long twice = 0;
};

std::vector<double> latencies(const bench::Receiver& receiver, bench::EmulatedModems& modem, Messages& messages) {
  std::optional<bench::InboxWatch> inbox;
  if (!receiver.inbox.empty()) inbox.emplace(receiver.inbox);
  std::vector<double> samples;
  for (std::size_t n = 1; n <= singles; ++n) {
    const auto deleted = modem.announced_to_deleted().size();
    modem.deliver(0, {messages.next()});
    modem.wait_for_deletions(deleted + 1);
    const auto moments = modem.last(0);
    samples.push_back(bench::microseconds((inbox ? inbox->file(n) : moments.deleted) - moments.announced));
    std::this_thread::sleep_for(bench::pace);
  }
  return samples;
}

double burst_rate(bench::EmulatedModems& modem, Messages& messages) {
  const auto deleted = modem.announced_to_deleted().size();
  const auto begun = Clock::now();
  modem.deliver(0, messages.next(burst));
  modem.wait_for_deletions(deleted + burst);
  return burst / std::chrono::duration<double>(modem.last(0).deleted - begun).count();
}

void count_stored(const std::vector<std::string>& stored, const Messages& messages, Figures& figures) {
  std::map<long, int> times;
  for (const auto& line : stored)
    if (const auto at = line.find("491701"); at != std::string::npos) ++times[std::stol(line.substr(at, 13))];
  for (long sender = first_sender; sender < first_sender + messages.sent(); ++sender) {
    const int count = times[sender];
    figures.lost += count == 0;
    figures.twice += count > 1;
  }
}

Figures measure(const bench::Receiver& receiver) {
  bench::EmulatedModems modem(receiver.folder, 1, slots);
  Messages messages;
  Figures figures;
  auto process = receiver.start();
  modem.deliver(0, {messages.next()});
  modem.wait_for_deletions(1);  // it is up
  std::this_thread::sleep_for(1s);
  figures.idle = bench::processor_share(*process, 5s);
  figures.latency = latencies(receiver, modem, messages);
  figures.a_second = burst_rate(modem, messages);

  modem.deliver(0, messages.next(burst));
  for (int n = 0; n < kills; ++n) {
    modem.wait_for_deletions(modem.announced_to_deleted().size() + burst / (2 * kills));
    process->kill();
    process = receiver.start();
  }
  const auto deadline = Clock::now() + 1min;
  while (modem.undelivered() > 0 && Clock::now() < deadline) std::this_thread::sleep_for(10ms);
  process->end();
  count_stored(receiver.stored(), messages, figures);
  return figures;
}

void print(const std::string& name, const Figures& its, const Figures& ours) {
  const double median = bench::median(its.latency);
  fmt::print("  {:<12}{:>10.0f}{:>10.0f}{:>8.1f}×{:>12.0f}{:>8.2f}×{:>10.2f}{:>8}{:>8}\n", name, median,
             bench::percentile(its.latency, 90), median / bench::median(ours.latency), its.a_second,
             its.a_second / ours.a_second, its.idle, its.lost, its.twice);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    fmt::print(stderr, "use: peers_bench OTPOST RUN FOLDER\n");
    return 2;
  }
  const std::filesystem::path folder = argv[3];
  const auto ours = measure(bench::otpost_receiver(argv[1], folder / "otpost"));
  fmt::print("  {:<12}{:>20}{:>9}{:>12}{:>9}{:>10}{:>16}\n", "", "+CMTI to stored, µs", "ratio", "a second", "ratio",
             "idle, %", "10 × kill -9");
  fmt::print("  {:<12}{:>10}{:>10}{:>9}{:>12}{:>9}{:>10}{:>8}{:>8}\n", "", "median", "p90", "", "of 200", "",
             "of a core", "lost", "twice");
  print("otpost", ours, ours);
  for (const auto& peer :
       {bench::gammu_receiver(argv[2], folder / "gammu"), bench::smstools_receiver(argv[2], folder / "smstools")})
    print(peer.name, measure(peer), ours);
  fmt::print("  otpost alone waits for the disk: a durable commit by itself takes {:.0f} µs here\n",
             bench::measure_floor(folder, 100).commit);
}
