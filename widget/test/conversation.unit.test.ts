import { expect, test, vi } from 'vitest';
import { ClientError } from '../src/client';
import { Conversation, type Listener } from '../src/conversation';
import { IdleClock } from '../src/idle-clock';
import type { ChatReply, ChatRequest } from '../src/protocol';
import { Session } from '../src/session';
import { transcriptText } from '../src/transcript';
import { allWords, aReply } from './support';

function aConversation(...replies: (ChatReply | ClientError)[]) {
  const requests: ChatRequest[] = [];
  const seen: string[] = [];
  const chat = async (request: ChatRequest) => {
    requests.push(request);
    const next = replies.shift()!;
    if (next instanceof ClientError) throw next;
    return next;
  };
  const listener: Listener = {
    said: (text) => (seen.push(`said ${text}`), () => seen.push(`unsaid ${text}`)),
    waiting: () => {},
    replied: (reply) => void seen.push(`replied ${reply.state}`),
    failed: (error) => void seen.push(`failed ${error.status}`),
  };
  return { conversation: new Conversation({ chat }, 'demo', () => ({ lang: 'fi' }), listener), requests, seen };
}

test('carries the state of the last reply, and the language once it is chosen', async () => {
  const { conversation, requests } = aConversation(aReply({ state: 'a' }), aReply({ state: 'b' }));
  await conversation.take({});
  conversation.chosen = 'sv';
  await conversation.take({ text: 'hej' });
  expect(requests).toEqual([
    { partner: 'demo', context: { lang: 'fi' } },
    { partner: 'demo', text: 'hej', lang: 'sv', state: 'a', context: { lang: 'fi' } },
  ]);
});

test('takes turns one after another', async () => {
  const { conversation, requests } = aConversation(aReply({ state: 'a' }), aReply({ state: 'b' }));
  void conversation.take({});
  await conversation.take({ text: 'heti' });
  expect(requests[1]?.state).toBe('a');
});

test('takes back what did not go through', async () => {
  const { conversation, seen } = aConversation(new ClientError(0));
  await conversation.take({ text: 'hei' });
  expect(seen).toEqual(['said hei', 'unsaid hei', 'failed 0']);
  expect(conversation.turns).toEqual([]);
});

test('replaces the last reply when it comes again in another language', async () => {
  const { conversation } = aConversation(aReply({ state: 'a' }), aReply({ state: 'b', lang: 'en' }));
  await conversation.take({});
  await conversation.take({ again: true });
  expect(conversation.turns).toEqual([{ reply: aReply({ state: 'b', lang: 'en' }) }]);
});

test('shows nothing of a turn that was under way when all was forgotten', async () => {
  const { conversation, seen } = aConversation(aReply());
  const turn = conversation.take({ text: 'hei' });
  conversation.forget();
  await turn;
  expect(seen).toEqual(['said hei']);
});

test('keeps a conversation for two hours, in this tab only, and survives blocked storage', () => {
  const session = new Session('k', true);
  session.write({ open: true, at: 1000, turns: [{ you: 'hei' }] });
  expect(sessionStorage.getItem('k')).toMatch(/^\{"open":true/);
  expect(session.read(2000)).toMatchObject({ turns: [{ you: 'hei' }] });
  expect(session.read(1000 + 2 * 3600 * 1000 + 1)).toBe('expired');
  session.clear();
  expect(session.read()).toBeUndefined();
  const kiosk = new Session('k', false);
  kiosk.write({ open: true, at: 1, turns: [] });
  expect(sessionStorage.length).toBe(0);
  vi.stubGlobal('sessionStorage', undefined);
  expect(() => (session.write({ open: true, at: 1, turns: [] }), session.read(), session.clear())).not.toThrow();
  vi.unstubAllGlobals();
});

test('writes the conversation as plain text', () => {
  const services = { type: 'services', items: [{ id: 'x', type: 'other', name: 'Ohjaamo', phones: [{ number: '05 000' }] }] } as const;
  const text = transcriptText([{ you: 'hei' }, { reply: aReply({ blocks: [{ type: 'text', text: 'Tässä.' }, { ...services, items: [...services.items] }] as never }) }], allWords.fi);
  expect(text).toBe('Sinä: hei\n\nOpastin: Tässä.\n- Ohjaamo, 05 000\n');
});

test('warns before a kiosk clears itself, and any sign of life stops that', () => {
  vi.useFakeTimers();
  const warnings: (number | null)[] = [];
  const end = vi.fn();
  const clock = new IdleClock(30, (left) => warnings.push(left), end);
  clock.alive();
  vi.advanceTimersByTime(10_000);
  expect(warnings).toEqual([20]);
  clock.alive();
  vi.advanceTimersByTime(29_000);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(end).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
