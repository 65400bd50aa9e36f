#include "gateway/inbox/code_pieces.hpp"

#include <algorithm>

namespace otpost::inbox {
namespace {

constexpr std::size_t longest_prefix = 4;
constexpr std::size_t most_groups = 16;

bool follows_over(const FoldedText& text, const Run& left, const Run& right, Glyph glyph) {
  return right.span.begin == left.span.end + 1 && text.glyph(left.span.end) == glyph;
}

using Group = std::span<const Run>;

unsigned digits_of(Group group) {
  unsigned digits = 0;
  for (const Run& run : group) digits += run.digits;
  return digits;
}

bool all_numbers(Group group) {
  return std::all_of(group.begin(), group.end(), [](const Run& run) { return run.is_number(); });
}

bool any_ruled_out(Group group) {
  return std::any_of(group.begin(), group.end(), [](const Run& run) { return run.ruled_out; });
}

// `123 456`, `12-34-56`, `1 2 3 4 5 6`, `4021 8837`: groups of one size.
bool is_even(Group group) {
  const unsigned size = group.front().digits;
  if (size > 4 || (size == 1 && group.size() < shortest_code)) return false;
  return std::all_of(group.begin(), group.end(), [size](const Run& run) { return run.digits == size; });
}

Span whole(Group group) {
  return {group.front().span.begin, group.back().span.end};
}

// Nine digits and more in groups, or a trunk prefix before them (ITU-T E.123 writes numbers in this way).
bool looks_dialled(const FoldedText& text, Group group) {
  const unsigned digits = digits_of(group);
  if (group.size() == 1) return digits >= 9 && text.shown(group.front().span.begin) == U'0';
  if (group.front().digits == 1 && is_even(group)) return false;
  if (digits >= 9) return true;
  if (group.size() >= 4 && digits >= 8) return true;
  return group.size() == 2 && digits == 8 && text.shown(group.front().span.begin) == U'0';
}

class Pieces {
 public:
  Pieces(const FoldedText& text, std::span<const Run> runs) : text_(text), runs_(runs) {}

  std::vector<CodePiece> find() {
    for (std::size_t at = 0; at < runs_.size();) at += take_from(runs_.subspan(at));
    return std::move(pieces_);
  }

 private:
  // Takes the pieces at the beginning of what is left; says how many runs they are.
  std::size_t take_from(Group rest) {
    const Group dashed = joined(rest, Glyph::dash);
    if (dashed.size() > 1 && !all_numbers(dashed)) {
      take_dashed(dashed);
      return dashed.size();
    }
    if (!rest.front().is_number()) {
      if (const Group pair = mixed_pair(rest); !pair.empty()) {
        add(whole(pair), {{"letters and digits in groups", 0.5}});
        return pair.size();
      }
      take_single(rest.front());
      return 1;
    }
    const Group cluster = number_cluster(rest);
    take_numbers(cluster);
    return cluster.size();
  }

  Group joined(Group rest, Glyph glyph) const {
    std::size_t size = 1;
    while (size < rest.size() && follows_over(text_, rest[size - 1], rest[size], glyph)) ++size;
    return rest.first(size);
  }

  // Numbers with single spaces or hyphens between them; one that is ruled out stands alone.
  Group number_cluster(Group rest) const {
    std::size_t size = 1;
    while (size < rest.size() && size < most_groups && !rest[size - 1].ruled_out && !rest[size].ruled_out &&
           rest[size].is_number() &&
           (follows_over(text_, rest[size - 1], rest[size], Glyph::space) ||
            follows_over(text_, rest[size - 1], rest[size], Glyph::dash))) {
      ++size;
    }
    return rest.first(size);
  }

  // `XK4 9QZ`.
  Group mixed_pair(Group rest) const {
    if (rest.size() < 2 || !follows_over(text_, rest[0], rest[1], Glyph::space)) return {};
    const auto fits = [](const Run& run) {
      return !run.ruled_out && run.is_mixed() && run.small_letters == 0 &&
             (run.span.size() == 3 || run.span.size() == 4);
    };
    return fits(rest[0]) && fits(rest[1]) && rest[0].span.size() == rest[1].span.size() ? rest.first(2) : Group{};
  }

  void take_dashed(Group group) {
    if (any_ruled_out(group)) return;
    const bool small = std::any_of(group.begin(), group.end(), [](const Run& run) { return run.small_letters > 0; });
    const bool words_then_number = group.back().is_number() && std::all_of(group.begin(), group.end() - 1,
                                                                           [](const Run& r) { return r.is_word(); });
    if (words_then_number) {
      const bool prefix = group.size() == 2 && !small && group.front().span.size() <= longest_prefix;
      add(group.back().span, {prefix ? Look{"prefix and digits", 0.5} : Look{"digits behind a hyphen", -0.5}},
          whole(group));
      return;
    }
    if (!small && digits_of(group) > 0) {
      add(whole(group), {{"letters and digits in groups", 0.5}});
      return;
    }
    for (const Run& run : group) take_single(run);
  }

  void take_single(const Run& run) {
    if (run.ruled_out || run.is_word()) return;
    if (run.is_number()) {
      add(run.span, number_looks(run.span));
      return;
    }
    const bool digits_last =
        text_.glyph(run.span.end - 1) == Glyph::digit && text_.glyph(run.span.begin) == Glyph::latin;
    std::vector<Look> looks;
    if (run.small_letters > 0) looks.push_back({"small letters", -1.0});
    if (digits_last && is_word_and_number(run)) looks.push_back({word_and_number, has_vowel(run) ? -2.5 : -0.8});
    if (run.small_letters == 0 && run.digits > 0 && looks.empty()) looks.push_back({"capitals and digits", 0.8});
    add(run.span, std::move(looks));
  }

  // `SALE50`, `DL1042`: letters, then digits alone.
  bool is_word_and_number(const Run& run) const {
    std::size_t at = run.span.begin;
    while (text_.glyph(at) == Glyph::latin) ++at;
    return run.span.end - at == run.digits && at - run.span.begin >= 2;
  }

  // Such a run can be spoken, as what an advertisement offers.
  bool has_vowel(const Run& run) const {
    constexpr std::u32string_view vowels = U"aeiou";
    std::size_t letters = 0;
    bool vowel = false;
    for (std::size_t at = run.span.begin; text_.glyph(at) == Glyph::latin; ++at, ++letters) {
      vowel = vowel || vowels.find(text_[at].key) != std::u32string_view::npos;
    }
    return vowel && letters >= 3;
  }

  void take_numbers(Group group) {
    if (group.size() == 1) {
      if (!looks_dialled(text_, group)) take_single(group.front());
      return;
    }
    if (looks_dialled(text_, group)) {
      if (is_even(group)) add(whole(group), {{"grouped like a telephone number", -2.5}});
      return;
    }
    if (is_even(group)) {
      add(whole(group), {{"digits in even groups", 0.6}});
      return;
    }
    const bool one_sign = joined(group, Glyph::dash).size() == group.size();
    if (one_sign) {
      add(whole(group), {{"digits in uneven groups", -1.5}});
      return;
    }
    take_uneven(group);
  }

  // `123 456 10`: what is even at the beginning, then each for itself. Three groups and more are a telephone number.
  void take_uneven(Group group) {
    std::size_t even = 1;
    while (even < group.size() && group[even].digits == group[0].digits) ++even;
    if (even > 1 && is_even(group.first(even)) && digits_of(group.first(even)) >= shortest_code) {
      take_numbers(group.first(even));
      take_numbers(group.subspan(even));
      return;
    }
    const bool dialled = group.size() > 2 && digits_of(group) >= 7;
    if (!dialled) {
      for (const Run& run : group) take_single(run);
    }
  }

  std::vector<Look> number_looks(Span span) const {
    std::vector<Look> looks;
    if (span.size() == 6) looks.push_back({"six digits", 0.5});
    if (span.size() > 8) looks.push_back({"many digits", -0.8});
    const bool century = text_.shown(span.begin + 1) == (text_.shown(span.begin) == U'2' ? U'0' : U'9');
    const bool thousand = text_.shown(span.begin) == U'1' || text_.shown(span.begin) == U'2';
    if (span.size() == 4 && thousand && century) looks.push_back({year_look, -0.8});
    return looks;
  }

  void add(Span form_span, std::vector<Look> looks) { add(form_span, std::move(looks), form_span); }
  void add(Span form_span, std::vector<Look> looks, Span whole_span) {
    std::string form = text_.normal_form(form_span);
    if (form.size() < shortest_code || form.size() > longest_code) return;
    pieces_.push_back({whole_span, std::move(form), std::move(looks)});
  }

  const FoldedText& text_;
  Group runs_;
  std::vector<CodePiece> pieces_;
};

}  // namespace

std::vector<CodePiece> find_code_pieces(const FoldedText& text, std::span<const Run> runs) {
  return Pieces(text, runs).find();
}

}  // namespace otpost::inbox
