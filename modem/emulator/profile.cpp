#include "modem/emulator/profile.hpp"

#include <algorithm>

#include "modem/emulator/profiles/profiles.hpp"

namespace otpost::emulator {

namespace {

std::vector<Profile> every_profile() {
  std::vector<Profile> all = {generic(), bare(), motorola(), sierra(), telit(), u_blox(), zte()};
  for (auto* vendor : {&huawei, &quectel, &simcom})
    for (auto& model : (*vendor)()) all.push_back(std::move(model));
  return all;
}

}  // namespace

const std::vector<Profile>& profiles() {
  static const auto all = every_profile();
  return all;
}

const Profile* find_profile(std::string_view name) {
  const auto found = std::ranges::find(profiles(), name, &Profile::name);
  return found == profiles().end() ? nullptr : &*found;
}

}  // namespace otpost::emulator
