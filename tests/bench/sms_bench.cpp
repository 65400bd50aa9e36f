// How many PDUs a second one core decodes: the fixtures, over and over, for three seconds.
#include <fmt/core.h>

#include <chrono>
#include <cstddef>

#include "modem/sms/decode.hpp"
#include "tests/support/fixture_lines.hpp"

int main() {
  using Seconds = std::chrono::duration<double>;
  const auto pdus = otpost::test::fixture_lines("sms_pdus.txt");
  const auto start = std::chrono::steady_clock::now();
  std::size_t decoded = 0;
  std::size_t octets = 0;  // of text: what is computed is used
  Seconds taken{};
  while (taken < Seconds{3}) {
    for (const auto& pdu : pdus) octets += otpost::sms::decode(pdu).text.size();
    decoded += pdus.size();
    taken = std::chrono::steady_clock::now() - start;
  }
  fmt::print("{:.0f} PDUs decoded a second ({} fixtures, {} octets of text in all)\n",
             static_cast<double>(decoded) / taken.count(), pdus.size(), octets);
}
