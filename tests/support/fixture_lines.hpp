// The lines of a fixture document under tests/fixtures.
#pragma once

#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace otpost::test {

inline std::vector<std::string> fixture_lines(const std::string& name) {
  std::ifstream file(std::string(OTPOST_FIXTURES) + "/" + name);
  if (!file) throw std::runtime_error("no fixture " + name);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

}  // namespace otpost::test
