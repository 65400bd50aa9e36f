import { expect, test } from 'vitest';
import { hides_at_ms } from 'web/inbox/opened';
import { envelope } from '../samples';

const now = Date.parse('2026-11-24T08:15:00Z');
const expiring = (at: string) => envelope({ expires_at: at });

test('A code leaves the page when its validity ends', () => {
  expect(hides_at_ms(expiring('2026-11-24T08:17:30Z'), now)).toBe(now + 150_000);
});

test('A code without a known validity leaves after a minute', () => {
  expect(hides_at_ms(envelope(), now)).toBe(now + 60_000);
});

test('A code that is over already can still be looked at for a minute', () => {
  expect(hides_at_ms(expiring('2026-11-24T08:14:00Z'), now)).toBe(now + 60_000);
});

test('A code that is valid for a day leaves after ten minutes', () => {
  expect(hides_at_ms(expiring('2026-11-25T08:15:00Z'), now)).toBe(now + 600_000);
});
