import { afterEach, expect, test, vi } from 'vitest';
import { ask } from 'web/shared/request';

afterEach(() => void vi.unstubAllGlobals());

const read_text = (value: unknown) => (typeof value === 'string' ? value : null);

function server_answers(answer: Response | Error) {
  const asked = vi.fn(() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
  vi.stubGlobal('fetch', asked);
  return asked;
}

test('A good answer is its value', async () => {
  server_answers(new Response('"hello"'));
  expect(await ask('GET', '/api/x', read_text)).toEqual({ ok: true, value: 'hello' });
});

test('A server that is away is status 0', async () => {
  server_answers(new TypeError('Failed to fetch'));
  expect(await ask('GET', '/api/x', read_text)).toEqual({ ok: false, fault: { status: 0, retry_after_s: null } });
});

test('A refusal keeps its status, and when to come back', async () => {
  server_answers(new Response('{}', { status: 429, headers: { 'Retry-After': '27' } }));
  const refused = { ok: false, fault: { status: 429, retry_after_s: 27 } };
  expect(await ask('POST', '/api/session', read_text, {})).toEqual(refused);
});

test.each(['{"not":"text"}', 'no JSON'])('A good status with the wrong content is a fault: %s', async (body) => {
  server_answers(new Response(body, { status: 201 }));
  expect(await ask('POST', '/api/x', read_text)).toEqual({ ok: false, fault: { status: 201, retry_after_s: null } });
});

test('What changes or views something is sent as JSON, and nothing is ever cached', async () => {
  const asked = server_answers(new Response('"ok"'));
  await ask('POST', '/api/x', read_text);
  expect(asked).toHaveBeenCalledWith('/api/x', {
    method: 'POST',
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'error',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
});
