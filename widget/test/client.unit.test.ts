import { afterEach, expect, test, vi } from 'vitest';
import { Client, ClientError } from '../src/client';

const answers = (...responses: (Response | Error)[]) => {
  const fetch = vi.fn(async () => {
    const next = responses.shift()!;
    if (next instanceof Error) throw next;
    return next;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

afterEach(() => void vi.unstubAllGlobals());

test('asks a second time when the net fails once', async () => {
  const fetch = answers(new TypeError('net'), Response.json({ state: 's' }));
  await expect(new Client('https://h.example').chat({ partner: 'demo' })).resolves.toEqual({ state: 's' });
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(fetch.mock.calls[0]).toMatchObject(['https://h.example/api/v1/chat', { method: 'POST', credentials: 'omit' }]);
});

test('gives a problem with its contacts and the wait that the server asks for', async () => {
  const problem = { type: 't', contacts: [{ kind: 'emergency', name: '112' }] };
  answers(new Response(JSON.stringify(problem), { status: 503, headers: { 'Retry-After': '7' } }));
  const error = await new Client('https://h.example/').chat({ partner: 'demo' }).catch((it: unknown) => it);
  expect(error).toBeInstanceOf(ClientError);
  expect(error).toMatchObject({ status: 503, retryAfter: 7, problem });
});

test('takes an error page that is no problem document for an empty problem', async () => {
  answers(new Response('<h1>Bad gateway</h1>', { status: 500 }));
  await expect(new Client('').partner('demo', 'fi')).rejects.toMatchObject({ status: 500, problem: {} });
});

test('sends a contact request once only, and accepts an empty answer', async () => {
  const fetch = answers(new Response(null, { status: 202 }));
  await new Client('').handoff({ partner: 'demo', state: 's', fields: {}, consent: true });
  expect(fetch).toHaveBeenCalledTimes(1);
  answers(new TypeError('net'));
  await expect(new Client('').handoff({ partner: 'demo', state: 's', fields: {}, consent: true })).rejects.toMatchObject({ status: 0 });
});
