// Which messages the person wants to see.
import type { Envelope } from '../wire/wire';

export interface Filter {
  /** E.164; null for every line. */
  number: string | null;
  /** What the search box holds; empty for no search. */
  query: string;
}

export const everything: Filter = { number: null, query: '' };

/** The server's search, over again, for what the feed brings: sender, service, label and masked text. */
export function matches(filter: Filter, message: Envelope): boolean {
  if (filter.number !== null && message.number !== filter.number) return false;
  const wanted = filter.query.toLowerCase();
  const searched = [message.sender, message.service ?? '', message.label, message.masked];
  return searched.some((text) => text.toLowerCase().includes(wanted));
}
