#include "gateway/inbox/code_rules.hpp"

#include <array>

namespace otpost::inbox {
namespace {

constexpr std::array<std::string_view, 26> signal_names{
    "one-time code", "code word",   "enter",     "sign-in", "confirm", "payment", "reset",
    "new device",    "place",       "lifetime",  "caution", "yours",   "equals",  "other thing",
    "label",         "label after", "call",      "send to", "spent",   "advert",  "parcel",
    "visit",         "home",        "statement", "plan",    "currency"};

}  // namespace

std::string_view to_text(Signal signal) {
  if (signal == Signal::unit) return "unit";
  if (signal == Signal::month) return "month";
  return signal_names[static_cast<std::size_t>(signal)];
}

const std::vector<CodeRule>& code_rules() {
  static const std::vector<CodeRule> all = [] {
    std::vector<CodeRule> rules;
    for (const auto table :
         {universal_rules(), germanic_rules(), nordic_rules(), romance_rules(), slavic_rules(), european_rules(),
          semitic_rules(), indic_rules(), southeast_asian_rules(), east_asian_rules(), shop_rules()}) {
      rules.insert(rules.end(), table.begin(), table.end());
    }
    return rules;
  }();
  return all;
}

}  // namespace otpost::inbox
