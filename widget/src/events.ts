import type { OpastinAnswerElement } from './answer-element';
import type { OpastinChatElement } from './chat-element';
import type { PageCall } from './page-calls';
import type { OpastinServicesElement } from './services-element';

/** What the `opastin:` events carry. */
export interface EventDetails {
  open: undefined;
  close: undefined;
  /** `text` is what the person wrote, and only there where the page has asked for it by `event-text`. */
  reply: { outcome: string; topic: string | null; lang: string; text?: string | undefined };
  'service-click': { service: string; by: string };
  ready: undefined;
  error: { status: number; type: string | null } | { cause: unknown };
}

type Events = { [Name in keyof EventDetails as `opastin:${Name}`]: CustomEvent<EventDetails[Name]> };

declare global {
  interface HTMLElementTagNameMap {
    'opastin-chat': OpastinChatElement;
    'opastin-answer': OpastinAnswerElement;
    'opastin-services': OpastinServicesElement;
  }
  interface GlobalEventHandlersEventMap extends Events {}
  interface Window {
    /** Calls for the page's chat: an array before the script has come, and after it whatever takes a `push`. */
    opastin?: { push(call: PageCall): void };
  }
}
