// What goes over the wire, as the contract's sections 4 and 5 name it, and the guards that let it in: whatever does not
// have the shape of its type is treated as not received. Fields that a newer server adds are ignored.

export interface Session {
  name: string;
  display_name: string;
  role: string;
  groups: string[];
}

export interface Line {
  number: string;
  label: string;
  online: boolean;
  signal_percent: number | null;
  last_message_at: string | null;
}

/** A message without its secret: `masked` has every digit and every character of its code replaced. */
export interface Envelope {
  id: number;
  number: string;
  label: string;
  sender: string;
  received_at: string;
  service: string | null;
  kind: string | null;
  masked: string;
  has_code: boolean;
  expires_at: string | null;
  parts: { have: number; total: number };
  claimed_by: string | null;
  views: number;
}

export interface MessagePage {
  messages: Envelope[];
  next: number | null;
}

/** The answer to a view: the one thing here that is secret. Lives in memory, for as long as it is shown. */
export interface Revealed {
  message_id: number;
  text: string;
  code: string | null;
  viewed_at: string;
}

export interface View {
  by: string;
  at: string;
}

export interface Problem {
  status: number;
  title: string;
}

/** Frames that carry `seq` move the feed's cursor; the others do not. */
export type Frame =
  | { type: 'message'; seq: number; message: Envelope }
  | { type: 'viewed'; seq: number; message_id: number; by: string; at: string }
  | { type: 'claimed' | 'released'; seq: number; number: string; by: string }
  | { type: 'ready'; seq: number }
  | { type: 'gap'; from: number; to: number }
  | { type: 'modem'; number: string; online: boolean };

type Fields = Record<string, unknown>;

const is_fields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const is_text = (value: unknown): value is string => typeof value === 'string';
const is_count = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const is_time = (value: unknown): value is string => is_text(value) && !Number.isNaN(Date.parse(value));
const is_missing = (value: unknown): value is null | undefined => value === null || value === undefined;
const text_or_null = (value: unknown) => (is_text(value) ? value : null);
const time_or_null = (value: unknown) => (is_time(value) ? value : null);

/** Each element that fits; null when there is no list at all. One bad envelope must not hide the others. */
function each<T>(value: unknown, read: (element: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  return value.map(read).filter((element): element is T => element !== null);
}

export function read_session(value: unknown): Session | null {
  if (!is_fields(value) || !is_text(value['name'])) return null;
  return {
    name: value['name'],
    display_name: text_or_null(value['display_name']) ?? value['name'],
    role: text_or_null(value['role']) ?? 'member',
    groups: each(value['groups'], text_or_null) ?? [],
  };
}

export function read_line(value: unknown): Line | null {
  if (!is_fields(value) || !is_text(value['number'])) return null;
  return {
    number: value['number'],
    label: text_or_null(value['label']) ?? value['number'],
    online: value['online'] === true,
    signal_percent: is_count(value['signal_percent']) ? value['signal_percent'] : null,
    last_message_at: time_or_null(value['last_message_at']),
  };
}

export function read_lines(value: unknown): Line[] | null {
  return is_fields(value) ? each(value['numbers'], read_line) : null;
}

function read_parts(value: unknown): Envelope['parts'] {
  if (!is_fields(value) || !is_count(value['have']) || !is_count(value['total'])) return { have: 1, total: 1 };
  return { have: value['have'], total: value['total'] };
}

export function read_envelope(value: unknown): Envelope | null {
  if (!is_fields(value)) return null;
  const { id, number, sender, received_at, masked } = value;
  if (!is_count(id) || !is_text(number) || !is_text(sender) || !is_time(received_at) || !is_text(masked)) return null;
  return {
    id,
    number,
    label: text_or_null(value['label']) ?? number,
    sender,
    received_at,
    service: text_or_null(value['service']),
    kind: text_or_null(value['kind']),
    masked,
    has_code: value['has_code'] === true,
    expires_at: time_or_null(value['expires_at']),
    parts: read_parts(value['parts']),
    claimed_by: text_or_null(value['claimed_by']),
    views: is_count(value['views']) ? value['views'] : 0,
  };
}

export function read_page(value: unknown): MessagePage | null {
  if (!is_fields(value)) return null;
  const messages = each(value['messages'], read_envelope);
  return messages && { messages, next: is_count(value['next']) ? value['next'] : null };
}

/** The secret of message `id`, or null for any answer that is not about exactly that message. */
export function read_revealed(value: unknown, id: number): Revealed | null {
  if (!is_fields(value) || value['message_id'] !== id || !is_text(value['text'])) return null;
  if (!is_text(value['code']) && !is_missing(value['code'])) return null;
  if (!is_time(value['viewed_at'])) return null;
  return { message_id: id, text: value['text'], code: text_or_null(value['code']), viewed_at: value['viewed_at'] };
}

function read_view(value: unknown): View | null {
  if (!is_fields(value) || !is_text(value['by']) || !is_time(value['at'])) return null;
  return { by: value['by'], at: value['at'] };
}

export function read_views(value: unknown): View[] | null {
  return is_fields(value) ? each(value['views'], read_view) : null;
}

/** One text frame of the feed; null when it is none that this page knows. */
export function read_frame(text: string): Frame | null {
  const value = parse(text);
  if (!is_fields(value)) return null;
  const { type, seq, number, by } = value;
  switch (type) {
    case 'message': {
      const message = read_envelope(value['message']);
      return is_count(seq) && message ? { type, seq, message } : null;
    }
    case 'viewed': {
      const view = read_view(value);
      const message_id = value['message_id'];
      return is_count(seq) && is_count(message_id) && view ? { type, seq, message_id, ...view } : null;
    }
    case 'claimed':
    case 'released':
      return is_count(seq) && is_text(number) && is_text(by) ? { type, seq, number, by } : null;
    case 'ready':
      return is_count(seq) ? { type, seq } : null;
    case 'gap': {
      const { from, to } = value;
      return is_count(from) && is_count(to) ? { type, from, to } : null;
    }
    case 'modem':
      return is_text(number) ? { type, number, online: value['online'] === true } : null;
    default:
      return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
