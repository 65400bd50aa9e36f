// How many PDUs a second one core decodes: those of a fixture, over and over, for three seconds of processor time, so
// that what else the machine does is left out. Prints the number.
#include <fmt/core.h>

#include <cstddef>
#include <ctime>

#include "modem/sms/decode.hpp"
#include "tests/support/fixture_lines.hpp"

int main(int argc, char** argv) {
  const auto pdus = otpost::test::fixture_lines(argc > 1 ? argv[1] : "sms_pdus.txt");
  const auto processor_seconds = [] { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; };
  const double start = processor_seconds();
  std::size_t decoded = 0;
  std::size_t octets = 0;  // of text and sender: what is computed is used
  double taken = 0;
  while (taken < 3) {
    for (const auto& pdu : pdus) {
      const auto message = otpost::sms::decode(pdu);
      octets += message.text.size() + message.sender.text.size();
    }
    decoded += pdus.size();
    taken = processor_seconds() - start;
  }
  if (octets == 0) return 1;
  fmt::print("{:.0f}\n", static_cast<double>(decoded) / taken);
}
