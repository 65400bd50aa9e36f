// The tables of the thirty-one languages, each in the file of its name, and of what all of them borrow.
#pragma once

#include "gateway/inbox/code_rules.hpp"

namespace otpost::inbox::rules {

// In seconds, for the tables of durations.
inline constexpr int minute = 60;
inline constexpr int hour = 60 * minute;
inline constexpr int day = 24 * hour;

LanguageRules every_language();
LanguageRules english();
LanguageRules german();
LanguageRules dutch();
LanguageRules swedish();
LanguageRules danish();
LanguageRules norwegian();
LanguageRules spanish();
LanguageRules portuguese();
LanguageRules french();
LanguageRules italian();
LanguageRules romanian();
LanguageRules polish();
LanguageRules czech();
LanguageRules russian();
LanguageRules ukrainian();
LanguageRules finnish();
LanguageRules hungarian();
LanguageRules greek();
LanguageRules turkish();
LanguageRules arabic();
LanguageRules persian();
LanguageRules hebrew();
LanguageRules hindi();
LanguageRules bengali();
LanguageRules thai();
LanguageRules vietnamese();
LanguageRules indonesian();
LanguageRules japanese();
LanguageRules korean();
LanguageRules chinese_simplified();
LanguageRules chinese_traditional();

}  // namespace otpost::inbox::rules
