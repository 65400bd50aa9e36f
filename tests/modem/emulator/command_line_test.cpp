#include "modem/emulator/command_line.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::emulator;

namespace {

using Commands = std::vector<Command>;

Commands parsed(std::string_view line) {
  const auto commands = parse_command_line(line);
  REQUIRE(commands.has_value());
  return *commands;
}

}  // namespace

TEST_CASE("A line without AT in front is no command line") {
  CHECK_FALSE(parse_command_line("").has_value());
  CHECK_FALSE(parse_command_line("A").has_value());
  CHECK_FALSE(parse_command_line("+CSQ").has_value());
}

TEST_CASE("AT alone asks for nothing") {
  CHECK(parsed("AT").empty());
}

TEST_CASE("An extended command is run, read, tested or set") {
  CHECK(parsed("AT+CSQ") == Commands{{"+CSQ", Form::run, {}}});
  CHECK(parsed("AT+CPIN?") == Commands{{"+CPIN", Form::read, {}}});
  CHECK(parsed("AT+CMGD=?") == Commands{{"+CMGD", Form::test, {}}});
  CHECK(parsed("AT+CMGD=3,0") == Commands{{"+CMGD", Form::set, {"3", "0"}}});
}

TEST_CASE("Names are the same in small letters; arguments stay as they are") {
  CHECK(parsed("at+cpms=\"Sm\"") == Commands{{"+CPMS", Form::set, {"Sm"}}});
}

TEST_CASE("Basic commands follow each other without a separator") {
  CHECK(parsed("ATE0V1&C1Z") ==
        Commands{{"E", Form::set, {"0"}}, {"V", Form::set, {"1"}}, {"&C", Form::set, {"1"}}, {"Z", Form::run, {}}});
}

TEST_CASE("Extended commands are separated by semicolons, which count for nothing within quotes") {
  CHECK(parsed("AT+CSQ;+CREG?") == Commands{{"+CSQ", Form::run, {}}, {"+CREG", Form::read, {}}});
  CHECK(parsed("AT+CPIN=\"1;2\",\"3,4\"") == Commands{{"+CPIN", Form::set, {"1;2", "3,4"}}});
}

TEST_CASE("A missing argument is an empty one") {
  CHECK(parsed("AT+CPMS=,,\"ME\"") == Commands{{"+CPMS", Form::set, {"", "", "ME"}}});
}

TEST_CASE("An argument is a number only as a whole") {
  const auto command = parsed("AT+X=12,1x,,-1").front();
  CHECK(command.number(0) == 12);
  CHECK_FALSE(command.number(1).has_value());
  CHECK_FALSE(command.number(2).has_value());
  CHECK(command.number(3) == -1);
  CHECK_FALSE(command.number(4).has_value());
}

TEST_CASE("Nonsense behind AT is parsed to commands that nobody knows") {
  for (const auto* line : {"AT+", "AT?", "AT&", "AT=", "AT;;", "AT\"", "AT+=?", "AT,1"}) {
    INFO(line);
    CHECK(parse_command_line(line).has_value());
  }
}
