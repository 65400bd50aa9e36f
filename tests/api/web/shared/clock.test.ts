import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { each_second, learn_server_time, server_now_ms } from 'web/shared/clock';

const now = Date.parse('2026-11-24T08:15:00Z');

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => {
  learn_server_time(new Date().toUTCString());
  vi.useRealTimers();
});

test('A device whose clock is wrong goes by the server’s', () => {
  learn_server_time('Tue, 24 Nov 2026 09:15:00 GMT');
  expect(server_now_ms()).toBe(now + 3_600_000);
});

test('A second or two is the way of the answer, no reason to correct', () => {
  learn_server_time('Tue, 24 Nov 2026 08:15:02 GMT');
  expect(server_now_ms()).toBe(now);
});

test.each([null, 'soon'])('A Date of %j teaches nothing', (header) => {
  learn_server_time('Tue, 24 Nov 2026 09:15:00 GMT');
  learn_server_time(header);
  expect(server_now_ms()).toBe(now + 3_600_000);
});

test('All listeners share one tick, which ends with the last of them', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const end_first = each_second(first);
  const end_second = each_second(second);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1_000);
  end_first();
  vi.advanceTimersByTime(1_000);
  expect(first).toHaveBeenCalledTimes(1);
  expect(second).toHaveBeenCalledTimes(2);
  end_second();
  expect(vi.getTimerCount()).toBe(0);
});
