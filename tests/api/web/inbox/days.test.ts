import { expect, test } from 'vitest';
import { in_days } from 'web/inbox/days';
import { envelope } from '../samples';

const at = (id: number, day: number, hour: number) =>
  envelope({ id, received_at: new Date(2026, 10, day, hour).toISOString() });

test('Messages are cut where the local day changes, in their order', () => {
  const days = in_days([at(4, 24, 9), at(3, 24, 0), at(2, 23, 23), at(1, 20, 12)]);
  expect(days.map((day) => day.messages.map((message) => message.id))).toEqual([[4, 3], [2], [1]]);
});

test('No messages, no days', () => {
  expect(in_days([])).toEqual([]);
});
