// How many PDUs a second one core decodes: those of a fixture, over and over, for three seconds. Prints the number.
#include <fmt/core.h>

#include <chrono>
#include <cstddef>

#include "modem/sms/decode.hpp"
#include "tests/support/fixture_lines.hpp"

int main(int argc, char** argv) {
  using Seconds = std::chrono::duration<double>;
  const auto pdus = otpost::test::fixture_lines(argc > 1 ? argv[1] : "sms_pdus.txt");
  const auto start = std::chrono::steady_clock::now();
  std::size_t decoded = 0;
  std::size_t octets = 0;  // of text and sender: what is computed is used
  Seconds taken{};
  while (taken < Seconds{3}) {
    for (const auto& pdu : pdus) {
      const auto message = otpost::sms::decode(pdu);
      octets += message.text.size() + message.sender.text.size();
    }
    decoded += pdus.size();
    taken = std::chrono::steady_clock::now() - start;
  }
  if (octets == 0) return 1;
  fmt::print("{:.0f}\n", static_cast<double>(decoded) / taken.count());
}
