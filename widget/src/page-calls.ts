import { quietly } from './quietly';

/** A call for the page's chat: `['open']`, `['send', 'Missä on Ohjaamo?']`, `['setContext', {…}]`. */
export type PageCall = ['open' | 'close' | 'reset'] | ['send', string] | ['setContext', object];

type Calls = Record<string, ((value: unknown) => void) | undefined>;

/** `window.opastin` takes calls made before the script has come, as an array, and after it, as this. */
export function servePageCalls(): void {
  const waiting = window.opastin as Partial<PageCall[]> | undefined;
  const push = (call: PageCall) =>
    quietly(() => {
      const [method, value] = call;
      (document.querySelector('opastin-chat') as Calls | null)?.[method]?.(value);
    });
  window.opastin = { push };
  waiting?.forEach?.(push as never);
}
