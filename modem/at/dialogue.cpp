#include "modem/at/dialogue.hpp"

#include <cassert>

#include "modem/at/fields.hpp"

namespace otpost::at {

std::string Dialogue::begin(Command command) {
  assert(!exchange_);
  std::string octets = command.text() + '\r';
  exchange_.emplace(std::move(command));
  return octets;
}

void Dialogue::received(std::string_view octets) {
  for (auto& line : splitter_.take(octets)) {
    take_line(line);
    wipe(line.data(), line.size());
  }
}

void Dialogue::take_line(const std::string& line) {
  // A hex line belongs to the header just before it, whoever sent that.
  if (takes_as_news_pdu(line)) return;
  // Noise must confirm nothing: once there were words, `0` on a line of its own is no OK.
  const bool is_digit = line.size() == 1;
  if (is_digit && speaks_in_words_ && parse_result_code(line)) {
    ++oddities_.unknown_lines;
    return;
  }
  if (exchange_ && exchange_->received(line)) {
    if (exchange_->finished()) awaits_pdu_.reset();
    speaks_in_words_ = speaks_in_words_ || (exchange_->finished() && !is_digit);
    return;
  }
  if (auto news = parse_unsolicited(line)) return take_news(std::move(*news));
  if (parse_result_code(line))
    ++oddities_.stray_results;
  else
    ++oddities_.unknown_lines;
}

void Dialogue::take_news(Unsolicited news) {
  if (has_pdu_line(news.news))
    awaits_pdu_ = std::move(news);
  else if (news.news == News::restarted || news.news == News::sim_changed)
    doubt();
  else if (news.news != News::noise)
    keep(std::move(news));
}

bool Dialogue::takes_as_news_pdu(const std::string& line) {
  if (!awaits_pdu_ || line.size() < 2 || !is_hex(line)) return false;
  awaits_pdu_->pdu = SecretText(line);
  keep(std::move(*awaits_pdu_));
  awaits_pdu_.reset();
  return true;
}

void Dialogue::keep(Unsolicited news) {
  if (news_.size() < most_news)
    news_.push_back(std::move(news));
  else
    ++oddities_.news_lost;
}

void Dialogue::timed_out() {
  if (exchange_) exchange_->timed_out();
}

Reply Dialogue::take_reply() {
  assert(finished());
  Reply reply = exchange_->take_reply();
  exchange_.reset();
  return reply;
}

std::optional<Unsolicited> Dialogue::next_news() {
  if (news_.empty()) return std::nullopt;
  std::optional<Unsolicited> first(std::move(news_.front()));
  news_.pop_front();
  return first;
}

Dialogue::Oddities Dialogue::oddities() const {
  auto all = oddities_;
  all.overlong_lines = splitter_.overlong();
  return all;
}

}  // namespace otpost::at
