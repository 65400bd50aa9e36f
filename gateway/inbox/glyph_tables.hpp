// The tables behind glyph.cpp, taken from the Unicode Character Database 17.0: DerivedGeneralCategory (Nd, No, Cf),
// UnicodeData (decompositions), Blocks. A whole ICU would bring thirty megabytes for these few hundred values.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "gateway/inbox/glyph.hpp"

namespace otpost::inbox {

struct Range {
  char32_t first, last;
};

// The zero of each run of ten decimal digits (Nd).
inline constexpr std::array<char32_t, 77> digit_zeros{
    0x0030,  0x0660,  0x06F0,  0x07C0,  0x0966,  0x09E6,  0x0A66,  0x0AE6,  0x0B66,  0x0BE6,  0x0C66,  0x0CE6,  0x0D66,
    0x0DE6,  0x0E50,  0x0ED0,  0x0F20,  0x1040,  0x1090,  0x17E0,  0x1810,  0x1946,  0x19D0,  0x1A80,  0x1A90,  0x1B50,
    0x1BB0,  0x1C40,  0x1C50,  0xA620,  0xA8D0,  0xA900,  0xA9D0,  0xA9F0,  0xAA50,  0xABF0,  0xFF10,  0x104A0, 0x10D30,
    0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730,
    0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70,
    0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0};

// Digits by compatibility: ², ⁷, ₃, ⑤.
struct CompatibleDigits {
  char32_t first, last;
  int value;
};
inline constexpr std::array<CompatibleDigits, 7> compatible_digits{{{0x00B2, 0x00B3, 2},
                                                                    {0x00B9, 0x00B9, 1},
                                                                    {0x2070, 0x2070, 0},
                                                                    {0x2074, 0x2079, 4},
                                                                    {0x2080, 0x2089, 0},
                                                                    {0x2460, 0x2468, 1},
                                                                    {0x24EA, 0x24EA, 0}}};

// Numbers (No) that are no single digit, yet show some: ½, ⑫, ❸, 🄂.
inline constexpr std::array<Range, 14> other_numbers{{{0x00BC, 0x00BE},
                                                      {0x1369, 0x137C},
                                                      {0x19DA, 0x19DA},
                                                      {0x2150, 0x215F},
                                                      {0x2189, 0x2189},
                                                      {0x2469, 0x249B},
                                                      {0x24EB, 0x24FF},
                                                      {0x2776, 0x2793},
                                                      {0x3248, 0x324F},
                                                      {0x3251, 0x325F},
                                                      {0x32B1, 0x32BF},
                                                      {0x10107, 0x10133},
                                                      {0x11052, 0x11065},
                                                      {0x1F100, 0x1F10C}}};

// Cf; variation selectors; and marks that a writer may leave out: accents, Hebrew points, Arabic vowels and tatweel,
// nukta, the enclosing keycap.
inline constexpr std::array<Range, 34> invisible_ranges{
    {{0x00AD, 0x00AD},   {0x0300, 0x036F},   {0x0483, 0x0487},   {0x0591, 0x05BD},   {0x05BF, 0x05BF},
     {0x05C1, 0x05C2},   {0x05C4, 0x05C5},   {0x0600, 0x0605},   {0x0610, 0x061A},   {0x061C, 0x061C},
     {0x0640, 0x0640},   {0x064B, 0x065F},   {0x0670, 0x0670},   {0x06D6, 0x06DD},   {0x070F, 0x070F},
     {0x0890, 0x0891},   {0x08E2, 0x08E2},   {0x093C, 0x093C},   {0x09BC, 0x09BC},   {0x180B, 0x180F},
     {0x200B, 0x200F},   {0x202A, 0x202E},   {0x2060, 0x2064},   {0x2066, 0x206F},   {0x20D0, 0x20FF},
     {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFF9, 0xFFFB},   {0x110BD, 0x110CD}, {0x13430, 0x1343F},
     {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0001, 0xE007F}, {0xE0100, 0xE01EF}}};

// The base letter of each character of a block; '.' where there is none.
struct AccentTable {
  char32_t first;
  std::u32string_view bases;
};
inline constexpr std::array<AccentTable, 4> accent_tables{
    {{0x00C0,
      U"aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
      U"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkk.lllllll"
      U"lllnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
      U"...............e................oo.............uu..............."
      U"....dddlllnnnaaiioouuuuuuuuuu.aaaa....ggkkoooo..jdddgg..nnaa...."
      U"aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
      U"................"},
     {0x0370,
      U"......................α.εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηι"
      U"υαβγδεζηθικλμνξοπρσστυφχψωιυουω.βθυυυφπ........................."
      U"κρσ.θε...σ......"},
     {0x1E00,
      U"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      U"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      U"wwwwwwwwwwxxxxyyzzzzzzhtwyas..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      U"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......"},
     {0x1F00,
      U"ααααααααααααααααεεεεεε..εεεεεε..ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι"
      U"οοοοοο..οοοοοο..υυυυυυυυ.υ.υ.υ.υωωωωωωωωωωωωωωωωααεεηηιιοουυωω.."
      U"ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα.ααααααα.ι."
      U"..ηηη.ηηεεηηη...ιιιι..ιιιιιι....υυυυρρυυυυυυρ.....ωωω.ωωοοωωω..."}}};

using Variant = std::pair<char32_t, char32_t>;
// й and ё lose their marks as they do when they come decomposed; ї and ґ likewise.
inline constexpr std::array<Variant, 5> cyrillic_variants{
    {{U'й', U'и'}, {U'ё', U'е'}, {U'ї', U'і'}, {U'ґ', U'г'}, {U'ў', U'у'}}};
inline constexpr std::array<Variant, 12> arabic_variants{{{U'أ', U'ا'},
                                                          {U'إ', U'ا'},
                                                          {U'آ', U'ا'},
                                                          {U'ٱ', U'ا'},
                                                          {U'ى', U'ي'},
                                                          {U'ی', U'ي'},
                                                          {U'ئ', U'ي'},
                                                          {U'ؤ', U'و'},
                                                          {U'ة', U'ه'},
                                                          {U'ۀ', U'ه'},
                                                          {U'ہ', U'ه'},
                                                          {U'ک', U'ك'}}};
// Letters with a nukta of their own, and chandrabindu for anusvara.
inline constexpr std::array<Variant, 15> indic_variants{{{0x0901, 0x0902},
                                                         {0x0929, 0x0928},
                                                         {0x0931, 0x0930},
                                                         {0x0958, 0x0915},
                                                         {0x0959, 0x0916},
                                                         {0x095A, 0x0917},
                                                         {0x095B, 0x091C},
                                                         {0x095C, 0x0921},
                                                         {0x095D, 0x0922},
                                                         {0x095E, 0x092B},
                                                         {0x095F, 0x092F},
                                                         {0x0981, 0x0982},
                                                         {0x09DC, 0x09A1},
                                                         {0x09DD, 0x09A2},
                                                         {0x09DF, 0x09AF}}};

inline constexpr char32_t first_half_width_kana = 0xFF61;
inline constexpr std::u32string_view kana_of_half_width =
    U"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリ"
    U"ルレロワン\u3099\u309A";

struct ScriptRange {
  char32_t first, last;
  Glyph glyph;
};
inline constexpr std::array<ScriptRange, 30> scripts{
    {{0x00AA, 0x00AA, Glyph::cased},    {0x00B5, 0x00B5, Glyph::cased},    {0x00BA, 0x00BA, Glyph::cased},
     {0x00C0, 0x00D6, Glyph::cased},    {0x00D8, 0x00F6, Glyph::cased},    {0x00F8, 0x02AF, Glyph::cased},
     {0x0370, 0x0373, Glyph::cased},    {0x0376, 0x037D, Glyph::cased},    {0x0386, 0x0386, Glyph::cased},
     {0x0388, 0x0481, Glyph::cased},    {0x048A, 0x0587, Glyph::cased},    {0x05D0, 0x05F2, Glyph::caseless},
     {0x0620, 0x064A, Glyph::caseless}, {0x066E, 0x06D3, Glyph::caseless}, {0x06D5, 0x06FF, Glyph::caseless},
     {0x0900, 0x0963, Glyph::caseless}, {0x0971, 0x09F1, Glyph::caseless}, {0x0A00, 0x0DFF, Glyph::caseless},
     {0x0E01, 0x0E3A, Glyph::dense},    {0x0E40, 0x0E4E, Glyph::dense},    {0x0E80, 0x109F, Glyph::dense},
     {0x10A0, 0x10FF, Glyph::cased},    {0x1100, 0x11FF, Glyph::dense},    {0x1780, 0x17D3, Glyph::dense},
     {0x1E00, 0x1FFF, Glyph::cased},    {0x3005, 0x3007, Glyph::dense},    {0x3041, 0x30FA, Glyph::dense},
     {0x30FC, 0x318F, Glyph::dense},    {0x3400, 0x9FFF, Glyph::dense},    {0xAC00, 0xD7FF, Glyph::dense}}};

}  // namespace otpost::inbox
