// What the inbox asks the server for (contract section 4).
import { type Answer, ask } from '../shared/request';
import {
  type Line,
  type MessagePage,
  type Revealed,
  type View,
  read_lines,
  read_page,
  read_revealed,
  read_views,
} from '../wire/wire';
import type { Filter } from './filter';

const page_size = 50;

/** Newest first; `before` is the `next` of the page before, null for the first. */
export function load_messages(filter: Filter, before: number | null): Promise<Answer<MessagePage>> {
  const query = new URLSearchParams({ limit: String(page_size) });
  if (filter.number !== null) query.set('number', filter.number);
  if (filter.query !== '') query.set('q', filter.query);
  if (before !== null) query.set('before', String(before));
  return ask('GET', `/api/messages?${query}`, read_page);
}

export const load_lines = (): Promise<Answer<Line[]>> => ask('GET', '/api/numbers', read_lines);

export const load_views = (id: number): Promise<Answer<View[]>> => ask('GET', `/api/messages/${id}/views`, read_views);

/** Views a message: recorded first, then told. An answer about another message counts as no answer. */
export const view_message = (id: number): Promise<Answer<Revealed>> =>
  ask('POST', `/api/messages/${id}/views`, (value) => read_revealed(value, id));
