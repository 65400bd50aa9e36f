import { expect, test } from 'vitest';
import { viewed_by } from 'web/inbox/viewed_by';

test('Each person is named once, with the last view and how often; the latest comes first', () => {
  const [first, second, third] = ['2026-11-24T08:01:00Z', '2026-11-24T08:02:00Z', '2026-11-24T08:03:00Z'];
  expect(
    viewed_by([
      { by: 'ana', at: first },
      { by: 'ben', at: second },
      { by: 'ana', at: third },
    ]),
  ).toEqual([
    { by: 'ana', last_at: third, times: 2 },
    { by: 'ben', last_at: second, times: 1 },
  ]);
});
