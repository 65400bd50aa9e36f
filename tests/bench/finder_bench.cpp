// How many texts a second one core searches for a code and masks: the fixtures, over and over, for three
// seconds of processor time each.
#include <fmt/core.h>

#include <cstddef>
#include <ctime>
#include <string>
#include <vector>

#include "gateway/inbox/code_finder.hpp"
#include "gateway/inbox/masking.hpp"
#include "tests/support/fixture_lines.hpp"

namespace {

struct Message {
  std::string sender, text;
};

std::vector<Message> messages() {
  std::vector<Message> all;
  for (const std::string& row : otpost::test::fixture_lines("codes.tsv")) {
    std::vector<std::size_t> tabs;
    for (std::size_t at = row.find('\t'); at != std::string::npos; at = row.find('\t', at + 1)) tabs.push_back(at);
    if (tabs.size() == 5) all.push_back({row.substr(tabs[1] + 1, tabs[2] - tabs[1] - 1), row.substr(tabs[4] + 1)});
  }
  return all;
}

template <class Work>
double times_a_second(const std::vector<Message>& set, Work work) {
  const std::clock_t start = std::clock();
  const auto taken = [&] { return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; };
  std::size_t done = 0;
  while (taken() < 3.0) {
    for (const Message& message : set) work(message);
    done += set.size();
  }
  return static_cast<double>(done) / taken();
}

}  // namespace

int main() {
  using namespace otpost::inbox;
  const auto set = messages();
  std::size_t found = 0;  // what is computed is used
  const double searched =
      times_a_second(set, [&](const Message& m) { found += find_code(m.sender, m.text).code.has_value(); });
  const double masked =
      times_a_second(set, [&](const Message& m) { found += mask(m.text, find_code(m.sender, m.text)).size(); });
  fmt::print("{:.0f} texts searched a second, {:.0f} searched and masked ({} fixtures; {})\n", searched, masked,
             set.size(), found);
}
