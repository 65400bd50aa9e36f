import { expect, test } from 'vitest';
import { refused_words } from 'web/inbox/refused_words';
import { texts } from 'web/shared/texts';

test.each([
  [410, texts.reader.destroyed_title],
  [503, texts.reader.unrecorded_title],
  [404, texts.reader.gone_title],
  [201, texts.reader.mismatch_title],
  [0, texts.reader.away_title],
  [500, texts.reader.away_title],
])('%i is “%s”', (status, title) => {
  expect(refused_words({ status, retry_after_s: null }).title).toBe(title);
});
