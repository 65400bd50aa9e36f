#include "modem/emulator/fault.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace otpost::emulator {

namespace {

constexpr std::array reactions = {
    std::pair{std::string_view("answer"), Reaction::answer},
    std::pair{std::string_view("refuse"), Reaction::refuse},
    std::pair{std::string_view("swallow"), Reaction::swallow},
    std::pair{std::string_view("lose-answer"), Reaction::lose_answer},
    std::pair{std::string_view("cut-answer"), Reaction::cut_answer},
    std::pair{std::string_view("garble"), Reaction::garble},
};
constexpr std::array silences = {
    std::pair{std::string_view("off"), Silence::off},
    std::pair{std::string_view("on"), Silence::on},
    std::pair{std::string_view("until-reopened"), Silence::until_reopened},
    std::pair{std::string_view("until-initialised"), Silence::until_initialised},
    std::pair{std::string_view("until-radio"), Silence::until_radio},
    std::pair{std::string_view("until-restart"), Silence::until_restart},
};

template <class Words>
auto named(const Words& words, std::string_view name) -> std::optional<decltype(words.front().second)> {
  const auto found = std::ranges::find(words, name, &Words::value_type::first);
  if (found == words.end()) return std::nullopt;
  return found->second;
}

}  // namespace

std::optional<Reaction> reaction_named(std::string_view name) {
  return named(reactions, name);
}

std::optional<Silence> silence_named(std::string_view name) {
  return named(silences, name);
}

}  // namespace otpost::emulator
