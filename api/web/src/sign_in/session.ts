// The session's three requests (contract section 4). The cookie is the browser's business alone.
import { type Answer, ask } from '../shared/request';
import { type Session, read_session } from '../wire/wire';

export const current_session = (): Promise<Answer<Session>> => ask('GET', '/api/session', read_session);

export const open_session = (name: string, password: string): Promise<Answer<Session>> =>
  ask('POST', '/api/session', read_session, { name, password });

/** Answers 204: there is nothing to read. */
export const close_session = (): Promise<Answer<true>> => ask('DELETE', '/api/session', () => true);
