// What a port says that proves that no modem listens behind it: a receiver that went on typing there would wait in
// vain, and some such ports crash a kernel or a stick when they are (modem-notes 1.1).
#pragma once

#include <string>
#include <string_view>

namespace otpost::at {

class ForeignSpeech {
 public:
  // Octets as they come; `proven` remembers. A sign that is split between two reads is seen too.
  void heard(std::string_view octets);
  [[nodiscard]] bool proven() const { return proven_; }

 private:
  std::string tail_;  // the last octets heard, bounded
  bool proven_ = false;
};

}  // namespace otpost::at
