import { describe, expect, test } from 'vitest';
import {
  read_envelope,
  read_frame,
  read_lines,
  read_page,
  read_revealed,
  read_session,
  read_views,
} from 'web/wire/wire';
import { envelope } from '../samples';

const without = (field: string) => Object.fromEntries(Object.entries(envelope()).filter(([name]) => name !== field));

describe('An envelope', () => {
  test('is read as the contract has it, fields that the page does not know left out', () => {
    expect(read_envelope({ ...envelope(), domain: 'github.com', sent_at: '2026-11-24T08:14:58Z' })).toEqual(envelope());
  });

  test.each(['id', 'number', 'sender', 'received_at', 'masked'])('without %s is none', (field) => {
    expect(read_envelope(without(field))).toBeNull();
  });

  test.each([
    ['id', '17'],
    ['id', -1],
    ['id', 1.5],
    ['received_at', 'yesterday'],
    ['masked', { html: '<b>' }],
  ])('with %s of %j is none', (field, value) => {
    expect(read_envelope({ ...envelope(), [field]: value })).toBeNull();
  });

  test('without the fields that may be missing has their plainest values', () => {
    const { id, number, sender, received_at, masked } = envelope();
    expect(read_envelope({ id, number, sender, received_at, masked })).toMatchObject({
      label: number,
      service: null,
      has_code: false,
      expires_at: null,
      parts: { have: 1, total: 1 },
      views: 0,
    });
  });

  test.each([[null], [undefined], ['text'], [[]], [17]])('is not %j', (value) => {
    expect(read_envelope(value)).toBeNull();
  });
});

describe('A page of messages', () => {
  test('keeps the good envelopes when one is bad', () => {
    expect(read_page({ messages: [envelope({ id: 2 }), { id: 1 }], next: 2 })).toEqual({
      messages: [envelope({ id: 2 })],
      next: 2,
    });
  });

  test('ends where next is null', () => {
    expect(read_page({ messages: [], next: null })).toEqual({ messages: [], next: null });
  });

  test('without a list is none', () => {
    expect(read_page({ next: 1 })).toBeNull();
  });
});

describe('A revealed message', () => {
  const revealed = {
    message_id: 17,
    text: '731846 is your code',
    code: '731846',
    viewed_at: '2026-11-24T08:16:00Z',
    audit: 9,
  };

  test('is read when it is about the message that was asked for', () => {
    expect(read_revealed(revealed, 17)).toEqual({
      message_id: 17,
      text: '731846 is your code',
      code: '731846',
      viewed_at: '2026-11-24T08:16:00Z',
    });
  });

  test('about another message is refused', () => {
    expect(read_revealed(revealed, 18)).toBeNull();
  });

  test('may have no code', () => {
    expect(read_revealed({ ...revealed, code: null }, 17)?.code).toBeNull();
  });

  test.each([
    ['text', undefined],
    ['code', 731846],
    ['viewed_at', 'now'],
  ])('with %s of %j is refused', (field, value) => {
    expect(read_revealed({ ...revealed, [field]: value }, 17)).toBeNull();
  });
});

describe('A frame', () => {
  const frame = (value: unknown) => read_frame(JSON.stringify(value));

  test.each([
    [{ type: 'message', seq: 5, message: envelope() }],
    [{ type: 'viewed', seq: 6, message_id: 17, by: 'ana', at: '2026-11-24T08:16:00Z' }],
    [{ type: 'claimed', seq: 7, number: '+4915112345678', by: 'ana' }],
    [{ type: 'released', seq: 8, number: '+4915112345678', by: 'ana' }],
    [{ type: 'ready', seq: 8 }],
    [{ type: 'gap', from: 1, to: 4 }],
    [{ type: 'modem', number: '+4915112345678', online: false }],
  ])('is read: %j', (value) => {
    expect(frame(value)).toEqual(value);
  });

  test.each([
    [{ type: 'message', message: envelope() }],
    [{ type: 'message', seq: 5, message: {} }],
    [{ type: 'viewed', seq: 6, message_id: 17, by: 'ana' }],
    [{ type: 'ready' }],
    [{ type: 'gap', from: 1 }],
    [{ type: 'modem', online: true }],
    [{ type: 'error', problem: {} }],
    [[]],
    [null],
  ])('is none: %j', (value) => {
    expect(frame(value)).toBeNull();
  });

  test('that is cut off is none', () => {
    expect(read_frame('{"type":"ready","se')).toBeNull();
  });
});

test('A line that is silent about its signal has none', () => {
  const told = { number: '+4915112345678', label: 'Ops DE', groups: [], online: false, signal_percent: null };
  expect(read_lines({ numbers: [told] })).toEqual([
    { number: '+4915112345678', label: 'Ops DE', online: false, signal_percent: null, last_message_at: null },
  ]);
});

test('A session without a display name shows the name', () => {
  expect(read_session({ name: 'ana', role: 'member', groups: ['ops'] })).toEqual({
    name: 'ana',
    display_name: 'ana',
    role: 'member',
    groups: ['ops'],
  });
});

test('Views are read one by one', () => {
  expect(read_views({ views: [{ by: 'ana', at: '2026-11-24T08:16:00Z' }, { by: 'ben' }] })).toEqual([
    { by: 'ana', at: '2026-11-24T08:16:00Z' },
  ]);
});
