import type { OpastinChatElement } from './chat-element';

/** A call for the page's chat: `['open']`, `['send', 'Missä on Ohjaamo?']`, `['setContext', {…}]`. */
export type PageCall = ['open' | 'close' | 'reset'] | ['send', string] | ['setContext', object];

/** `window.opastin` takes calls made before the script has come, as an array, and after it, as this. */
export function servePageCalls(): void {
  const page = window as { opastin?: PageCall[] | { push(call: PageCall): void } };
  const waiting = page.opastin;
  const push = ([method, value]: PageCall) => {
    const chat = document.querySelector<OpastinChatElement>('opastin-chat');
    (chat?.[method] as ((value: unknown) => void) | undefined)?.call(chat, value);
  };
  page.opastin = { push };
  (waiting as PageCall[] | undefined)?.forEach?.(push);
}
