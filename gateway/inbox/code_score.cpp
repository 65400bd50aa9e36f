#include "gateway/inbox/code_score.hpp"

#include <algorithm>
#include <array>

#include "gateway/inbox/code_weights.hpp"
#include "gateway/inbox/origin_bound.hpp"

namespace otpost::inbox {
namespace {

bool names_a_code(const Cue& cue) {
  return (cue.signal == Signal::one_time_code || cue.signal == Signal::code_word) && !cue.bound;
}

// Gathers the strongest word of each signal, so that a message that says "code" five times is no surer.
class Scorer {
 public:
  Scorer(const CodePiece& piece, const Reading& reading) : piece_(piece), reading_(reading) {}

  Score run(Company company) {
    for (const Look& look : piece_.looks) add(look.score, std::string(look.reason));
    gather();
    lessen_enter();
    for (std::size_t i = 0; i < signal_count; ++i) {
      if (best_[i].value != 0) add(best_[i].value, name(best_[i].language, static_cast<Signal>(i)));
    }
    weigh_topics();
    weigh_left_label();
    weigh_place(company);
    return std::move(score_);
  }

 private:
  struct Best {
    double value = 0;
    std::string_view language;
  };

  static std::string name(std::string_view language, Signal signal) {
    return std::string(language) + " " + std::string(to_text(signal));
  }

  void add(double value, std::string reason) {
    if (value == 0) return;
    score_.value += value;
    score_.reasons.push_back(std::move(reason));
  }

  [[nodiscard]] bool is_left(const Cue& cue) const { return cue.span.end <= piece_.span.begin; }

  [[nodiscard]] double distance_to(const Cue& cue) const {
    return is_left(cue) ? reading_.distance(cue.span.end, piece_.span.begin)
                        : reading_.distance(piece_.span.end, std::max(cue.span.begin, piece_.span.end));
  }

  [[nodiscard]] double breaks_to(const Cue& cue) const {
    return is_left(cue) ? reading_.breaks(cue.span.end, piece_.span.begin)
                        : reading_.breaks(piece_.span.end, std::max(cue.span.begin, piece_.span.end));
  }

  [[nodiscard]] double nearness(const Cue& cue, double half_way) const {
    constexpr double over_a_break = 0.45;
    const double near = half_way / (half_way + distance_to(cue));
    return near * (1.0 / (1.0 + over_a_break * 2 * breaks_to(cue)));
  }

  void keep(Signal signal, double value, std::string_view language) {
    Best& best = best_[static_cast<std::size_t>(signal)];
    const bool stronger = value < 0 ? value < best.value : best.value >= 0 && value > best.value;
    if (stronger) best = {value, language};
  }

  void gather() {
    for (const Cue& cue : reading_.cues()) {
      if (cue.span.overlaps(piece_.span) || distance_to(cue) > farthest) continue;
      if (cue.bound && is_left(cue) && told_between(cue)) continue;
      if (cue.bound) {
        keep(Signal::other_thing, -3.5 * nearness(cue, 20), cue.language);
        if (cue.signal == Signal::one_time_code) keep(Signal::one_time_code, 2.0 * nearness(cue, 30), cue.language);
        continue;
      }
      weigh_against(cue);
      Weight weight = weight_of(cue.signal);
      if (cue.qualified) weight.most *= of_unknown_kind;
      if (weight.most > 0) keep(cue.signal, weight.most * nearness(cue, weight.half_way), cue.language);
    }
  }

  // "Use code 4471" says little more than "code 4471".
  void lessen_enter() {
    constexpr double beside_a_code = 0.4;
    const double code = std::max(best_[static_cast<std::size_t>(Signal::one_time_code)].value,
                                 best_[static_cast<std::size_t>(Signal::code_word)].value);
    if (code > 2.0) best_[static_cast<std::size_t>(Signal::enter)].value *= beside_a_code;
  }

  void weigh_against(const Cue& cue) {
    const double gap = distance_to(cue);
    const double breaks = breaks_to(cue);
    switch (cue.signal) {
      case Signal::other_thing:
        if (gap < 20 && breaks < 0.5) keep(cue.signal, -0.9 * nearness(cue, 12), cue.language);
        break;
      case Signal::call:
        if (is_left(cue) && gap < 24 && breaks < 1 && !told_between(cue)) {
          keep(cue.signal, (follows_a_code() ? -1.5 : -4.0) * nearness(cue, 24), cue.language);
        }
        break;
      case Signal::send_to:
        if (is_left(cue) && gap < 12 && breaks < 0.5 && !code_between(cue))
          keep(cue.signal, -2.5 * nearness(cue, 12), cue.language);
        break;
      case Signal::label_after:
        if (!is_left(cue) && gap < 4) keep(cue.signal, -4.0, cue.language);
        break;
      case Signal::spent:
        if (gap < 60 && breaks < 1) keep(cue.signal, -4.0 * nearness(cue, 60), cue.language);
        break;
      default:
        break;
    }
  }

  // A code is named after the cue and before the piece: then that word counts, not the cue.
  [[nodiscard]] bool code_between(const Cue& cue) const {
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& other) {
      return names_a_code(other) && other.span.end > cue.span.end && other.span.begin >= cue.span.begin &&
             other.span.end <= piece_.span.begin;
    });
  }

  // What is said last before the piece counts: "confirm your phone number with 4471".
  [[nodiscard]] bool told_between(const Cue& cue) const {
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& other) {
      return (names_a_code(other) || other.signal == Signal::enter) && other.span.begin >= cue.span.end &&
             other.span.end <= piece_.span.begin;
    });
  }

  // A code is named before the piece in the same sentence.
  [[nodiscard]] bool follows_a_code() const {
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
      return names_a_code(cue) && !cue.qualified && is_left(cue) && breaks_to(cue) < 0.5 && distance_to(cue) < 70;
    });
  }

  // "Code no. 4471" is a code, "order no. 4471" is none.
  [[nodiscard]] bool numbers_a_code(const Cue& label) const {
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& other) {
      if (!names_a_code(other) || other.span.begin > label.span.begin) return false;
      if (other.span.end > label.span.begin) return other.span.end >= label.span.end;
      return reading_.distance(other.span.end, label.span.begin) <= 2;
    });
  }

  // The label has a number already: "nr 4 z 12.05: 88204471".
  [[nodiscard]] bool number_between(const Cue& label) const {
    for (std::size_t at = label.span.end; at < piece_.span.begin; ++at) {
      if (reading_.text().glyph(at) == Glyph::digit) return true;
    }
    return false;
  }

  [[nodiscard]] bool follows_equals() const {
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
      return cue.signal == Signal::equals && is_left(cue) && distance_to(cue) <= 2;
    });
  }

  // `3019 heb je nodig om je nummer te bevestigen`
  [[nodiscard]] bool serves_a_purpose() const {
    return std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
      return !is_left(cue) && breaks_to(cue) < 0.5 &&
             (cue.signal == Signal::sign_in || cue.signal == Signal::confirm || cue.signal == Signal::reset);
    });
  }

  [[nodiscard]] bool is_to_be_used() const {
    return std::any_of(using_signals.begin(), using_signals.end(),
                       [&](Signal signal) { return best_[static_cast<std::size_t>(signal)].value > 0.3; });
  }

  // `Hepsiburada üyeliğini tamamlamak için: 551 204`
  [[nodiscard]] bool follows_a_purpose() const {
    return !follows_a_code() && std::any_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
      return is_left(cue) && breaks_to(cue) < 0.5 && distance_to(cue) < 70 &&
             (cue.signal == Signal::sign_in || cue.signal == Signal::confirm || cue.signal == Signal::reset);
    });
  }

  void weigh_left_label() {
    constexpr double reach = 13;
    const Cue* nearest = nullptr;
    for (const Cue& cue : reading_.cues()) {
      if (cue.signal != Signal::label || !is_left(cue)) continue;
      if (distance_to(cue) > reach || breaks_to(cue) >= 0.3) continue;
      if (!code_between(cue) && !numbers_a_code(cue) && !number_between(cue)) nearest = &cue;
    }
    if (nearest) add(-4.5 * nearness(*nearest, 40), name(nearest->language, Signal::label));
  }

  // `Viber: 730114, or tap …`
  [[nodiscard]] bool follows_a_name() const {
    constexpr std::size_t longest = 24;
    if (piece_.span.begin > longest || !stands_after_a_colon()) return false;
    return std::none_of(reading_.cues().begin(), reading_.cues().end(), [&](const Cue& cue) {
      return is_left(cue) && (cue.signal == Signal::label || cue.signal == Signal::call ||
                              cue.signal == Signal::other_thing || cue.bound);
    });
  }

  void weigh_topics() {
    std::array<bool, signal_count> seen{};
    for (const Cue& cue : reading_.cues()) {
      if (cue.signal != Signal::parcel || cue.language != "*") seen[static_cast<std::size_t>(cue.signal)] = true;
    }
    const auto has = [&](Signal signal) { return seen[static_cast<std::size_t>(signal)]; };
    if (has_percent()) seen[static_cast<std::size_t>(Signal::advert)] = true;
    const bool outright = best_[static_cast<std::size_t>(Signal::one_time_code)].value > 2.0;
    const bool purpose = std::any_of(purposes.begin(), purposes.end(), has) ||
                         (has(Signal::payment) && !has(Signal::advert));  // one buys with a coupon, too
    const bool typed =
        best_[static_cast<std::size_t>(Signal::enter)].value > 2.0;  // "enter 4471": to be typed right here
    const double each = outright ? -0.3 : (purpose ? -0.7 : (typed ? -1.0 : -1.8));
    const auto topics = std::count_if(topic_signals.begin(), topic_signals.end(), has);
    double total = each * static_cast<double>(std::min<std::ptrdiff_t>(topics, 2));
    if (has(Signal::advert) && !outright) total -= (purpose ? 0.3 : 0.8) + (has_letter() ? 1.2 : 0.0);
    // The locator of a booking is called a confirmation code, too.
    if (has(Signal::visit) && has_letter() && !purpose) total -= 3.5;
    // A parcel waits for a time as a code does.
    if (topics > 0 && !outright && !purpose && !typed) total -= best_[static_cast<std::size_t>(Signal::lifetime)].value;
    add(total, "what the message is about");
  }

  // Percentages are of discounts and of what is used up.
  [[nodiscard]] bool has_percent() const {
    const FoldedText& text = reading_.text();
    for (std::size_t at = 1; at < text.size(); ++at) {
      if ((text.shown(at) == U'%' || text.shown(at) == 0x66A) && text.glyph(at - 1) == Glyph::digit) return true;
    }
    return false;
  }

  [[nodiscard]] bool has_letter() const {
    return std::any_of(piece_.form.begin(), piece_.form.end(), [](char c) { return c > '9'; });
  }

  [[nodiscard]] bool stands_on_its_own_line() const {
    const FoldedText& text = reading_.text();
    std::size_t begin = piece_.span.begin;
    while (begin > 0 && piece_.span.begin - begin < 8 && !is_letter(text.glyph(begin - 1)) &&
           text.glyph(begin - 1) != Glyph::digit && text.glyph(begin - 1) != Glyph::line_end) {
      --begin;
    }
    std::size_t end = piece_.span.end;
    while (end < text.size() && end - piece_.span.end < 8 && !is_letter(text.glyph(end)) &&
           text.glyph(end) != Glyph::digit && text.glyph(end) != Glyph::line_end) {
      ++end;
    }
    const bool first = begin == 0 || text.glyph(begin - 1) == Glyph::line_end;
    return first && text.glyph(end) == Glyph::line_end;
  }

  [[nodiscard]] bool stands_after_a_colon() const {
    const FoldedText& text = reading_.text();
    std::size_t at = piece_.span.begin;
    while (at > 0 && (text.glyph(at - 1) == Glyph::space || text.glyph(at - 1) == Glyph::line_end)) --at;
    return at > 0 && (text.shown(at - 1) == U':' || text.shown(at - 1) == U'=');
  }

  void weigh_place(Company company) {
    if (stands_on_its_own_line()) add(1.2, "on a line of its own");
    if (piece_.span.begin < 4) add(serves_a_purpose() ? 1.3 : 0.5, "at the beginning");
    if (follows_equals() && follows_a_code()) add(1.2, "the code is");
    if (stands_after_a_colon() && follows_a_code()) add(1.0, "after a colon");
    if (stands_after_a_colon() && follows_a_purpose()) add(0.6, "after a colon");
    if (company.link && company.pieces == 1 && is_to_be_used()) add(0.8, "beside a link");
    if (follows_a_name()) add(1.5, "after a name at the beginning");
    if (begins_as_retriever(reading_.text())) add(1.5, "SMS Retriever");
    if (company.pieces == 1) add(0.4, "the only number");
  }

  const CodePiece& piece_;
  const Reading& reading_;
  std::array<Best, signal_count> best_{};
  Score score_;
};

}  // namespace

Score score_of(const CodePiece& piece, const Reading& reading, Company company) {
  return Scorer(piece, reading).run(company);
}

}  // namespace otpost::inbox
