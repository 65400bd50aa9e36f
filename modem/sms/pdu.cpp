#include "modem/sms/pdu.hpp"

#include <utility>

namespace otpost::sms {

std::string_view name_of(MessageType type) {
  switch (type) {
    case MessageType::deliver:
      return "deliver";
    case MessageType::submit:
      return "submit";
    case MessageType::status_report:
      return "status-report";
    case MessageType::unknown:
      return "unknown";
  }
  std::unreachable();
}

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::gsm7:
      return "gsm7";
    case Encoding::ucs2:
      return "ucs2";
    case Encoding::eight_bit:
      return "8bit";
    case Encoding::compressed:
      return "compressed";
  }
  std::unreachable();
}

}  // namespace otpost::sms
