import { expect, test } from 'vitest';
import { texts } from 'web/shared/texts';
import { refusal_of } from 'web/sign_in/refusal';

const now = Date.parse('2026-11-24T08:15:00Z');

test.each([
  [401, texts.sign_in.wrong],
  [403, texts.sign_in.refused],
  [0, texts.sign_in.away],
  [500, texts.sign_in.failed],
])('%i says “%s”, and one may try again', (status, words) => {
  expect(refusal_of({ status, retry_after_s: null }, now)).toEqual({ words, until_ms: null });
});

test('A throttled sign-in waits as long as the server says', () => {
  expect(refusal_of({ status: 429, retry_after_s: 27 }, now).until_ms).toBe(now + 27_000);
});

test('A throttled sign-in without a time waits a second', () => {
  expect(refusal_of({ status: 429, retry_after_s: null }, now).until_ms).toBe(now + 1_000);
});
