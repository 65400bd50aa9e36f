#include "modem/sms/gsm7_tables.hpp"

#include <cassert>

// Rows of sixteen septets, as in the specification. The scripts of South Asia are written as code points: their signs
// combine and would not stand apart. Tamil 24 is the digit 8, where the specification prints 9 twice. How they were
// verified: the tests' head.
// clang-format off
namespace otpost::sms {
namespace {

// 6.2.1.1 The default extension table
constexpr SeptetTable default_extension = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'\f', 0, 0, u'\r', 0, 0,  // 00
    0, 0, 0, 0, u'^', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 10
    0, 0, 0, 0, 0, 0, 0, 0, u'{', u'}', 0, 0, 0, 0, 0, u'\\',  // 20
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 40
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.1 Turkish
constexpr SeptetTable turkish = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'\f', 0, 0, u'\r', 0, 0,  // 00
    0, 0, 0, 0, u'^', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 10
    0, 0, 0, 0, 0, 0, 0, 0, u'{', u'}', 0, 0, 0, 0, 0, u'\\',  // 20
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', 0, 0, 0, 0, 0, 0, u'Ğ', 0, u'İ', 0, 0, 0, 0, 0, 0,  // 40
    0, 0, 0, u'Ş', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 50
    0, 0, 0, u'ç', 0, u'€', 0, u'ğ', 0, u'ı', 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, u'ş', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.2 Spanish
constexpr SeptetTable spanish = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, u'ç', u'\f', 0, 0, u'\r', 0, 0,  // 00
    0, 0, 0, 0, u'^', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 10
    0, 0, 0, 0, 0, 0, 0, 0, u'{', u'}', 0, 0, 0, 0, 0, u'\\',  // 20
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'Á', 0, 0, 0, 0, 0, 0, 0, u'Í', 0, 0, 0, 0, 0, u'Ó',  // 40
    0, 0, 0, 0, 0, u'Ú', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 50
    0, u'á', 0, 0, 0, u'€', 0, 0, 0, u'í', 0, 0, 0, 0, 0, u'ó',  // 60
    0, 0, 0, 0, 0, u'ú', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.3 Portuguese
constexpr SeptetTable portuguese = {
    0, 0, 0, 0, 0, u'ê', 0, 0, 0, u'ç', u'\f', u'Ô', u'ô', u'\r', u'Á', u'á',  // 00
    0, 0, u'Φ', u'Γ', u'^', u'Ω', u'Π', u'Ψ', u'Σ', u'Θ', 0, 0, 0, 0, 0, u'Ê',  // 10
    0, 0, 0, 0, 0, 0, 0, 0, u'{', u'}', 0, 0, 0, 0, 0, u'\\',  // 20
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'À', 0, 0, 0, 0, 0, 0, 0, u'Í', 0, 0, 0, 0, 0, u'Ó',  // 40
    0, 0, 0, 0, 0, u'Ú', 0, 0, 0, 0, 0, u'Ã', u'Õ', 0, 0, 0,  // 50
    0, u'Â', 0, 0, 0, u'€', 0, 0, 0, u'í', 0, 0, 0, 0, 0, u'ó',  // 60
    0, 0, 0, 0, 0, u'ú', 0, 0, 0, 0, 0, u'ã', u'õ', 0, 0, u'â',  // 70
};

// A.2.4 Bengali
constexpr SeptetTable bengali = {
    u'@', u'£', u'$', u'¥', u'¿', u'"', u'¤', u'%', u'&', u'\'', u'\f', u'*', u'+', u'\r', u'-', u'/',  // 00
    u'<', u'=', u'>', u'¡', u'^', u'¡', u'_', u'#', u'*', 0x09E6, 0x09E7, 0, 0x09E8, 0x09E9, 0x09EA, 0x09EB,  // 10
    0x09EC, 0x09ED, 0x09EE, 0x09EF, 0x09DF, 0x09E0, 0x09E1, 0x09E2, u'{', u'}', 0x09E3, 0x09F2, 0x09F3, 0x09F4, 0x09F5, u'\\',  // 20
    0x09F6, 0x09F7, 0x09F8, 0x09F9, 0x09FA, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'A', u'B', u'C', u'D', u'E', u'F', u'G', u'H', u'I', u'J', u'K', u'L', u'M', u'N', u'O',  // 40
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W', u'X', u'Y', u'Z', 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.5 Gujarati
constexpr SeptetTable gujarati = {
    u'@', u'£', u'$', u'¥', u'¿', u'"', u'¤', u'%', u'&', u'\'', u'\f', u'*', u'+', u'\r', u'-', u'/',  // 00
    u'<', u'=', u'>', u'¡', u'^', u'¡', u'_', u'#', u'*', 0x0964, 0x0965, 0, 0x0AE6, 0x0AE7, 0x0AE8, 0x0AE9,  // 10
    0x0AEA, 0x0AEB, 0x0AEC, 0x0AED, 0x0AEE, 0x0AEF, 0, 0, u'{', u'}', 0, 0, 0, 0, 0, u'\\',  // 20
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'A', u'B', u'C', u'D', u'E', u'F', u'G', u'H', u'I', u'J', u'K', u'L', u'M', u'N', u'O',  // 40
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W', u'X', u'Y', u'Z', 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.6 Hindi
constexpr SeptetTable hindi = {
    u'@', u'£', u'$', u'¥', u'¿', u'"', u'¤', u'%', u'&', u'\'', u'\f', u'*', u'+', u'\r', u'-', u'/',  // 00
    u'<', u'=', u'>', u'¡', u'^', u'¡', u'_', u'#', u'*', 0x0964, 0x0965, 0, 0x0966, 0x0967, 0x0968, 0x0969,  // 10
    0x096A, 0x096B, 0x096C, 0x096D, 0x096E, 0x096F, 0x0951, 0x0952, u'{', u'}', 0x0953, 0x0954, 0x0958, 0x0959, 0x095A, u'\\',  // 20
    0x095B, 0x095C, 0x095D, 0x095E, 0x095F, 0x0960, 0x0961, 0x0962, 0x0963, 0x0970, 0x0971, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'A', u'B', u'C', u'D', u'E', u'F', u'G', u'H', u'I', u'J', u'K', u'L', u'M', u'N', u'O',  // 40
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W', u'X', u'Y', u'Z', 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.7 Kannada
constexpr SeptetTable kannada = {
    u'@', u'£', u'$', u'¥', u'¿', u'"', u'¤', u'%', u'&', u'\'', u'\f', u'*', u'+', u'\r', u'-', u'/',  // 00
    u'<', u'=', u'>', u'¡', u'^', u'¡', u'_', u'#', u'*', 0x0964, 0x0965, 0, 0x0CE6, 0x0CE7, 0x0CE8, 0x0CE9,  // 10
    0x0CEA, 0x0CEB, 0x0CEC, 0x0CED, 0x0CEE, 0x0CEF, 0x0CDE, 0x0CF1, u'{', u'}', 0x0CF2, 0, 0, 0, 0, u'\\',  // 20
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'A', u'B', u'C', u'D', u'E', u'F', u'G', u'H', u'I', u'J', u'K', u'L', u'M', u'N', u'O',  // 40
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W', u'X', u'Y', u'Z', 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.8 Malayalam
constexpr SeptetTable malayalam = {
    u'@', u'£', u'$', u'¥', u'¿', u'"', u'¤', u'%', u'&', u'\'', u'\f', u'*', u'+', u'\r', u'-', u'/',  // 00
    u'<', u'=', u'>', u'¡', u'^', u'¡', u'_', u'#', u'*', 0x0964, 0x0965, 0, 0x0D66, 0x0D67, 0x0D68, 0x0D69,  // 10
    0x0D6A, 0x0D6B, 0x0D6C, 0x0D6D, 0x0D6E, 0x0D6F, 0x0D70, 0x0D71, u'{', u'}', 0x0D72, 0x0D73, 0x0D74, 0x0D75, 0x0D7A, u'\\',  // 20
    0x0D7B, 0x0D7C, 0x0D7D, 0x0D7E, 0x0D7F, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'A', u'B', u'C', u'D', u'E', u'F', u'G', u'H', u'I', u'J', u'K', u'L', u'M', u'N', u'O',  // 40
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W', u'X', u'Y', u'Z', 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.9 Oriya
constexpr SeptetTable oriya = {
    u'@', u'£', u'$', u'¥', u'¿', u'"', u'¤', u'%', u'&', u'\'', u'\f', u'*', u'+', u'\r', u'-', u'/',  // 00
    u'<', u'=', u'>', u'¡', u'^', u'¡', u'_', u'#', u'*', 0x0964, 0x0965, 0, 0x0B66, 0x0B67, 0x0B68, 0x0B69,  // 10
    0x0B6A, 0x0B6B, 0x0B6C, 0x0B6D, 0x0B6E, 0x0B6F, 0x0B5C, 0x0B5D, u'{', u'}', 0x0B5F, 0x0B70, 0x0B71, 0, 0, u'\\',  // 20
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'A', u'B', u'C', u'D', u'E', u'F', u'G', u'H', u'I', u'J', u'K', u'L', u'M', u'N', u'O',  // 40
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W', u'X', u'Y', u'Z', 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.10 Punjabi
constexpr SeptetTable punjabi = {
    u'@', u'£', u'$', u'¥', u'¿', u'"', u'¤', u'%', u'&', u'\'', u'\f', u'*', u'+', u'\r', u'-', u'/',  // 00
    u'<', u'=', u'>', u'¡', u'^', u'¡', u'_', u'#', u'*', 0x0964, 0x0965, 0, 0x0A66, 0x0A67, 0x0A68, 0x0A69,  // 10
    0x0A6A, 0x0A6B, 0x0A6C, 0x0A6D, 0x0A6E, 0x0A6F, 0x0A59, 0x0A5A, u'{', u'}', 0x0A5B, 0x0A5C, 0x0A5E, 0x0A75, 0, u'\\',  // 20
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'A', u'B', u'C', u'D', u'E', u'F', u'G', u'H', u'I', u'J', u'K', u'L', u'M', u'N', u'O',  // 40
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W', u'X', u'Y', u'Z', 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.11 Tamil
constexpr SeptetTable tamil = {
    u'@', u'£', u'$', u'¥', u'¿', u'"', u'¤', u'%', u'&', u'\'', u'\f', u'*', u'+', u'\r', u'-', u'/',  // 00
    u'<', u'=', u'>', u'¡', u'^', u'¡', u'_', u'#', u'*', 0x0964, 0x0965, 0, 0x0BE6, 0x0BE7, 0x0BE8, 0x0BE9,  // 10
    0x0BEA, 0x0BEB, 0x0BEC, 0x0BED, 0x0BEE, 0x0BEF, 0x0BF3, 0x0BF4, u'{', u'}', 0x0BF5, 0x0BF6, 0x0BF7, 0x0BF8, 0x0BFA, u'\\',  // 20
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'A', u'B', u'C', u'D', u'E', u'F', u'G', u'H', u'I', u'J', u'K', u'L', u'M', u'N', u'O',  // 40
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W', u'X', u'Y', u'Z', 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.12 Telugu
constexpr SeptetTable telugu = {
    u'@', u'£', u'$', u'¥', u'¿', u'"', u'¤', u'%', u'&', u'\'', u'\f', u'*', u'+', u'\r', u'-', u'/',  // 00
    u'<', u'=', u'>', u'¡', u'^', u'¡', u'_', u'#', u'*', 0, 0, 0, 0x0C66, 0x0C67, 0x0C68, 0x0C69,  // 10
    0x0C6A, 0x0C6B, 0x0C6C, 0x0C6D, 0x0C6E, 0x0C6F, 0x0C58, 0x0C59, u'{', u'}', 0x0C78, 0x0C79, 0x0C7A, 0x0C7B, 0x0C7C, u'\\',  // 20
    0x0C7D, 0x0C7E, 0x0C7F, 0, 0, 0, 0, 0, 0, 0, 0, 0, u'[', u'~', u']', 0,  // 30
    u'|', u'A', u'B', u'C', u'D', u'E', u'F', u'G', u'H', u'I', u'J', u'K', u'L', u'M', u'N', u'O',  // 40
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W', u'X', u'Y', u'Z', 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// A.2.13 Urdu
constexpr SeptetTable urdu = {
    u'@', u'£', u'$', u'¥', u'¿', u'"', u'¤', u'%', u'&', u'\'', u'\f', u'*', u'+', u'\r', u'-', u'/',  // 00
    u'<', u'=', u'>', u'¡', u'^', u'¡', u'_', u'#', u'*', 0x0600, 0x0601, 0, 0x06F0, 0x06F1, 0x06F2, 0x06F3,  // 10
    0x06F4, 0x06F5, 0x06F6, 0x06F7, 0x06F8, 0x06F9, 0x060C, 0x060D, u'{', u'}', 0x060E, 0x060F, 0x0610, 0x0611, 0x0612, u'\\',  // 20
    0x0613, 0x0614, 0x061B, 0x061F, 0x0640, 0x0652, 0x0658, 0x066B, 0x066C, 0x0672, 0x0673, 0x06CD, u'[', u'~', u']', 0x06D4,  // 30
    u'|', u'A', u'B', u'C', u'D', u'E', u'F', u'G', u'H', u'I', u'J', u'K', u'L', u'M', u'N', u'O',  // 40
    u'P', u'Q', u'R', u'S', u'T', u'U', u'V', u'W', u'X', u'Y', u'Z', 0, 0, 0, 0, 0,  // 50
    0, 0, 0, 0, 0, u'€', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 60
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // 70
};

// clang-format on

// By national language identifier.
constexpr std::array<const SeptetTable*, 14> tables = {&default_extension, &turkish, &spanish, &portuguese, &bengali,
                                                       &gujarati,          &hindi,   &kannada, &malayalam,  &oriya,
                                                       &punjabi,           &tamil,   &telugu,  &urdu};

}  // namespace

const SeptetTable& single_shift_table(NationalLanguage language) {
  const auto index = static_cast<std::size_t>(language);
  assert(index < tables.size());
  return *tables[index];
}

}  // namespace otpost::sms
