// Why signing in did not work, in the person's words.
import type { Fault } from '../shared/request';
import { texts } from '../shared/texts';

export interface Refusal {
  words: string;
  /** Milliseconds since 1970 until when no try will work; null when one may work now. */
  until_ms: number | null;
}

const throttled = 429;
const shortest_wait_s = 1;

export function refusal_of(fault: Fault, now_ms: number): Refusal {
  if (fault.status === throttled) {
    return { words: '', until_ms: now_ms + 1000 * Math.max(shortest_wait_s, fault.retry_after_s ?? 0) };
  }
  return { words: words_of(fault.status), until_ms: null };
}

function words_of(status: number): string {
  switch (status) {
    case 0:
      return texts.sign_in.away;
    case 401:
    case 422:
      return texts.sign_in.wrong;
    case 403:
    case 421:
      return texts.sign_in.refused;
    default:
      return texts.sign_in.failed;
  }
}
