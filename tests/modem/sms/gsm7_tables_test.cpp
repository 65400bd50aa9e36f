// Where the tables were verified, character by character, places without one included (November 2026):
//
//   Android's GsmAlphabet   all 25 national tables, by program. No difference but CR2, the control at 0D, which Android
//                           leaves out of the single shift tables.
//   CyberChef's GSM-7       all 25, row by row; transcribed from TS 23.038 V16.0.0. It differs where the other two
//                           refute it: no ê at Portuguese 05, 0B91 and 0C11 at Tamil and Telugu 11 (no characters of
//                           Unicode), 0BEA at Oriya single 20, 0CE6 at Telugu single 1C.
//   gsmcodecs               nine of them, among these all that are in dispute; transcribed from TS 23.038 V18.0.0.
//   warthog618/sms          Hindi and Kannada. Its Hindi 00 to 02 are Bengali signs (0981 to 0983), against the three
//                           others, which have 0901 to 0903.
//
// Two misprints of the specification itself are not followed: Kannada 24 (printed 0CAA, which is at 3D; the letter in
// the order of the block is 0CA1, as Android and warthog have it) and Tamil single 24 (printed 0BEF, which is at 25).
#include "modem/sms/gsm7_tables.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "modem/sms/gsm7.hpp"
#include "modem/sms/utf8.hpp"
#include "tests/support/catch.hpp"

using namespace otpost::sms;

namespace {

struct Script {
  NationalLanguage language;
  char16_t block;
  std::size_t in_locking_table;
  std::size_t in_single_shift_table;
};

constexpr Script south_asian[] = {
    {NationalLanguage::bengali, 0x0980, 67, 24},   {NationalLanguage::gujarati, 0x0A80, 73, 10},
    {NationalLanguage::hindi, 0x0900, 80, 30},     {NationalLanguage::kannada, 0x0C80, 73, 13},
    {NationalLanguage::malayalam, 0x0D00, 73, 22}, {NationalLanguage::oriya, 0x0B00, 69, 15},
    {NationalLanguage::punjabi, 0x0A00, 63, 16},   {NationalLanguage::tamil, 0x0B80, 55, 17},
    {NationalLanguage::telugu, 0x0C00, 73, 20},
};

std::vector<char16_t> of_block(const SeptetTable& table, char16_t block) {
  std::vector<char16_t> found;
  std::ranges::copy_if(table, std::back_inserter(found), [&](char16_t c) { return c >= block && c < block + 0x80; });
  return found;
}

std::string text_of(char16_t character) {
  std::string text;
  append_utf8(text, character);
  return text;
}

NationalLanguage language(unsigned identifier) {
  return NationalLanguage{static_cast<std::uint8_t>(identifier)};
}

// FNV-1a over the code points, the high octet of each first.
std::uint64_t fingerprint(const SeptetTable& table) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char16_t character : table)
    for (const unsigned octet : {static_cast<unsigned>(character) >> 8, static_cast<unsigned>(character) & 0xFF})
      hash = (hash ^ octet) * 0x100000001B3;
  return hash;
}

}  // namespace

TEST_CASE("The tables are those that were verified") {
  struct Verified {
    std::uint64_t locking;
    std::uint64_t single_shift;
  };
  constexpr Verified by_identifier[] = {
      {0xDB56A38B841C24BF, 0x1610B6BD1E1958B6}, {0x3A834820E66B717F, 0xAB5AC0B3AD7814E8},
      {0xDB56A38B841C24BF, 0x1C6B2D79C08D6F0F}, {0xED0626AC70BC218D, 0x0E97E4A4F5F9FF71},
      {0xBF4429188E6C00AE, 0x9D60E67338A04DE8}, {0x1F2C30E6A5A67803, 0xCF9AEF198BAC6C34},
      {0xEF52E9D9BED19EE6, 0xCFA7E70E59C817DF}, {0x9777C2C07437818B, 0x813EBF9F179989AF},
      {0x1289440D4880E9C1, 0x17651450E333861C}, {0x0FA7B77477F14B42, 0xB256658F7688DD8E},
      {0x2A8600DEDB5A1B75, 0xD4C494456F2CA0F1}, {0x3B496891BF180A7C, 0x567C08C065B4E770},
      {0x93D8692A6017CF54, 0x1BE2AFBEB0D0E134}, {0x65A9F625FD2AC89A, 0x4D02D06E54B3F207},
  };
  for (unsigned identifier = 0; identifier <= 13; ++identifier) {
    INFO(identifier);
    CHECK(fingerprint(locking_table(language(identifier))) == by_identifier[identifier].locking);
    CHECK(fingerprint(single_shift_table(language(identifier))) == by_identifier[identifier].single_shift);
  }
}

TEST_CASE("Where the specification has a misprint the order of the script counts: Kannada 24, Tamil single 24") {
  CHECK((locking_table(NationalLanguage::kannada)[0x24] == 0x0CA1));
  CHECK((single_shift_table(NationalLanguage::tamil)[0x24] == 0x0BEE));
}

TEST_CASE("Every character of every national table round-trips") {
  for (unsigned identifier = 0; identifier <= 13; ++identifier) {
    const Shifts shifts{language(identifier), language(identifier)};
    for (const auto* table : {&locking_table(shifts.locking), &single_shift_table(shifts.single)}) {
      for (const char16_t character : *table) {
        if (character == 0) continue;
        INFO(identifier << " U+" << std::hex << static_cast<unsigned>(character));
        const EncodedText encoded = encode_gsm7(text_of(character), shifts);
        CHECK(encoded.complete);
        CHECK(decode_gsm7(encoded.septets, shifts) == text_of(character));
      }
    }
  }
}

TEST_CASE("A septet of a locking table means the character that stands at its place") {
  for (unsigned identifier = 0; identifier <= 13; ++identifier) {
    const Shifts shifts{language(identifier), NationalLanguage::none};
    for (std::uint8_t septet = 0; septet < 128; ++septet) {
      const char16_t character = locking_table(shifts.locking)[septet];
      if (character == 0) continue;
      CHECK(encode_gsm7(text_of(character), shifts).septets == std::vector<std::uint8_t>{septet});
    }
  }
}

TEST_CASE("The escape has no character in any table") {
  for (unsigned identifier = 0; identifier <= 13; ++identifier) {
    CHECK(locking_table(language(identifier))[escape] == 0);
    CHECK(single_shift_table(language(identifier))[escape] == 0);
  }
}

TEST_CASE("In every locking table digits, small letters, space and line ends keep their places") {
  const SeptetTable& alphabet = locking_table(NationalLanguage::none);
  for (unsigned identifier = 1; identifier <= 13; ++identifier) {
    const SeptetTable& table = locking_table(language(identifier));
    for (const std::size_t septet : {0x0AU, 0x0DU, 0x20U, 0x21U, 0x2CU, 0x2EU, 0x3AU, 0x3BU, 0x3FU}) {
      INFO(identifier << " " << septet);
      CHECK((table[septet] == alphabet[septet]));
    }
    CHECK(std::ranges::equal(table.begin() + 0x30, table.begin() + 0x3A, alphabet.begin() + 0x30,
                             alphabet.begin() + 0x3A));
    CHECK(std::ranges::equal(table.begin() + 0x61, table.begin() + 0x7B, alphabet.begin() + 0x61,
                             alphabet.begin() + 0x7B));
  }
}

TEST_CASE("Every single shift table holds the default extension") {
  const SeptetTable& extension = single_shift_table(NationalLanguage::none);
  for (unsigned identifier = 1; identifier <= 13; ++identifier) {
    const SeptetTable& table = single_shift_table(language(identifier));
    for (std::size_t septet = 0; septet < 128; ++septet) {
      if (extension[septet] != 0) CHECK((table[septet] == extension[septet]));
    }
  }
}

TEST_CASE("The tables of a South Asian script hold its block in order, each character once") {
  for (const Script& script : south_asian) {
    INFO(static_cast<unsigned>(script.language));
    const auto locking = of_block(locking_table(script.language), script.block);
    auto all = of_block(single_shift_table(script.language), script.block);
    CHECK(locking.size() == script.in_locking_table);
    CHECK(all.size() == script.in_single_shift_table);
    CHECK(std::ranges::is_sorted(locking));
    all.insert(all.end(), locking.begin(), locking.end());
    std::ranges::sort(all);
    CHECK(std::ranges::adjacent_find(all) == all.end());
  }
}

TEST_CASE("Hindi begins with the signs of Devanagari, not of Bengali (TS 23.038, A.3.6)") {
  CHECK(decode_gsm7(std::vector<std::uint8_t>{0, 1, 2, 3}, {NationalLanguage::hindi, {}}) == "ँंःअ");
}

TEST_CASE("The digits of a script are in its single shift table, in order") {
  for (const auto& [identifier, zero] : {std::pair{NationalLanguage::hindi, u'\u0966'},
                                         {NationalLanguage::gujarati, u'\u0AE6'},
                                         {NationalLanguage::tamil, u'\u0BE6'},
                                         {NationalLanguage::telugu, u'\u0C66'},
                                         {NationalLanguage::urdu, u'\u06F0'}}) {
    const SeptetTable& table = single_shift_table(identifier);
    for (unsigned digit = 0; digit < 10; ++digit) CHECK((table[0x1C + digit] == zero + digit));
  }
}

TEST_CASE("Urdu follows an order of its own (TS 23.038, A.3.13)") {
  CHECK(decode_gsm7(std::vector<std::uint8_t>{0x00, 0x01, 0x02, 0x04, 0x40, 0x60}, {NationalLanguage::urdu, {}}) ==
        "اآبڀصٔ");
}

TEST_CASE("Turkish and Portuguese differ from the default alphabet where annex A.3 says") {
  const auto differences = [](NationalLanguage language) {
    std::string text;
    for (std::size_t i = 0; i < 128; ++i) {
      const char16_t character = locking_table(language)[i];
      if (character != locking_table(NationalLanguage::none)[i]) append_utf8(text, character);
    }
    return text;
  };
  CHECK(differences(NationalLanguage::turkish) == "€ıĞğŞşİç");
  CHECK(differences(NationalLanguage::portuguese) == "êúíóçÔôÁáªÇÀ∞^\\€Ó|ÂâÊºÍÃÕÚ~ãõ`");
  CHECK(differences(NationalLanguage::spanish).empty());
}
