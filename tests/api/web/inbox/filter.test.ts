import { expect, test } from 'vitest';
import { everything, matches } from 'web/inbox/filter';
import { envelope } from '../samples';

test('Without a filter everything matches', () => {
  expect(matches(everything, envelope())).toBe(true);
});

test.each(['github', 'OPS', 'authentication', 'GitHub'])('“%s” is found whatever its case', (query) => {
  expect(matches({ number: null, query }, envelope())).toBe(true);
});

test('What is in none of sender, service, label and masked text is not found', () => {
  expect(matches({ number: null, query: '+4915112345678' }, envelope())).toBe(false);
});

test('A line and a search must both fit', () => {
  expect(matches({ number: '+33612345678', query: 'github' }, envelope())).toBe(false);
  expect(matches({ number: '+4915112345678', query: 'github' }, envelope())).toBe(true);
});
