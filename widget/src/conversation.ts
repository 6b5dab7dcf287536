import { type Client, ClientError } from './client';
import { masked } from './mask';
import type { ChatContext, ChatReply, Lang } from './protocol';

/** One side of one turn. */
export type Turn = { you: string } | { reply: ChatReply };

/** What is asked of the server: nothing (the welcome), a text, a choice, or the last reply in another language. */
export type Ask = { text?: string; choice?: string; label?: string; again?: boolean };

/** Whoever shows the conversation. */
export interface Listener {
  /** Shows what was said at once and gives back how to take it away, should it not go through. */
  said(text: string): () => void;
  waiting(on: boolean): void;
  replied(reply: ChatReply, ask: Ask): void | Promise<void>;
  failed(error: ClientError, ask: Ask): void;
}

/** The turns so far and the one way to add to them. Turns are taken strictly one after another. */
export class Conversation {
  turns: Turn[] = [];
  /** The language the person has chosen; it binds the server. */
  chosen: Lang | undefined;
  #abort = new AbortController();
  #line: Promise<void> = Promise.resolve();

  constructor(
    readonly client: Pick<Client, 'chat'>,
    readonly partner: string,
    readonly context: () => ChatContext,
    readonly listener: Listener,
  ) {}

  /** The server's memory of this conversation, from its last reply. */
  get state(): string | undefined {
    return this.#lastReply?.state;
  }

  get #lastReply(): ChatReply | undefined {
    const turn = this.turns.findLast((it) => 'reply' in it);
    return turn && 'reply' in turn ? turn.reply : undefined;
  }

  get begun(): boolean {
    return this.turns.some((turn) => 'you' in turn);
  }

  take(ask: Ask): Promise<void> {
    const said = ask.text ?? ask.label;
    const unsay = said === undefined ? undefined : this.listener.said(said);
    const { signal } = this.#abort;
    this.#line = this.#line.then(() => this.#turn(ask, said, unsay, signal));
    return this.#line;
  }

  /** Forgets everything, and whatever is still on its way. */
  forget(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#line = Promise.resolve();
    this.turns = [];
  }

  async #turn(ask: Ask, said: string | undefined, unsay: (() => void) | undefined, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    this.listener.waiting(true);
    try {
      const reply = await this.client.chat(this.#request(ask), signal);
      if (signal.aborted) return;
      if (ask.again && 'reply' in (this.turns.at(-1) ?? {})) this.turns.pop();
      if (said !== undefined) this.turns.push({ you: said });
      this.turns.push({ reply });
      await this.listener.replied(reply, ask);
    } catch (error) {
      if (signal.aborted) return;
      unsay?.();
      this.listener.failed(error instanceof ClientError ? error : new ClientError(0, { title: String(error) }), ask);
    } finally {
      if (!signal.aborted) this.listener.waiting(false);
    }
  }

  #request({ text, choice }: Ask) {
    const { state, chosen, partner } = this;
    return {
      partner,
      ...(text === undefined ? {} : { text: masked(text) }),
      ...(choice === undefined ? {} : { choice }),
      ...(chosen ? { lang: chosen } : {}),
      ...(state ? { state } : {}),
      context: this.context(),
    };
  }
}
