import { expect, test } from 'vitest';
import { Backoff } from 'web/live/backoff';

test('Each wait is up to twice as long as the one before', () => {
  const backoff = new Backoff(() => 1);
  expect([1, 2, 3, 4].map(() => backoff.next_ms())).toEqual([500, 1_000, 2_000, 4_000]);
});

test('No wait is longer than half a minute, however long the server is away', () => {
  const backoff = new Backoff(() => 1);
  const waits = Array.from({ length: 2_000 }, () => backoff.next_ms());
  expect(Math.max(...waits)).toBe(30_000);
  expect(waits.at(-1)).toBe(30_000);
});

test('A wait is drawn from the upper half of its range', () => {
  expect(new Backoff(() => 0).next_ms()).toBe(250);
  expect(new Backoff(() => 0.5).next_ms()).toBe(375);
});

test('After a success the next wait is a short one', () => {
  const backoff = new Backoff(() => 1);
  backoff.next_ms();
  backoff.next_ms();
  backoff.reset();
  expect(backoff.next_ms()).toBe(500);
});
