import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { envelope } from '../samples';
import { feed_on_fakes } from './fake_sockets';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const message = (seq: number) => ({ type: 'message', seq, message: envelope({ id: seq }) });
const viewed = (seq: number) => ({ type: 'viewed', seq, message_id: 1, by: 'ben', at: '2026-11-24T08:15:00Z' });
const ready = (seq: number) => ({ type: 'ready', seq });

function live_feed(seq = 40) {
  const page = feed_on_fakes();
  page.feed.start();
  page.socket().send(ready(seq));
  return page;
}

describe('Connecting', () => {
  test('The first connection starts at now, and is live once the server says ready', () => {
    const page = feed_on_fakes();
    page.feed.start();
    expect(page.paths()).toEqual(['/api/feed']);
    expect(page.connections).toEqual(['connecting']);
    page.socket().send(ready(40));
    expect(page.connections).toEqual(['connecting', 'live']);
    expect(page.frames).toEqual([ready(40)]);
  });

  test('Frames are told in the order they come', () => {
    const page = live_feed();
    page.socket().send(message(41));
    page.socket().send(viewed(42));
    expect(page.frames.map((frame) => frame.type)).toEqual(['ready', 'message', 'viewed']);
  });

  test('A frame without seq is told and moves no cursor', () => {
    const page = live_feed();
    page.socket().send({ type: 'modem', number: '+4915112345678', online: false });
    page.socket().end(4429);
    expect(page.frames).toHaveLength(2);
    expect(page.paths().at(-1)).toBe('/api/feed?after=40');
  });

  test.each([['not JSON'], ['{"type":"message"}'], ['{"type":"unheard-of","seq":50}'], [new ArrayBuffer(4)]])(
    'What is no frame is passed over: %s',
    (data) => {
      const page = live_feed();
      page.socket().send_text(data);
      page.socket().send(message(41));
      expect(page.frames.map((frame) => frame.type)).toEqual(['ready', 'message']);
    },
  );
});

describe('Resuming', () => {
  test('A broken connection is taken up again after the last seq seen', () => {
    const page = live_feed(40);
    page.socket().send(message(43));
    page.socket().end(1006);
    vi.advanceTimersByTime(500);
    expect(page.paths()).toEqual(['/api/feed', '/api/feed?after=43']);
  });

  test('The cursor of ready counts where no event has come yet', () => {
    const page = live_feed(40);
    page.socket().end(1001);
    vi.advanceTimersByTime(500);
    expect(page.paths().at(-1)).toBe('/api/feed?after=40');
  });

  test('An event that comes again is told once', () => {
    const page = live_feed(40);
    page.socket().send(message(41));
    page.socket().end(1006);
    vi.advanceTimersByTime(500);
    page.socket().send(message(41));
    page.socket().send(message(42));
    expect(page.frames.filter((frame) => frame.type === 'message').map((frame) => frame.seq)).toEqual([41, 42]);
  });

  test('A connection that breaks during its replay goes on where the replay was', () => {
    const page = live_feed(40);
    page.socket().end(1006);
    vi.advanceTimersByTime(500);
    page.socket().send(message(41));
    page.socket().end(1006);
    vi.advanceTimersByTime(1_000);
    expect(page.paths().at(-1)).toBe('/api/feed?after=41');
  });

  test('A gap is told, and what it covers is not asked for again', () => {
    const page = live_feed(40);
    page.socket().send({ type: 'gap', from: 41, to: 90 });
    page.socket().end(4429);
    expect(page.frames.at(-1)).toEqual({ type: 'gap', from: 41, to: 90 });
    expect(page.paths().at(-1)).toBe('/api/feed?after=90');
  });

  test('Frames of a connection that was given up are not told', () => {
    const page = live_feed();
    const old = page.socket();
    page.feed.went_offline();
    old.send(message(41));
    expect(old.closed_by_page).toBe(true);
    expect(page.frames).toEqual([ready(40)]);
  });
});

describe('Waiting', () => {
  test.each([1001, 1006])('After %i the page says so, waits, and is live again', (code) => {
    const page = live_feed();
    page.socket().end(code);
    expect(page.connections.at(-1)).toBe('reconnecting');
    vi.advanceTimersByTime(499);
    expect(page.paths()).toHaveLength(1);
    vi.advanceTimersByTime(1);
    page.socket().send(ready(41));
    expect(page.connections).toEqual(['connecting', 'live', 'reconnecting', 'live']);
  });

  test('Each failure in a row waits longer; a ready makes the next wait short again', () => {
    const page = live_feed();
    page.socket().end(1006);
    vi.advanceTimersByTime(500);
    page.socket().end(1006);
    vi.advanceTimersByTime(999);
    expect(page.paths()).toHaveLength(2);
    vi.advanceTimersByTime(1);
    page.socket().send(ready(40));
    page.socket().end(1006);
    vi.advanceTimersByTime(500);
    expect(page.paths()).toHaveLength(4);
  });

  test('A first connection that fails is tried again', () => {
    const page = feed_on_fakes();
    page.feed.start();
    page.socket().end(1006);
    vi.advanceTimersByTime(500);
    expect(page.paths()).toEqual(['/api/feed', '/api/feed']);
    expect(page.connections).toEqual(['connecting', 'reconnecting']);
  });

  test('Who fell too far behind reconnects at once', () => {
    const page = live_feed(40);
    page.socket().send(message(41));
    page.socket().end(4429);
    expect(page.paths().at(-1)).toBe('/api/feed?after=41');
  });

  test('Who falls behind again before being ready waits', () => {
    const page = live_feed();
    page.socket().end(4429);
    page.socket().end(4429);
    expect(page.paths()).toHaveLength(2);
    vi.advanceTimersByTime(500);
    expect(page.paths()).toHaveLength(3);
  });

  test('The network coming back, or the person, ends the wait', () => {
    const page = live_feed();
    page.socket().end(1006);
    page.feed.hurry();
    expect(page.paths()).toHaveLength(2);
    vi.advanceTimersByTime(60_000);
    expect(page.paths()).toHaveLength(2);
  });

  test('Hurrying a live feed changes nothing', () => {
    const page = live_feed();
    page.feed.hurry();
    expect(page.paths()).toHaveLength(1);
  });
});

describe('Offline', () => {
  test('Without a network the page says so and does not try', () => {
    const page = live_feed();
    page.feed.went_offline();
    vi.advanceTimersByTime(600_000);
    expect(page.connections.at(-1)).toBe('offline');
    expect(page.paths()).toHaveLength(1);
  });

  test('Back online it resumes from its cursor', () => {
    const page = live_feed(40);
    page.feed.went_offline();
    page.feed.hurry();
    expect(page.connections.at(-1)).toBe('reconnecting');
    expect(page.paths().at(-1)).toBe('/api/feed?after=40');
  });
});

describe('Signed out', () => {
  test('4401 is told once, and the feed stays down until it is started again', () => {
    const page = live_feed();
    page.socket().end(4401);
    vi.advanceTimersByTime(600_000);
    page.feed.hurry();
    expect(page.signed_out()).toBe(1);
    expect(page.connections.at(-1)).toBe('signed-out');
    expect(page.paths()).toHaveLength(1);
  });

  test('Started again, as when one right was withdrawn but the session lives, it resumes from its cursor', () => {
    const page = live_feed(40);
    page.socket().end(4401);
    page.feed.start();
    vi.advanceTimersByTime(500);
    expect(page.paths().at(-1)).toBe('/api/feed?after=40');
  });

  test('A server that says 4401 again and again is asked ever more slowly', () => {
    const page = live_feed();
    page.socket().end(4401);
    page.feed.start();
    vi.advanceTimersByTime(500);
    page.socket().end(4401);
    page.feed.start();
    vi.advanceTimersByTime(999);
    expect(page.paths()).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(page.paths()).toHaveLength(3);
  });
});

test('A stopped feed closes its socket, tries no more and tells no more', () => {
  const page = live_feed();
  const socket = page.socket();
  page.feed.stop();
  socket.send(message(41));
  socket.end(1006);
  vi.advanceTimersByTime(600_000);
  expect(socket.closed_by_page).toBe(true);
  expect(page.paths()).toHaveLength(1);
  expect(page.frames).toEqual([ready(40)]);
});
