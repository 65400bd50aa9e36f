// Everything the inbox knows, and how each piece of news changes it. Pure: the same news twice changes nothing the
// second time, and the order in which the list and the feed answer does not matter.
import type { Envelope, Frame, Line, MessagePage, View } from '../wire/wire';
import { type Filter, everything, matches } from './filter';
import { with_message, with_messages } from './message_order';

export interface InboxState {
  filter: Filter;
  /** Grows with each reading of the list from its beginning; answers to an earlier one are late and dropped. */
  reading: number;
  phase: 'loading' | 'loaded' | 'failed';
  messages: Envelope[];
  /** Where older messages begin; null at the end. */
  next: number | null;
  older: 'idle' | 'loading' | 'failed';
  /** What the feed brought while the list was being read. */
  arrived_meanwhile: Envelope[];
  viewers: ReadonlyMap<number, View[]>;
  lines: Line[] | 'loading' | 'failed';
  /** The newest arrival, for the live region. */
  announced: Envelope | null;
}

export const initial: InboxState = {
  filter: everything,
  reading: 0,
  phase: 'loading',
  messages: [],
  next: null,
  older: 'idle',
  arrived_meanwhile: [],
  viewers: new Map(),
  lines: 'loading',
  announced: null,
};

export type News =
  | { type: 'frame'; frame: Frame }
  | { type: 'filtered'; filter: Filter }
  | { type: 'reread' }
  | { type: 'not-live' }
  | { type: 'listed'; reading: number; page: MessagePage }
  | { type: 'not-listed'; reading: number }
  | { type: 'older-wanted' }
  | { type: 'older-listed'; reading: number; page: MessagePage }
  | { type: 'not-older-listed'; reading: number }
  | { type: 'lines'; lines: Line[] }
  | { type: 'no-lines' }
  | { type: 'viewers'; id: number; views: View[] };

export function inbox(state: InboxState, news: News): InboxState {
  switch (news.type) {
    case 'frame':
      return told(state, news.frame);
    case 'filtered':
      return reading_anew(filtered(state, news.filter));
    case 'reread':
      return reading_anew(state);
    case 'not-live':
      return state.reading === 0 ? reading_anew(state) : state;
    case 'listed':
      return news.reading === state.reading ? listed(state, news.page) : state;
    case 'not-listed':
      return news.reading === state.reading ? { ...state, phase: 'failed' } : state;
    case 'older-wanted':
      return state.next === null || state.phase !== 'loaded' ? state : { ...state, older: 'loading' };
    case 'older-listed':
      return news.reading === state.reading ? older_listed(state, news.page) : state;
    case 'not-older-listed':
      return news.reading === state.reading ? { ...state, older: 'failed' } : state;
    case 'lines':
      return lines_told(state, news.lines);
    case 'no-lines':
      return state.lines === 'loading' ? { ...state, lines: 'failed' } : state;
    case 'viewers':
      return viewers_listed(state, news.id, in_order(news.views));
  }
}

function filtered(state: InboxState, filter: Filter): InboxState {
  return { ...state, filter, messages: state.messages.filter((message) => matches(filter, message)) };
}

/** What is shown stays until the answer is there; meanwhile the feed's messages are also kept aside. */
function reading_anew(state: InboxState): InboxState {
  return { ...state, reading: state.reading + 1, phase: 'loading', older: 'idle', arrived_meanwhile: [] };
}

/** The list is the truth about what may be seen now, but for what the feed has brought since it was asked for. */
function listed(state: InboxState, page: MessagePage): InboxState {
  const messages = with_messages(page.messages, state.arrived_meanwhile);
  return { ...state, phase: 'loaded', messages, next: page.next, arrived_meanwhile: [] };
}

function older_listed(state: InboxState, page: MessagePage): InboxState {
  return { ...state, messages: with_messages(state.messages, page.messages), next: page.next, older: 'idle' };
}

function told(state: InboxState, frame: Frame): InboxState {
  switch (frame.type) {
    case 'message':
      return message_told(state, frame.message);
    case 'viewed':
      return view_told(state, frame.message_id, { by: frame.by, at: frame.at });
    case 'ready':
      return state.reading === 0 || state.phase === 'failed' ? reading_anew(state) : state;
    case 'gap':
      return reading_anew(state);
    case 'modem':
      return with_line(state, frame.number, { online: frame.online });
    default:
      return state;
  }
}

function message_told(state: InboxState, message: Envelope): InboxState {
  const with_time = with_line(state, message.number, { last_message_at: message.received_at });
  if (!matches(state.filter, message)) return with_time;
  const is_new = !state.messages.some((known) => known.id === message.id);
  return {
    ...with_time,
    messages: with_message(state.messages, message),
    arrived_meanwhile: state.phase === 'loading' ? with_message(state.arrived_meanwhile, message) : [],
    announced: is_new ? message : state.announced,
  };
}

const in_order = (views: View[]) => [...views].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));

/** Each view counts once; a list that is being read meanwhile brings its own count. */
function view_told(state: InboxState, id: number, view: View): InboxState {
  const known = state.viewers.get(id) ?? [];
  if (known.some((each) => each.by === view.by && each.at === view.at)) return state;
  const viewers = new Map(state.viewers).set(id, [...known, view]);
  const messages = state.messages.map((each) => (each.id === id ? { ...each, views: each.views + 1 } : each));
  return { ...state, viewers, messages };
}

/** All views of a message, as the server lists them: they may be here before the feed tells of the last one. */
function viewers_listed(state: InboxState, id: number, views: View[]): InboxState {
  const viewers = new Map(state.viewers).set(id, views);
  const messages = state.messages.map((each) => (each.id === id ? { ...each, views: views.length } : each));
  return { ...state, viewers, messages };
}

function with_line(state: InboxState, number: string, change: Partial<Line>): InboxState {
  if (typeof state.lines === 'string') return state;
  return { ...state, lines: state.lines.map((line) => (line.number === number ? { ...line, ...change } : line)) };
}

/** A line more or less is a right given or withdrawn: the list is read again. */
function lines_told(state: InboxState, lines: Line[]): InboxState {
  const before = typeof state.lines === 'string' ? null : numbers(state.lines);
  const shared = state.filter.number === null || lines.some((line) => line.number === state.filter.number);
  const filter = shared ? state.filter : { ...state.filter, number: null };
  const changed = { ...state, lines, filter };
  return before !== null && before !== numbers(lines) ? reading_anew(changed) : changed;
}

const numbers = (lines: Line[]) => lines.map((line) => line.number).sort().join();
