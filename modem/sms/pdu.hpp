// What one PDU says: the plain value that decode() gives. Everything in it is the sender's or the network's word.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gateway/base/clock.hpp"
#include "modem/sms/address.hpp"

namespace otpost::sms {

// TP-MTI (TS 23.040, 9.2.3.1) as seen by the mobile. The reserved value 3 is read as DELIVER, as the clause asks.
enum class MessageType { deliver, submit, status_report, unknown };

enum class Encoding { gsm7, ucs2, eight_bit, compressed };

// The words of `otpost decode`: "status-report", "8bit", …
[[nodiscard]] std::string_view name_of(MessageType type);
[[nodiscard]] std::string_view name_of(Encoding encoding);

// One part's place in a longer message (TS 23.040, 9.2.3.24.1 and .8): 1 <= part <= total always holds.
struct Concatenation {
  std::uint16_t reference = 0;
  std::uint8_t total = 1;
  std::uint8_t part = 1;
  unsigned width = 8;  // of the reference on the wire, in bits: 8 or 16; the two never belong to one message

  bool operator==(const Concatenation&) const = default;
};

// Application port addressing (TS 23.040, 9.2.3.24.3 and .4): such a message speaks to a program, not to a person.
struct Ports {
  std::uint16_t source = 0;
  std::uint16_t destination = 0;

  bool operator==(const Ports&) const = default;
};

// Message waiting indication group of the data coding scheme (TS 23.038, clause 4).
struct MessageWaiting {
  enum class Kind : std::uint8_t { voicemail, fax, email, other };
  Kind kind = Kind::voicemail;
  bool active = false;   // false: the indication is to be taken down
  bool discard = false;  // the network says that the text need not be kept

  bool operator==(const MessageWaiting&) const = default;
};

// What a status report adds (TS 23.040, 9.2.2.3).
struct Delivery {
  unsigned message_reference = 0;
  unsigned status = 0;  // TP-ST: 0x00-1F done, 0x20-3F still trying, 0x40-5F refused for good, 0x60-7F given up
  std::optional<Time> discharged_at;
};

struct Pdu {
  MessageType type = MessageType::unknown;
  std::string smsc;  // of the service centre, '+' when international; empty when it was left out
  Address sender;    // SUBMIT: the destination; status report: the recipient it speaks of
  std::string text;  // always valid UTF-8; lower case hex for 8-bit and compressed data
  Encoding encoding = Encoding::gsm7;
  std::optional<int> message_class;  // 0 flash, 1 ME, 2 SIM, 3 TE
  std::optional<Time> sent_at;       // the service centre's time-stamp; none when it makes no sense
  std::optional<Concatenation> concatenation;
  std::optional<Ports> ports;
  std::optional<MessageWaiting> message_waiting;
  std::optional<Delivery> delivery;  // of a status report
  unsigned protocol_identifier = 0;
  unsigned data_coding_scheme = 0;

  // The text of a UCS2 part as octets, big-endian, without byte order mark: join() needs them where a surrogate pair
  // was split over two parts. Empty for other encodings.
  std::vector<std::uint8_t> ucs2_octets;

  // Every field before the user data was there. When false nothing can be shown: keep the raw PDU in quarantine.
  bool frame_read = false;
  // What was wrong, in English, without a word of the text. A message with an error may still be readable.
  std::optional<std::string> error;

  // Records what was wrong; the first fault stays, as it is the cause of the others.
  void note(std::string_view fault) {
    if (!error) error.emplace(fault);
  }

  // Short message type 0: to be acknowledged and not shown (TS 23.040, 9.2.3.9).
  [[nodiscard]] bool silent() const { return protocol_identifier == 0x40; }
  // Replace type 1 to 7: takes the place of the last message with the same type and sender; 0: does not replace.
  [[nodiscard]] unsigned replace_type() const {
    return protocol_identifier >= 0x41 && protocol_identifier <= 0x47 ? protocol_identifier - 0x40 : 0;
  }
};

}  // namespace otpost::sms
