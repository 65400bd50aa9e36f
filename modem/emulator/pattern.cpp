#include "modem/emulator/pattern.hpp"

namespace otpost::emulator {

std::string filled(std::string_view pattern, std::initializer_list<Gap> gaps) {
  std::string line(pattern);
  for (const auto& gap : gaps) {
    const auto mark = "{" + std::string(gap.name) + "}";
    for (auto place = line.find(mark); place != std::string::npos; place = line.find(mark, place + gap.text.size()))
      line.replace(place, mark.size(), gap.text);
  }
  return line;
}

}  // namespace otpost::emulator
