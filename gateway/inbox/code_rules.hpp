// What the code finder knows about languages. The knowledge is data: a table for each language in rules/, where every
// row has a sentence that it was written for, and a test holds each row to its sentence.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace otpost::inbox {

// What a phrase tells about the numbers around it.
enum class Signal : unsigned char {
  // for a code
  one_time_code,  // names a one-time code outright: OTP, TAN, verification code
  code_word,      // code, PIN, password: could be any
  enter,          // enter, type, use: what one does with a code
  sign_in,        // what it is for: to sign in, to register
  confirm,        // to verify, to approve
  payment,        // to pay, to transfer
  reset,          // a new password
  new_device,     // a device that was not known
  place,          // in the app, on the page: where one types it
  lifetime,       // valid for, expires in
  caution,        // do not share; if this was not you
  yours,          // your, possessive
  equals,         // is: between the word for a code and the code
  fresh,          // the new one: beside a number that is dead, what counts now
  not_a_year,     // that the number beside it is no year, but a code
  // against it
  other_thing,  // a promo, door, parcel or postal code: beside a code_word it makes another kind of code of it
  label,        // ref, order, account: the number after it is that
  label_after,  // no. (Turkish nolu): the number before it is that
  call,         // call, dial: the number beside it is a telephone's
  send_to,      // text … to: the number after it is a short code
  charged,      // authorisation number: of a payment that was made, where the text tells of one
  spent,        // expired, used, cancelled: the number beside it is dead
  advert,       // discount, sale: what the message is about
  parcel,
  visit,      // appointments, travel
  home,       // neighbours, keys, doors
  statement,  // what happened on an account
  plan,       // data, top-ups, bills
  // for reading what is no code
  currency,
  unit,   // of a quantity: GB, kWh, o'clock
  month,  // a name of a month
};

// `phrases` are separated by `|` and compared in the folded form (small letters, no accents). A phrase stands as a
// word: `*` after a word lets suffixes follow it, `*` at its start lets it end a compound, `=` at its start asks for a
// capital. Scripts without capitals need no stars: their words join.
struct PhraseRule {
  Signal signal;
  std::string_view phrases;
  std::string_view example;
};

// For telling how long a code lives: "minutes" is 60 seconds, "fünf" is 5.
struct QuantityRule {
  std::string_view phrases;
  int value;
};

// The table of one language. `tag` is the one of the labelled sets; "*" is what all languages borrow.
struct LanguageRules {
  std::string_view tag;
  std::span<const PhraseRule> phrases;
  std::span<const QuantityRule> durations;  // value in seconds
  std::span<const QuantityRule> numbers;
};

// A row with the language of its table.
struct CodeRule {
  std::string_view language;
  Signal signal;
  std::string_view phrases;
  std::string_view example;
};

[[nodiscard]] std::string_view to_text(Signal signal);

// All rules of all languages: a message does not say in which language it is, and often mixes two.
[[nodiscard]] const std::vector<CodeRule>& code_rules();
[[nodiscard]] std::vector<QuantityRule> duration_units();
[[nodiscard]] std::vector<QuantityRule> number_words();

}  // namespace otpost::inbox
