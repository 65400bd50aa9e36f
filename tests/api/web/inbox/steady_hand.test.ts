import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SteadyHand } from 'web/inbox/steady_hand';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function hand() {
  const delivered: number[] = [];
  return { delivered, pointer: new SteadyHand<number>((news) => delivered.push(news)) };
}

test('News comes in at once while no pointer moves', () => {
  const { delivered, pointer } = hand();
  pointer.push(1);
  expect(delivered).toEqual([1]);
});

test('News waits while the pointer moves, and comes in order once it rests', () => {
  const { delivered, pointer } = hand();
  pointer.moved();
  pointer.push(1);
  pointer.push(2);
  vi.advanceTimersByTime(399);
  expect(delivered).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(delivered).toEqual([1, 2]);
});

test('A pointer that leaves the list holds nothing back', () => {
  const { delivered, pointer } = hand();
  pointer.moved();
  pointer.push(1);
  pointer.rest();
  pointer.push(2);
  expect(delivered).toEqual([1, 2]);
});

test('A pointer that never rests holds news back for two seconds at most', () => {
  const { delivered, pointer } = hand();
  pointer.moved();
  pointer.push(1);
  for (let moved_ms = 0; moved_ms < 2_100; moved_ms += 100) {
    vi.advanceTimersByTime(100);
    pointer.moved();
  }
  expect(delivered).toEqual([1]);
});
