#include "modem/at/command.hpp"

#include <fmt/format.h>

namespace otpost::at {

using namespace std::chrono_literals;

Command attention() {
  return Command("AT").within(1s);
}

Command set(std::string_view text) {
  return Command(std::string(text));
}

Command query(std::string_view text, std::string_view prefix) {
  return Command(std::string(text)).answers(prefix);
}

Command ask_freely(std::string_view text) {
  return Command(std::string(text)).answers_freely();
}

Command enter_pin(const SecretText& pin) {
  return Command(fmt::format("AT+CPIN=\"{}\"", pin.expose())).within(30s);
}

Command select_storage(std::string_view memory) {
  return Command(fmt::format("AT+CPMS=\"{}\"", memory)).answers("+CPMS:").within(10s).final_may_be_missing();
}

Command select_storage(std::string_view reading, std::string_view writing, std::string_view receiving) {
  return Command(fmt::format("AT+CPMS=\"{}\",\"{}\",\"{}\"", reading, writing, receiving))
      .answers("+CPMS:")
      .within(10s)
      .final_may_be_missing();
}

Command list_all() {
  return Command("AT+CMGL=4").answers("+CMGL:").within(120s);
}

Command read_slot(int index) {
  return Command(fmt::format("AT+CMGR={}", index)).answers("+CMGR:").within(10s);
}

Command delete_slot(int index) {
  return Command(fmt::format("AT+CMGD={}", index)).within(10s);
}

}  // namespace otpost::at
