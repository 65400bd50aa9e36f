import { expect, test } from 'vitest';
import { hue_of, letter_of } from 'web/shared/mark';

test.each([
  ['GitHub', 'G'],
  ['ücretsiz', 'Ü'],
  ['+4917', '4'],
  ['بنك', 'ب'],
  ['***', '•'],
  ['', '•'],
])('The mark of “%s” is %s', (name, letter) => {
  expect(letter_of(name)).toBe(letter);
});

test('A name has one of eight colours, always the same, whatever its case', () => {
  for (const name of ['GitHub', 'Google', 'بنك', '']) expect([0, 1, 2, 3, 4, 5, 6, 7]).toContain(hue_of(name));
  expect(hue_of('GitHub')).toBe(hue_of('github'));
});
