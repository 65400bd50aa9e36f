// Asking the server. Every answer is a value: what it says, or why there is none.
import { learn_server_time } from './clock';

/**
 * Why there is no answer to use. `status` is HTTP's; 0 when the server is away; 2xx when what came was not what was
 * asked for.
 */
export interface Fault {
  status: number;
  retry_after_s: number | null;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; fault: Fault };

const fault = (status: number, wait_s: number | null = null): Answer<never> => ({
  ok: false,
  fault: { status, retry_after_s: wait_s },
});

type Method = 'GET' | 'POST' | 'DELETE';

/** `read` turns the JSON of a good answer into a value; null where it has not the shape it should have. */
export async function ask<T>(
  method: Method,
  path: string,
  read: (value: unknown) => T | null,
  body?: unknown,
): Promise<Answer<T>> {
  const response = await send(method, path, body);
  if (!response) return fault(0);
  learn_server_time(response.headers.get('Date'));
  if (!response.ok) return fault(response.status, retry_after_s(response));
  const value = read(await json_of(response));
  return value === null ? fault(response.status) : { ok: true, value };
}

function send(method: Method, path: string, body: unknown): Promise<Response | null> {
  const request: RequestInit = { method, cache: 'no-store', credentials: 'same-origin', redirect: 'error' };
  if (method === 'POST') {
    request.headers = { 'Content-Type': 'application/json' };
    request.body = JSON.stringify(body ?? {});
  }
  return fetch(path, request).catch(() => null);
}

function retry_after_s(response: Response): number | null {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

/** What a `204` carries, or a body that is not JSON, reads as null. */
const json_of = (response: Response): Promise<unknown> => response.json().catch(() => null);
