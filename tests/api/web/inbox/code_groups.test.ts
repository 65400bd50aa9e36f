import { expect, test } from 'vitest';
import { code_groups } from 'web/inbox/code_groups';

test.each([
  ['1234', ['1234']],
  ['12345', ['12345']],
  ['123456', ['123', '456']],
  ['1234567', ['123', '4567']],
  ['12345678', ['1234', '5678']],
  ['123456789', ['123', '456', '789']],
  ['1234567890', ['123', '456', '7890']],
  ['A1B2C3', ['A1B', '2C3']],
  ['ABCDEFGHIJKLM', ['ABCD', 'EFGH', 'IJKL', 'M']],
])('%s is shown as %j', (code, groups) => {
  expect(code_groups(code)).toEqual(groups);
});

test('The groups joined are the code, at every length', () => {
  for (let length = 0; length <= 40; length += 1) {
    const code = 'aB3'.repeat(14).slice(0, length);
    expect(code_groups(code).join('')).toBe(code);
  }
});
