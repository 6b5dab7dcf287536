import type { ClientError } from './client';
import { contactBlock } from './contact-block';
import { h, present } from './dom';
import type { Drawing } from './drawing';
import { fill } from './messages';
import type { Contact } from './protocol';
import type { Speech } from './speech';
import type { Words } from './words/fi';

const longestPause = 60;

/** The honest word when the net or the server fails: what happened, who else helps, and when to try again. */
export class Notice {
  readonly element = h('div', { class: 'notice', part: 'notice', hidden: true });
  #alert = h('p', { role: 'alert' });
  #help = h('div');
  #retry = h('button', { type: 'button', class: 'solid', onclick: () => this.#again() });
  #failures = 0;
  #pause = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #action: (() => void) | undefined;

  constructor(readonly speech: Speech) {
    this.element.append(this.#alert, this.#help, this.#retry);
  }

  show(error: ClientError, kept: boolean, contacts: Contact[], draw: Drawing, again: () => void): void {
    const { words } = this.speech;
    this.clear();
    this.#failures += 1;
    this.#action = again;
    this.#alert.textContent = [reason(error, words), kept && words.kept, contacts.length > 0 && words.otherWays].filter(Boolean).join(' ');
    this.#help.replaceChildren(...present(contactBlock(contacts, draw)));
    // The second failure in a row waits 2 s, the third 4 s, and so on.
    this.#pause = Math.min(longestPause, Math.max(error.retryAfter, this.#failures > 1 ? 2 ** (this.#failures - 1) : 0));
    this.#timer = setInterval(() => this.#tick(), 1000);
    this.#label();
    this.element.hidden = false;
    if (error.status === 0) addEventListener('online', this.#online);
  }

  /** Takes the notice away; with `well` the next failure is again the first. */
  clear(well = false): void {
    if (well) this.#failures = 0;
    clearInterval(this.#timer);
    removeEventListener('online', this.#online);
    this.element.hidden = true;
    this.#alert.textContent = '';
    this.#action = undefined;
  }

  #online = (): void => {
    this.#pause = 0;
    this.#again();
  };

  #tick(): void {
    this.#pause -= 1;
    if (this.#pause <= 0) clearInterval(this.#timer);
    this.#label();
  }

  #label(): void {
    const { words } = this.speech;
    // aria-disabled and not disabled: a button that has the focus must not lose it.
    this.#retry.setAttribute('aria-disabled', `${this.#pause > 0}`);
    this.#retry.textContent = this.#pause > 0 ? fill(words.retryIn, this.#pause) : words.retry;
  }

  #again(): void {
    if (this.#pause > 0) return;
    const action = this.#action;
    this.clear();
    action?.();
  }
}

function reason({ status }: ClientError, words: Words): string {
  if (status === 0) return navigator.onLine === false ? words.offline : words.unreachable;
  return status === 429 || status === 503 ? words.busy : words.refused;
}
