#include "modem/sms/join.hpp"

#include <cstdint>
#include <vector>

#include "modem/sms/ucs2.hpp"

namespace otpost::sms {
namespace {

constexpr std::string_view gap_mark = "…";

unsigned part_number(const Pdu& pdu) {
  return pdu.concatenation ? pdu.concatenation->part : 1U;
}
unsigned total(const Pdu& pdu) {
  return pdu.concatenation ? pdu.concatenation->total : 1U;
}

class Joiner {
 public:
  void add(const Pdu& part) {
    if (part.encoding == Encoding::ucs2) {
      run_.insert(run_.end(), part.ucs2_octets.begin(), part.ucs2_octets.end());
      return;
    }
    end_run();
    text_ += part.text;
  }

  void add_gap(Gaps gaps) {
    end_run();
    if (gaps == Gaps::marked) text_ += gap_mark;
  }

  [[nodiscard]] std::string finish() {
    end_run();
    return std::move(text_);
  }

 private:
  void end_run() {
    text_ += decode_ucs2(run_);
    run_.clear();
  }

  std::string text_;
  std::vector<std::uint8_t> run_;  // of consecutive UCS2 parts
};

}  // namespace

std::string join(std::span<const Pdu> parts, Gaps gaps) {
  Joiner joiner;
  unsigned expected = 1;
  for (const Pdu& part : parts) {
    if (part_number(part) != expected) joiner.add_gap(gaps);
    joiner.add(part);
    expected = part_number(part) + 1;
  }
  if (!parts.empty() && expected <= total(parts.back())) joiner.add_gap(gaps);
  return joiner.finish();
}

}  // namespace otpost::sms
