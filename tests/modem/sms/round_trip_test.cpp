// The encoder and the decoder against each other, on messages drawn by a fixed seed.
#include <random>
#include <string>
#include <vector>

#include "modem/sms/decode.hpp"
#include "modem/sms/encode.hpp"
#include "modem/sms/gsm7_tables.hpp"
#include "modem/sms/hex.hpp"
#include "modem/sms/join.hpp"
#include "modem/sms/utf8.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::sms;

namespace {

class MessageSource {
 public:
  explicit MessageSource(unsigned seed) : random_(seed) {}

  OutgoingMessage next() {
    OutgoingMessage message;
    message.sender = sender();
    message.smsc = below(2) == 0 ? "" : "+" + digits(1 + below(20));
    message.sent_at = otpost::Time{std::chrono::days{1} + std::chrono::seconds{below(3'000'000'000)}};
    message.zone = std::chrono::minutes{15} * (static_cast<int>(below(113)) - 56);
    message.locking_shift = language();
    message.single_shift = language();
    message.surrogate_pairs = below(2) == 0 ? SurrogatePairs::kept_whole : SurrogatePairs::may_be_split;
    message.text = below(3) == 0 ? any_text() : text_of(message.locking_shift, message.single_shift);
    if (below(4) == 0) message.message_class = static_cast<int>(below(4));
    if (below(8) == 0) message.ports = Ports{static_cast<std::uint16_t>(below(65536)), 2948};
    message.reference = static_cast<std::uint16_t>(below(65536));
    message.reference_width = below(2) == 0 ? 8 : 16;
    message.header_elements.assign(below(4) == 0 ? 2 : 0, 0x70);
    if (!message.header_elements.empty()) message.header_elements[1] = 0;  // an empty element
    const auto kind = below(16);
    if (kind == 0) make_data(message);
    if (kind == 1) make_waiting(message);
    return message;
  }

  OutgoingReport next_report() {
    OutgoingReport report;
    report.recipient = sender();
    report.smsc = below(2) == 0 ? "" : "+" + digits(1 + below(20));
    report.message_reference = static_cast<unsigned>(below(256));
    report.sent_at = otpost::Time{std::chrono::seconds{below(3'000'000'000)}};
    report.discharged_at = report.sent_at + std::chrono::seconds{below(100'000)};
    report.zone = std::chrono::minutes{15} * (static_cast<int>(below(113)) - 56);
    report.status = static_cast<unsigned>(below(256));
    return report;
  }

 private:
  std::uint64_t below(std::uint64_t limit) {
    return std::uniform_int_distribution<std::uint64_t>(0, limit - 1)(random_);
  }

  std::string digits(std::uint64_t count) {
    std::string text;
    while (text.size() < count) text += static_cast<char>('0' + below(10));
    return text;
  }

  Address sender() {
    if (below(3) == 0) return address_of("+" + digits(1 + below(20)));
    if (below(2) == 0) return address_of(digits(1 + below(20)));
    std::string name;
    for (auto left = 1 + below(11); left > 0; --left) name += static_cast<char>('A' + below(26));
    return {TypeOfNumber::alphanumeric, 0, name};
  }

  void make_data(OutgoingMessage& message) {
    message.alphabet = Alphabet::eight_bit;
    message.text.clear();
    for (auto left = length(); left > 0; --left) message.text += static_cast<char>(below(256));
  }

  // A message waiting indication has its coding scheme to itself: no class.
  void make_waiting(OutgoingMessage& message) {
    message.message_class.reset();
    message.alphabet = below(2) == 0 ? Alphabet::ucs2 : Alphabet::gsm7;
    message.locking_shift = message.single_shift = NationalLanguage::none;
    message.text = text_of(NationalLanguage::none, NationalLanguage::none);
    const unsigned group = message.alphabet == Alphabet::ucs2 ? 0xE0U : below(2) == 0 ? 0xC0U : 0xD0U;
    message.data_coding_scheme = group | static_cast<unsigned>(below(2)) << 3 | static_cast<unsigned>(below(4));
  }

  NationalLanguage language() { return NationalLanguage{static_cast<std::uint8_t>(below(3) == 0 ? below(14) : 0)}; }

  std::uint64_t length() { return below(8) == 0 ? below(700) : below(80); }

  std::string text_of(NationalLanguage locking, NationalLanguage single) {
    std::string text;
    for (auto left = length(); left > 0; --left) {
      const SeptetTable& table = below(6) == 0 ? single_shift_table(single) : locking_table(locking);
      if (const char16_t character = table[below(128)]; character != 0) append_utf8(text, character);
    }
    return text;
  }

  // No U+FEFF: as a byte order mark it is dropped where a part begins with it.
  std::string any_text() {
    std::string text;
    for (auto left = length(); left > 0; --left) {
      const auto character = static_cast<char32_t>(below(3) == 0 ? below(0x110000) : below(0x500));
      if (character != 0xFEFF) append_utf8(text, character);
    }
    return text;
  }

  std::mt19937_64 random_;
};

// What the decoder shows of it: data in hex.
std::string shown(const OutgoingMessage& message) {
  if (message.alphabet != Alphabet::eight_bit) return message.text;
  return to_hex(std::vector<std::uint8_t>(message.text.begin(), message.text.end()), LetterCase::lower);
}

}  // namespace

TEST_CASE("A hundred thousand random messages are decoded as they were encoded") {
  MessageSource source(20261124);
  for (int i = 0; i < 100'000; ++i) {
    const OutgoingMessage sent = source.next();
    std::vector<Pdu> parts;
    bool same = true;
    for (const auto& hex : encode(sent)) {
      const Pdu& pdu = parts.emplace_back(decode(hex));
      same = same && !pdu.error && pdu.sender == sent.sender && pdu.smsc == sent.smsc && pdu.sent_at == sent.sent_at &&
             pdu.ports == sent.ports && pdu.message_class == sent.message_class &&
             (!sent.data_coding_scheme || pdu.data_coding_scheme == *sent.data_coding_scheme) &&
             pdu.message_waiting.has_value() == sent.data_coding_scheme.has_value();
      if (pdu.concatenation) same = same && pdu.concatenation->part == parts.size();
    }
    INFO("message " << i << ", " << parts.size() << " parts");
    if (!same || join(parts) != shown(sent)) FAIL("not the message that was sent");
  }
}

TEST_CASE("Ten thousand random status reports are decoded as they were encoded") {
  MessageSource source(20261125);
  for (int i = 0; i < 10'000; ++i) {
    const OutgoingReport sent = source.next_report();
    const Pdu pdu = decode(encode(sent));
    const bool same = pdu.type == MessageType::status_report && !pdu.error && pdu.sender == sent.recipient &&
                      pdu.smsc == sent.smsc && pdu.sent_at == sent.sent_at && pdu.delivery &&
                      pdu.delivery->message_reference == sent.message_reference &&
                      pdu.delivery->status == sent.status && pdu.delivery->discharged_at == sent.discharged_at;
    INFO("report " << i);
    if (!same) FAIL("not the report that was sent");
  }
}
