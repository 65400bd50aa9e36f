// The list in days, so that a clock time in it needs no date.
import type { Envelope } from '../wire/wire';

export interface Day {
  /** The same for all messages of one day in this device's zone. */
  key: string;
  /** A moment within the day. */
  at_ms: number;
  messages: Envelope[];
}

/** Cuts a list into runs of the same day; its order stays. */
export function in_days(messages: Envelope[]): Day[] {
  const days: Day[] = [];
  for (const message of messages) {
    const at_ms = Date.parse(message.received_at);
    const key = new Date(at_ms).toDateString();
    const last = days.at(-1);
    if (last?.key === key) last.messages.push(message);
    else days.push({ key, at_ms, messages: [message] });
  }
  return days;
}
