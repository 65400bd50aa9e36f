#include "modem/at/line_splitter.hpp"

#include "tests/support/catch.hpp"

using namespace otpost::at;
using Lines = std::vector<std::string>;
using namespace std::string_literals;

TEST_CASE("Every line end met in the field ends a line, and blank lines are none") {
  LineSplitter splitter;
  CHECK(splitter.take("\r\nOK\r\n") == Lines{"OK"});
  CHECK(splitter.take("OK\nERROR\n") == Lines{"OK", "ERROR"});
  CHECK(splitter.take("AT\r\r\nOK\r\r\n\r\n\r\n") == Lines{"AT", "OK"});
}

TEST_CASE("Leading NULs and blanks are no part of a line") {
  LineSplitter splitter;
  CHECK(splitter.take("\0\0\0  OK \r\n"s) == Lines{"OK"});
}

TEST_CASE("A line may arrive split at any octet") {
  const std::string octets = "\r\n+CMTI: \"SM\",3\r\n\r\nOK\r\n";
  for (std::size_t cut = 0; cut <= octets.size(); ++cut) {
    LineSplitter splitter;
    Lines lines = splitter.take(octets.substr(0, cut));
    for (auto& line : splitter.take(octets.substr(cut))) lines.push_back(line);
    INFO("cut at " << cut);
    CHECK(lines == Lines{"+CMTI: \"SM\",3", "OK"});
  }
}

TEST_CASE("A prompt comes out at once, since no line end follows it") {
  LineSplitter splitter;
  CHECK(splitter.take("\r\n> ") == Lines{">"});
  CHECK(splitter.take("\r\nOK\r\n") == Lines{"OK"});
}

TEST_CASE("A prompt is a line of its own, wherever the read ended that brought it") {
  LineSplitter splitter;
  CHECK(splitter.take("\r\n> \r\nOK\r\n") == Lines{">", "OK"});
  CHECK(splitter.take("> +CMS ERROR: 304\r\n") == Lines{">", "+CMS ERROR: 304"});
}

TEST_CASE("A line without end is dropped up to its end, and the next one is whole") {
  LineSplitter splitter;
  CHECK(splitter.take(std::string(3 * LineSplitter::longest_line, 'x')).empty());
  CHECK(splitter.take(std::string(LineSplitter::longest_line, 'x') + "\r\nOK\r\n") == Lines{"OK"});
  CHECK(splitter.overlong() == 1);
}
