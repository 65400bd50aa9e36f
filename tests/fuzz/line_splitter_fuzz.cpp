// However a modem's octets are cut into reads, the same lines come out, none longer than the limit, none with an end
// within. The first octet says how they are cut.
#include "modem/at/line_splitter.hpp"

#include "tests/fuzz/property.hpp"

namespace {

using otpost::at::LineSplitter;
using otpost::fuzz::hold;

struct Taken {
  std::vector<std::string> lines;
  std::size_t overlong = 0;

  bool operator==(const Taken&) const = default;
};

Taken lines_of(const std::vector<std::string_view>& chunks) {
  LineSplitter splitter;
  Taken taken;
  for (const auto chunk : chunks)
    for (auto& line : splitter.take(chunk)) taken.lines.push_back(std::move(line));
  taken.overlong = splitter.overlong();
  return taken;
}

std::vector<std::string_view> octet_by_octet(std::string_view octets) {
  std::vector<std::string_view> chunks;
  for (std::size_t at = 0; at < octets.size(); ++at) chunks.push_back(octets.substr(at, 1));
  return chunks;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view octets = otpost::fuzz::text_of(data, size);
  const auto chunks = otpost::fuzz::take_chunks(octets);
  const Taken whole = lines_of({octets});
  hold(lines_of(chunks) == whole, "the lines do not depend on how the octets were cut");
  hold(lines_of(octet_by_octet(octets)) == whole, "the lines may arrive octet by octet");
  std::size_t kept = 0;
  for (const auto& line : whole.lines) {
    kept += line.size();
    hold(!line.empty() && line.size() <= LineSplitter::longest_line, "a line is within its bounds");
    hold(line.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos, "a line holds no end and no NUL");
  }
  hold(kept + whole.overlong * LineSplitter::longest_line <= octets.size(), "nothing comes out that did not go in");
  return 0;
}
