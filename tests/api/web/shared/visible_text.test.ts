import { expect, test } from 'vitest';
import { is_too_long, pieces } from 'web/shared/visible_text';

const shown = (text: string) =>
  pieces(text)
    .map((piece) => ('plain' in piece ? piece.plain : `[${piece.control}]`))
    .join('');

test('Plain text stays one piece, markup included: it is text and nothing else', () => {
  expect(pieces('<script>alert(1)</script>')).toEqual([{ plain: '<script>alert(1)</script>' }]);
});

test('A right-to-left override is named instead of obeyed', () => {
  expect(shown('invoice\u202Egpj.exe\u202C')).toBe('invoice[RLO]gpj.exe[PDF]');
});

test.each([
  ['\u0000', 'U+0000'],
  ['\u001b', 'U+001B'],
  ['\u0085', 'U+0085'],
  ['\u200b', 'ZWSP'],
  ['\u2066', 'LRI'],
  ['\ufeff', 'BOM'],
  ['\ud83d', 'U+D83D'],
  ['\udc00', 'U+DC00'],
])('%j is shown as %s', (character, name) => {
  expect(shown(`a${character}b`)).toBe(`a[${name}]b`);
});

test('Line breaks, tabs, accents, emoji and joined letters stay as they are', () => {
  const text = 'Zeile\n\tdécès 👩‍👩‍👧 می‌خواهم';
  expect(shown(text)).toBe(text);
});

test('A text longer than any message is cut', () => {
  expect(shown('x'.repeat(70_000))).toHaveLength(10_000);
  expect(is_too_long('x'.repeat(70_000))).toBe(true);
  expect(is_too_long('x'.repeat(10_000))).toBe(false);
});
