#include "gateway/inbox/code_finder.hpp"

#include <algorithm>

#include "gateway/inbox/code_pieces.hpp"
#include "gateway/inbox/code_score.hpp"
#include "gateway/inbox/folded_text.hpp"
#include "gateway/inbox/lifetime.hpp"
#include "gateway/inbox/links.hpp"
#include "gateway/inbox/number_runs.hpp"
#include "gateway/inbox/origin_bound.hpp"
#include "gateway/inbox/reading.hpp"
#include "gateway/inbox/request_kind.hpp"
#include "gateway/inbox/service_name.hpp"

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

std::vector<Span> taken_spans(const FoldedText& text, const std::vector<Link>& links, const std::optional<Span>& hash,
                              const std::optional<OriginBound>& bound) {
  std::vector<Span> taken;
  for (const Link& link : links) taken.push_back(link.whole);
  if (hash) taken.push_back(*hash);
  if (begins_as_retriever(text)) taken.push_back({0, retriever_mark_length});
  if (bound) taken.push_back({bound->host.begin - 1, bound->code.end});
  std::sort(taken.begin(), taken.end(), [](Span a, Span b) { return a.begin < b.begin; });
  return taken;
}

// The digits that the sender is: they are no code of its own.
std::string number_of(std::string_view sender) {
  const FoldedText folded(sender, sender.size());
  return folded.normal_form({0, folded.size()});
}

// Past the host, to a path or a query.
bool leads_somewhere(const Link& link) {
  return link.host.size() > 0 && link.whole.end > link.host.end + 1;
}

struct Ranked {
  Candidate candidate;
  Span span;
};

std::vector<Ranked> ranked(const std::vector<CodePiece>& pieces, const Reading& reading, bool link,
                           std::string_view sender) {
  const std::string own = number_of(sender);
  std::vector<const CodePiece*> others;
  std::vector<Score> scores;
  for (const CodePiece& piece : pieces) {
    if (piece.form == own) continue;
    others.push_back(&piece);
    scores.push_back(score_of(piece, reading, {pieces.size(), link}));
  }
  // Beside a telephone number that nothing speaks for, the other number is as good as alone.
  const auto spoken_for = [](const Score& score) { return score.value > 0.5; };
  const auto only = std::find_if(scores.begin(), scores.end(), spoken_for);
  if (only != scores.end() && std::none_of(only + 1, scores.end(), spoken_for)) {
    *only = score_of(*others[static_cast<std::size_t>(only - scores.begin())], reading, {pieces.size(), link, true});
  }
  std::vector<Ranked> candidates;
  for (std::size_t i = 0; i < others.size(); ++i) {
    candidates.push_back(
        {{SecretText(others[i]->form), scores[i].value, std::move(scores[i].reasons)}, others[i]->span});
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Ranked& a, const Ranked& b) { return a.candidate.score > b.candidate.score; });
  return candidates;
}

void trust(Finding& finding, const FoldedText& text, const OriginBound& bound) {
  std::string code = text.normal_form(bound.code);
  std::erase_if(finding.candidates, [&](const Candidate& c) { return c.text.expose() == code; });
  finding.candidates.insert(finding.candidates.begin(), Candidate{SecretText(code), 10.0, {"origin-bound"}});
  finding.code = SecretText(code);
  finding.domain = lower_case(text.source(bound.host));
}

// The host of the first link that one may sign in with: it leads somewhere, and the text speaks of signing in or holds
// a code.
std::optional<std::string> sign_in_host(const Reading& reading, const std::vector<Link>& links) {
  const auto invites = [](const Cue& cue) {
    return cue.signal == Signal::sign_in || cue.signal == Signal::confirm || cue.signal == Signal::reset ||
           cue.signal == Signal::one_time_code;
  };
  if (std::none_of(reading.cues().begin(), reading.cues().end(), invites)) return std::nullopt;
  for (const Link& link : links) {
    if (leads_somewhere(link)) return lower_case(reading.text().source(link.host));
  }
  return std::nullopt;
}

// What is registered of a host: "tabby.ai" of checkout.tabby.ai, "shop.co.uk" of www.shop.co.uk. A short label before
// a country's is taken for a public suffix.
std::string registered_name(std::string_view host) {
  constexpr std::size_t longest_suffix = 3;
  std::vector<std::size_t> dots;
  for (std::size_t at = 0; at < host.size(); ++at) {
    if (host[at] == '.') dots.push_back(at);
  }
  if (dots.size() < 2) return std::string(host);
  const std::size_t last = dots.back();
  const std::size_t before = dots[dots.size() - 2];
  const bool suffix = host.size() - last - 1 == 2 && last - before - 1 <= longest_suffix;
  if (!suffix) return std::string(host.substr(before + 1));
  return dots.size() == 2 ? std::string(host) : std::string(host.substr(dots[dots.size() - 3] + 1));
}

// Service and domain are shown to all who see the line: neither may carry the code.
void drop_if_it_tells(std::optional<std::string>& name, const SecretText& code) {
  if (!name) return;
  const FoldedText folded(*name, name->size());
  const std::string form = lower_case(folded.normal_form({0, folded.size()}));
  if (form.find(lower_case(code.expose())) != std::string::npos) name.reset();
}

}  // namespace

Finding find_code(std::string_view sender, std::string_view text) {
  const FoldedText folded(text, searched_bytes);
  const auto bound = origin_bound_code(folded);
  const auto links = find_links(folded);
  const auto phrases = phrase_book().find(folded);
  const auto taken = taken_spans(folded, links, retriever_hash(folded), bound);
  const auto runs = find_runs(folded, phrases, taken);
  auto pieces = find_code_pieces(folded, runs);
  if (pieces.size() > most_pieces) pieces.erase(pieces.begin() + most_pieces, pieces.end());
  const Reading reading(folded, phrases);

  Finding finding;
  Span place;
  auto best_first = ranked(pieces, reading, std::any_of(links.begin(), links.end(), leads_somewhere), sender);
  if (!best_first.empty() && best_first.front().candidate.score >= enough) {
    finding.code = best_first.front().candidate.text.clone();
    place = best_first.front().span;
  }
  for (Ranked& one : best_first) finding.candidates.push_back(std::move(one.candidate));
  if (bound) {
    trust(finding, folded, *bound);
    place = bound->code;
  }
  if (!finding.domain) finding.domain = sign_in_host(reading, links);
  if (!finding.code) return finding;
  finding.kind = kind_of(reading);
  finding.valid_for = lifetime_of(reading);
  finding.service =
      service_in_text(reading, sender, place, finding.domain ? std::string_view(*finding.domain) : std::string_view());
  if (!finding.service && bound) finding.service = registered_name(*finding.domain);
  if (!finding.service) finding.service = service_of_sender(sender);
  drop_if_it_tells(finding.service, *finding.code);
  drop_if_it_tells(finding.domain, *finding.code);
  return finding;
}

}  // namespace otpost::inbox
