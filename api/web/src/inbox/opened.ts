// The one message that is open, and how long its secret stays on the page.
import type { Fault } from '../shared/request';
import type { Envelope, Revealed } from '../wire/wire';

export type Copying = 'not-copied' | 'copying' | 'copied' | 'refused';

export type Step =
  | { step: 'asking' }
  | { step: 'shown'; revealed: Revealed; hides_at_ms: number; copying: Copying }
  | { step: 'hidden' }
  | { step: 'refused'; fault: Fault };

export interface Opened {
  message: Envelope;
  step: Step;
}

const shown_ms = 60_000;
const longest_shown_ms = 600_000;

/** When the secret leaves the page: with the code's validity (ten minutes at most), or after a minute without one. */
export function hides_at_ms(message: Envelope, now_ms: number): number {
  const expires_ms = message.expires_at === null ? now_ms : Date.parse(message.expires_at);
  return expires_ms > now_ms ? Math.min(expires_ms, now_ms + longest_shown_ms) : now_ms + shown_ms;
}
