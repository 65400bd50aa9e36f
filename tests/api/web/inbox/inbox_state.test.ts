import { describe, expect, test } from 'vitest';
import { everything } from 'web/inbox/filter';
import { type InboxState, type News, inbox, initial } from 'web/inbox/inbox_state';
import type { Envelope, Frame } from 'web/wire/wire';
import { envelope, line } from '../samples';

const after = (state: InboxState, ...news: News[]) => news.reduce(inbox, state);
const frame = (what: Frame): News => ({ type: 'frame', frame: what });
const ready = frame({ type: 'ready', seq: 40 });
const arrives = (message: Envelope, seq = 41) => frame({ type: 'message', seq, message });
const views = (id: number, by: string, at: string, seq = 50) => frame({ type: 'viewed', seq, message_id: id, by, at });
const listed = (messages: Envelope[], next: number | null = null, reading = 1): News => ({
  type: 'listed',
  reading,
  page: { messages, next },
});
const ids = (state: InboxState) => state.messages.map((message) => message.id);

const one = envelope({ id: 1 });
const two = envelope({ id: 2 });
const three = envelope({ id: 3 });
const loaded = after(initial, ready, listed([two, one]));

describe('The list and the feed', () => {
  test('The list is first read when the feed is ready', () => {
    expect(initial.reading).toBe(0);
    expect(after(initial, ready)).toMatchObject({ reading: 1, phase: 'loading' });
  });

  test('Where the feed cannot be opened the list is read all the same', () => {
    expect(after(initial, { type: 'not-live' }).reading).toBe(1);
  });

  test('A feed that becomes ready again does not read a list that is there', () => {
    expect(after(loaded, ready).reading).toBe(1);
  });

  test('A feed that becomes ready again reads a list that had failed', () => {
    const failed = after(initial, ready, { type: 'not-listed', reading: 1 });
    expect(after(failed, ready)).toMatchObject({ reading: 2, phase: 'loading' });
  });

  test('A message is shown at once, before the list is there', () => {
    expect(ids(after(initial, ready, arrives(three)))).toEqual([3]);
  });

  test('A message that comes while the list is read is not lost with the answer', () => {
    expect(ids(after(initial, ready, arrives(three), listed([two, one])))).toEqual([3, 2, 1]);
  });

  test('A message that both bring is there once', () => {
    expect(ids(after(initial, ready, arrives(two), listed([two, one])))).toEqual([2, 1]);
  });

  test('A gap in the feed reads the list again', () => {
    expect(after(loaded, frame({ type: 'gap', from: 1, to: 30 })).reading).toBe(2);
  });

  test('The list read again replaces what was shown: what may no longer be seen is gone', () => {
    expect(ids(after(loaded, { type: 'reread' }, listed([two], null, 2)))).toEqual([2]);
  });

  test('An answer to an earlier reading is dropped', () => {
    const state = after(loaded, { type: 'reread' });
    expect(after(state, listed([three], null, 1))).toBe(state);
    expect(after(state, { type: 'not-listed', reading: 1 })).toBe(state);
  });
});

describe('A message event', () => {
  test('puts the newest on top', () => {
    expect(ids(after(loaded, arrives(three)))).toEqual([3, 2, 1]);
  });

  test('told twice changes nothing the second time', () => {
    const once = after(loaded, arrives(three));
    expect(after(once, arrives(three))).toEqual(once);
  });

  test('that comes late finds its place by id', () => {
    expect(ids(after(initial, ready, listed([three, one]), arrives(two)))).toEqual([3, 2, 1]);
  });

  test('with a further part replaces the message in its place and is no new arrival', () => {
    const half = envelope({ id: 1, parts: { have: 1, total: 2 }, masked: 'Hello …' });
    const whole = envelope({ id: 1, parts: { have: 2, total: 2 }, masked: 'Hello there' });
    const state = after(initial, ready, listed([two, half]), arrives(whole));
    expect(state.messages).toEqual([two, whole]);
    expect(state.announced).toBeNull();
  });

  test('with fewer parts than are known does not take any away', () => {
    const half = envelope({ id: 1, parts: { have: 1, total: 2 } });
    const whole = envelope({ id: 1, parts: { have: 2, total: 2 } });
    expect(after(initial, ready, arrives(half), listed([whole])).messages).toEqual([whole]);
  });

  test('is announced', () => {
    expect(after(loaded, arrives(three)).announced).toEqual(three);
  });

  test('says when its line last received', () => {
    const state = after(loaded, { type: 'lines', lines: [line()] }, arrives(three));
    expect(state.lines).toEqual([line({ last_message_at: three.received_at })]);
  });
});

describe('A filter', () => {
  const other = envelope({ id: 9, number: '+33612345678', label: 'Finance FR', service: 'Qonto', sender: 'Qonto' });
  const only_ops: News = { type: 'filtered', filter: { number: '+4915112345678', query: '' } };

  test('applies at once to what is there, and asks the server', () => {
    const state = after(initial, ready, listed([other, two]), only_ops);
    expect(ids(state)).toEqual([2]);
    expect(state).toMatchObject({ reading: 2, phase: 'loading' });
  });

  test('keeps out what the feed brings for other lines, and announces none of it', () => {
    const state = after(loaded, only_ops, listed([two, one], null, 2), arrives(other));
    expect(ids(state)).toEqual([2, 1]);
    expect(state.announced).toBeNull();
  });

  test('for a line that is no longer shared is taken off', () => {
    const state = after(loaded, { type: 'lines', lines: [line(), line({ number: '+33612345678' })] }, only_ops, {
      type: 'lines',
      lines: [line({ number: '+33612345678' })],
    });
    expect(state.filter).toEqual(everything);
  });
});

describe('Older messages', () => {
  const begun = after(initial, ready, listed([three], 3));

  test('are asked for only where there are some', () => {
    expect(after(begun, { type: 'older-wanted' }).older).toBe('loading');
    expect(after(loaded, { type: 'older-wanted' }).older).toBe('idle');
  });

  test('go below, each once', () => {
    const page = { messages: [three, two, one], next: null };
    const state = after(begun, { type: 'older-wanted' }, { type: 'older-listed', reading: 1, page });
    expect(ids(state)).toEqual([3, 2, 1]);
    expect(state).toMatchObject({ next: null, older: 'idle' });
  });

  test('that fail to come can be asked for again', () => {
    const failed = after(begun, { type: 'older-wanted' }, { type: 'not-older-listed', reading: 1 });
    expect(failed.older).toBe('failed');
    expect(after(failed, { type: 'older-wanted' }).older).toBe('loading');
  });

  test('of an earlier reading are dropped', () => {
    const state = after(begun, { type: 'older-wanted' }, { type: 'reread' });
    expect(after(state, { type: 'older-listed', reading: 1, page: { messages: [one], next: null } })).toBe(state);
  });
});

describe('A view', () => {
  const at = '2026-11-24T08:16:00Z';

  test('is counted, and its viewer named', () => {
    const state = after(loaded, views(1, 'ben', at));
    expect(state.messages.at(-1)?.views).toBe(1);
    expect(state.viewers.get(1)).toEqual([{ by: 'ben', at }]);
  });

  test('told twice is counted once', () => {
    const once = after(loaded, views(1, 'ben', at));
    expect(after(once, views(1, 'ben', at))).toBe(once);
  });

  test('that comes while the list is read is in its count already', () => {
    const state = after(initial, ready, views(1, 'ben', at), listed([envelope({ id: 1, views: 1 })]));
    expect(state.messages[0]?.views).toBe(1);
    expect(state.viewers.get(1)).toEqual([{ by: 'ben', at }]);
  });

  test('is told again by the full list of views, in the order they happened', () => {
    const later = '2026-11-24T08:17:00Z';
    const all = [{ by: 'ana', at: later }, { by: 'ben', at }];
    const state = after(loaded, views(1, 'ben', at), { type: 'viewers', id: 1, views: all });
    expect(state.viewers.get(1)).toEqual([{ by: 'ben', at }, { by: 'ana', at: later }]);
    expect(after(state, views(1, 'ana', later))).toBe(state);
  });

  test('that the list of viewers tells before the feed does is counted', () => {
    const all = [{ by: 'ben', at }];
    const state = after(loaded, { type: 'viewers', id: 1, views: all }, views(1, 'ben', at));
    expect(state.messages.find((message) => message.id === 1)?.views).toBe(1);
  });
});

describe('Lines', () => {
  test('A modem event changes its line alone', () => {
    const other = line({ number: '+33612345678' });
    const down = frame({ type: 'modem', number: line().number, online: false });
    const state = after(loaded, { type: 'lines', lines: [line(), other] }, down);
    expect(state.lines).toEqual([line({ online: false }), other]);
  });

  test('A line more is a right given: the list is read again', () => {
    const state = after(loaded, { type: 'lines', lines: [line()] });
    expect(state.reading).toBe(1);
    expect(after(state, { type: 'lines', lines: [line(), line({ number: '+33612345678' })] }).reading).toBe(2);
    expect(after(state, { type: 'lines', lines: [line({ signal_percent: 10 })] }).reading).toBe(1);
  });

  test('Lines that fail to load once are kept as they were', () => {
    const state = after(loaded, { type: 'lines', lines: [line()] });
    expect(after(state, { type: 'no-lines' }).lines).toEqual([line()]);
    expect(after(initial, { type: 'no-lines' }).lines).toBe('failed');
  });
});
