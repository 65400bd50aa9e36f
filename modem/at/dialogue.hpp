// All that is said on one line: octets in, the reply of the command under way and the unsolicited news out. Pure; one
// command at a time.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "modem/at/exchange.hpp"
#include "modem/at/line_splitter.hpp"
#include "modem/at/unsolicited.hpp"

namespace otpost::at {

class Dialogue {
 public:
  static constexpr std::size_t most_news = 512;

  // What was dropped or not understood: worth a line in the log, with the counts.
  struct Oddities {
    std::size_t unknown_lines = 0;
    std::size_t overlong_lines = 0;
    std::size_t news_lost = 0;      // more than `most_news` waited
    std::size_t stray_results = 0;  // a final result that no command waited for: a late answer

    bool operator==(const Oddities&) const = default;
  };

  // Begins a command; the octets to send. None may be under way.
  [[nodiscard]] std::string begin(Command command);
  void received(std::string_view octets);
  void timed_out();

  [[nodiscard]] bool finished() const { return exchange_ && exchange_->finished(); }
  // Ends the command; only when `finished`.
  [[nodiscard]] Reply take_reply();

  [[nodiscard]] std::optional<Unsolicited> next_news();
  [[nodiscard]] bool has_news() const { return !news_.empty(); }

  // Whether the modem has restarted or its SIM has changed since `trust_again`: what was set or read before may be of
  // another SIM. These two are not among the news.
  [[nodiscard]] bool in_doubt() const { return in_doubt_; }
  void doubt() {
    in_doubt_ = true;
    speaks_in_words_ = false;
  }
  void trust_again() { in_doubt_ = false; }

  [[nodiscard]] Oddities oddities() const;

 private:
  void take_line(const std::string& line);
  [[nodiscard]] bool takes_as_news_pdu(const std::string& line);
  void take_news(Unsolicited news);
  void keep(Unsolicited news);

  LineSplitter splitter_;
  std::optional<Exchange> exchange_;
  std::optional<Unsolicited> awaits_pdu_;  // +CMT, +CDS or +CBM, its PDU line still to come
  std::deque<Unsolicited> news_;
  bool in_doubt_ = false;
  bool speaks_in_words_ = false;  // ATV1 is in force: a lone digit is no result, but noise
  Oddities oddities_;
};

}  // namespace otpost::at
