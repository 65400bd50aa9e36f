import { describe, expect, test } from 'vitest';
import { texts } from 'web/shared/texts';
import { clock_time, countdown } from 'web/shared/time';

const now = new Date(2026, 10, 24, 12, 0, 0).getTime();
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

describe('A countdown', () => {
  test.each([
    [4 * minute + 32 * second, '4:32'],
    [59 * second, '0:59'],
    [hour + 2 * minute + 3 * second, '1:02:03'],
    [1, '0:01'],
    [1_001, '0:02'],
  ])('with %i ms left shows %s', (left, shown) => {
    expect(countdown(now, now + left)).toBe(shown);
  });

  test.each([0, -1, -hour])('with %i ms left is over', (left) => {
    expect(countdown(now, now + left)).toBeNull();
  });
});

describe('An age', () => {
  test.each([
    [0, 'now'],
    [9 * second, 'now'],
    [10 * second, '10 s'],
    [59 * second, '50 s'],
    [minute, '1 min'],
    [59 * minute + 59 * second, '59 min'],
  ])('of %i ms is “%s”', (age, words) => {
    expect(texts.age(now, now - age)).toBe(words);
  });

  test('of an hour or more is the time of day', () => {
    expect(texts.age(now, now - 2 * hour)).toBe(clock_time(now - 2 * hour));
  });

  test('ahead of the clock, as when clocks disagree, is now', () => {
    expect(texts.age(now, now + minute)).toBe('now');
  });
});

test.each([
  [5 * second, 'just now'],
  [30 * second, 'less than a minute ago'],
  [2 * minute, '2 min ago'],
  [30 * hour, 'on 23 Nov'],
])('In a sentence %i ms ago is “%s”', (age, words) => {
  expect(texts.ago(now, now - age)).toBe(words);
});

test.each([
  [0, 'Today'],
  [20 * hour, 'Yesterday'],
  [3 * 24 * hour, 'Saturday 21 November'],
])('The day of %i ms ago is called “%s”', (age, words) => {
  // Intl puts a comma behind the weekday or not, as its version of the Unicode data has it.
  expect(texts.day(now, now - age).replace(',', '')).toBe(words);
});
