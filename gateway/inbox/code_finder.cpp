#include "gateway/inbox/code_finder.hpp"

#include <algorithm>

#include "gateway/inbox/code_pieces.hpp"
#include "gateway/inbox/code_score.hpp"
#include "gateway/inbox/folded_text.hpp"
#include "gateway/inbox/links.hpp"
#include "gateway/inbox/number_runs.hpp"
#include "gateway/inbox/origin_bound.hpp"
#include "gateway/inbox/reading.hpp"

namespace otpost::inbox {
namespace {

// A text with more numbers than this is a table, not a message: the rest is masked only.
constexpr std::size_t most_pieces = 64;

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return lower;
}

std::vector<Span> taken_spans(const std::vector<Link>& links, const std::optional<Span>& hash,
                              const std::optional<OriginBound>& bound) {
  std::vector<Span> taken;
  for (const Link& link : links) taken.push_back(link.whole);
  if (hash) taken.push_back(*hash);
  if (bound) taken.push_back({bound->host.begin - 1, bound->code.end});
  std::sort(taken.begin(), taken.end(), [](Span a, Span b) { return a.begin < b.begin; });
  return taken;
}

// The digits that the sender is: they are no code of its own.
std::string number_of(std::string_view sender) {
  const FoldedText folded(sender, sender.size());
  return folded.normal_form({0, folded.size()});
}

std::vector<Candidate> ranked(const std::vector<CodePiece>& pieces, const Reading& reading, std::string_view sender) {
  const std::string own = number_of(sender);
  std::vector<Candidate> candidates;
  for (const CodePiece& piece : pieces) {
    if (piece.form == own) continue;
    Score score = score_of(piece, reading, pieces.size());
    candidates.push_back({SecretText(piece.form), score.value, std::move(score.reasons)});
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
  return candidates;
}

void trust(Finding& finding, const FoldedText& text, const OriginBound& bound) {
  std::string code = text.normal_form(bound.code);
  std::erase_if(finding.candidates, [&](const Candidate& c) { return c.text.expose() == code; });
  finding.candidates.insert(finding.candidates.begin(), Candidate{SecretText(code), 10.0, {"origin-bound"}});
  finding.code = SecretText(code);
  finding.domain = lower_case(text.source(bound.host));
}

}  // namespace

Finding find_code(std::string_view sender, std::string_view text) {
  const FoldedText folded(text, searched_bytes);
  const auto bound = origin_bound_code(folded);
  const auto phrases = phrase_book().find(folded);
  const auto taken = taken_spans(find_links(folded), retriever_hash(folded), bound);
  const auto runs = find_runs(folded, phrases, taken);
  auto pieces = find_code_pieces(folded, runs);
  if (pieces.size() > most_pieces) pieces.erase(pieces.begin() + most_pieces, pieces.end());
  const Reading reading(folded, phrases);

  Finding finding;
  finding.candidates = ranked(pieces, reading, sender);
  if (bound) {
    trust(finding, folded, *bound);
  } else if (!finding.candidates.empty() && finding.candidates.front().score >= enough) {
    finding.code = finding.candidates.front().text.clone();
  }
  if (finding.code) finding.kind = CodeKind::other;
  return finding;
}

}  // namespace otpost::inbox
