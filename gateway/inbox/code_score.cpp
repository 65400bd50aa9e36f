#include "gateway/inbox/code_score.hpp"

#include <algorithm>
#include <array>

#include "gateway/inbox/code_weights.hpp"
#include "gateway/inbox/origin_bound.hpp"
#include "gateway/inbox/piece_view.hpp"

namespace otpost::inbox {
namespace {

// Gathers the strongest word of each signal, so that a message that says "code" five times is no surer.
class Scorer {
 public:
  Scorer(const CodePiece& piece, const Reading& reading) : piece_(piece), reading_(reading), view_(piece, reading) {}

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
    if (company.pieces == 1 || company.rivals_fail) weigh_alone();
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

  [[nodiscard]] double best(Signal signal) const { return best_[static_cast<std::size_t>(signal)].value; }

  void keep(Signal signal, double value, std::string_view language) {
    Best& best = best_[static_cast<std::size_t>(signal)];
    const bool stronger = value < 0 ? value < best.value : best.value >= 0 && value > best.value;
    if (stronger) best = {value, language};
  }

  void gather() {
    for (const Cue& cue : reading_.cues()) {
      if (cue.span.overlaps(piece_.span) || view_.distance_to(cue) > farthest) continue;
      if (cue.bound && view_.is_left(cue) && view_.told_between(cue)) continue;
      if (cue.bound) {
        keep(Signal::other_thing, -3.5 * view_.nearness(cue, 20), cue.language);
        if (cue.signal == Signal::one_time_code)
          keep(Signal::one_time_code, 2.0 * view_.nearness(cue, 30), cue.language);
        continue;
      }
      weigh_against(cue);
      Weight weight = weight_of(cue.signal);
      if (view_.is_of_the_next(cue)) weight.most *= of_the_next;
      if (cue.qualified) weight.most *= of_unknown_kind;
      if (weight.most > 0) keep(cue.signal, weight.most * view_.nearness(cue, weight.half_way), cue.language);
    }
  }

  // "Use code 4471" says little more than "code 4471".
  void lessen_enter() {
    constexpr double beside_a_code = 0.4;
    const double code = std::max(best(Signal::one_time_code), best(Signal::code_word));
    if (code > 2.0) best_[static_cast<std::size_t>(Signal::enter)].value *= beside_a_code;
  }

  void weigh_against(const Cue& cue) {
    const double gap = view_.distance_to(cue);
    const double breaks = view_.breaks_to(cue);
    switch (cue.signal) {
      case Signal::other_thing:
        if (gap < 20 && breaks < 0.5) keep(cue.signal, -0.9 * view_.nearness(cue, 12), cue.language);
        break;
      case Signal::call:
        if (view_.is_left(cue) && gap < 24 && breaks < 1 && !view_.told_between(cue)) {
          keep(cue.signal, (view_.follows_a_code() ? -1.5 : -4.0) * view_.nearness(cue, 24), cue.language);
        }
        break;
      case Signal::send_to:
        if (breaks < 0.5 && gap < 12 && sends_it_there(cue))
          keep(cue.signal, -2.5 * view_.nearness(cue, 12), cue.language);
        break;
      case Signal::not_a_year:
        if (breaks < 1)
          keep(cue.signal, (view_.looks_like_a_year() ? 4.5 : 2.5) * view_.nearness(cue, 120), cue.language);
        break;
      case Signal::label_after:
        if (!view_.is_left(cue) && gap < 4) keep(cue.signal, -4.0, cue.language);
        break;
      case Signal::fresh:
        if (view_.is_left(cue) && breaks < 1.5 && reading_.says(Signal::spent)) {
          keep(cue.signal, 3.5 * view_.nearness(cue, 20), cue.language);
        }
        break;
      case Signal::charged:
        if (gap < 30 && breaks < 0.5 && tells_of_a_charge())
          keep(cue.signal, -7.0 * view_.nearness(cue, 60), cue.language);
        break;
      case Signal::spent:
        if (gap < 60 && breaks < 1 && !view_.is_of_another(cue))
          keep(cue.signal, -4.0 * view_.nearness(cue, 60), cue.language);
        break;
      default:
        break;
    }
  }

  // The verb stands before the number, in some languages after it: "۵۵۵۵ بفرستید", "2222'ye gönderin".
  [[nodiscard]] bool sends_it_there(const Cue& cue) const {
    constexpr std::array<std::string_view, 4> verb_last{"fa", "hi", "bn", "tr"};
    if (!view_.is_left(cue)) return std::find(verb_last.begin(), verb_last.end(), cue.language) != verb_last.end();
    return !view_.code_between(cue) &&
           !(view_.follows_a_code() && (view_.stands_after_a_colon() || view_.follows_equals()));
  }

  // "You paid 12.00, approval code 551209": nothing is left to be approved.
  [[nodiscard]] bool tells_of_a_charge() const {
    return reading_.says(Signal::statement) && !reading_.says(Signal::caution) && !reading_.says(Signal::enter) &&
           !reading_.says(Signal::lifetime);
  }

  [[nodiscard]] bool is_to_be_used() const {
    return std::any_of(using_signals.begin(), using_signals.end(), [&](Signal signal) { return best(signal) > 0.3; });
  }

  void weigh_left_label() {
    constexpr double reach = 13;
    const Cue* nearest = nullptr;
    for (const Cue& cue : reading_.cues()) {
      if (cue.signal != Signal::label || !view_.is_left(cue)) continue;
      if (view_.distance_to(cue) > reach || view_.breaks_to(cue) >= 0.3) continue;
      if (!view_.code_between(cue) && !view_.told_between(cue) && !view_.numbers_a_code(cue) &&
          !view_.number_between(cue) && !view_.stands_after_an_arrow())
        nearest = &cue;
    }
    labelled_ = nearest != nullptr;
    if (nearest) add(-4.5 * view_.nearness(*nearest, 40), name(nearest->language, Signal::label));
  }

  void weigh_topics() {
    std::array<bool, signal_count> seen{};
    for (const Cue& cue : reading_.cues()) {
      if (cue.signal != Signal::parcel || cue.language != "*") seen[static_cast<std::size_t>(cue.signal)] = true;
    }
    const auto has = [&](Signal signal) { return seen[static_cast<std::size_t>(signal)]; };
    if (reading_.has_percent()) seen[static_cast<std::size_t>(Signal::advert)] = true;
    // "We received a request to reset your password" is of no payment received.
    if (has(Signal::reset)) seen[static_cast<std::size_t>(Signal::statement)] = false;
    const bool outright = best(Signal::one_time_code) > 2.0;
    const bool unpaid_purpose = std::any_of(purposes.begin(), purposes.end(), has);
    has_purpose_ = unpaid_purpose;
    const bool purpose =
        unpaid_purpose || (has(Signal::payment) && !has(Signal::advert));      // one buys with a coupon, too
    const bool typed = best(Signal::enter) > 2.0;                              // "enter 4471": to be typed right here
    const bool locker = has(Signal::parcel) && best(Signal::code_word) > 1.0;  // a parcel and a code: it opens the door
    const bool on_page = typed && best(Signal::place) > 0.3 && !locker;
    const double each = outright ? -0.3 : (purpose || on_page ? -0.7 : (typed ? -1.1 : -1.8));
    const auto topics = std::count_if(topic_signals.begin(), topic_signals.end(), has);
    has_topic_ = topics > 0;
    double total = each * static_cast<double>(std::min<std::ptrdiff_t>(topics, 2));
    if (has(Signal::advert) && !outright) total -= (purpose ? 0.3 : 0.8) + (view_.has_letter() ? 1.2 : 0.0);
    if (locker && !outright && !purpose) total -= 2.0;
    // A gift card has a code of security, too, which nothing is told of but that it is there.
    const bool told_of = best(Signal::enter) > 0.3 || best(Signal::lifetime) > 0 || best(Signal::caution) > 0 ||
                         best(Signal::equals) > 0;
    if (has(Signal::advert) && outright && !purpose && !told_of) total -= 3.5;
    // The locator of a booking is called a confirmation code, too.
    if (has(Signal::visit) && view_.has_letter() && !unpaid_purpose) total -= 3.5;
    // A parcel waits for a time as a code does.
    if (topics > 0 && !outright && !purpose && !typed) total -= best(Signal::lifetime);
    add(total, "what the message is about");
  }

  void weigh_place(Company company) {
    if (view_.stands_on_its_own_line()) add(1.2, "on a line of its own");
    if (piece_.span.begin < 4) add(view_.serves_a_purpose() ? 1.3 : 0.5, "at the beginning");
    if (view_.follows_equals() && view_.follows_a_code()) add(1.2, "the code is");
    if ((!has_topic_ || has_purpose_) && view_.is_named_to_be_entered()) add(0.6, "the code to be entered");
    if (view_.is_said_to_be_a_code()) add(1.0, "is the code");
    if (view_.looks_like_a_year() && view_.is_called_a_code()) add(0.8, "called a code, not a year");
    if (view_.stands_after_a_colon() && view_.follows_a_code()) add(1.0, "after a colon");
    if (view_.stands_after_a_colon() && view_.follows_a_purpose()) add(0.9, "after a colon");
    if (company.link && company.pieces == 1 && is_to_be_used()) add(0.8, "beside a link");
    if (view_.follows_a_name()) add(1.5, "after a name at the beginning");
    if (begins_as_retriever(reading_.text())) add(2.0, "SMS Retriever");
    if (company.pieces == 1) add(0.4, "the only number");
  }

  // The only number of a message that is about nothing else, and that nothing is said against: what one does with it is
  // enough. "Nous vous attendons : entrez 5590 sur Blablacar".
  void weigh_alone() {
    constexpr std::array against{Signal::other_thing, Signal::label_after, Signal::call,
                                 Signal::send_to,     Signal::charged,     Signal::spent};
    const bool disputed = std::any_of(against.begin(), against.end(), [&](Signal signal) { return best(signal) < 0; });
    if (has_topic_ || disputed || labelled_) return;
    add(0.3, "about nothing else");
    if (view_.is_a_paragraph() && !view_.is_labelled_below()) add(1.5, "a paragraph of its own, the only number");
    if (view_.touches(Signal::enter)) {
      add(1.0, "to be entered, the only number");
    } else if (best(Signal::enter) > 0.9) {
      add(0.6, "to be entered, the only number");
    }
    if (view_.serves_a_purpose() || view_.follows_a_purpose() || (best(Signal::enter) > 0.3 && is_for_a_purpose())) {
      add(0.9, "for a purpose, the only number");
    }
  }

  [[nodiscard]] bool is_for_a_purpose() const {
    return best(Signal::sign_in) > 0 || best(Signal::confirm) > 0 || best(Signal::reset) > 0;
  }

  const CodePiece& piece_;
  const Reading& reading_;
  PieceView view_;
  std::array<Best, signal_count> best_{};
  Score score_;
  bool has_purpose_ = false;
  bool has_topic_ = false;  // of what messages without a code are about
  bool labelled_ = false;   // an order's number, an account's
};

}  // namespace

Score score_of(const CodePiece& piece, const Reading& reading, Company company) {
  return Scorer(piece, reading).run(company);
}

}  // namespace otpost::inbox
