import { h, icon, icons } from './dom';
import { Field } from './field';
import { fill } from './messages';
import type { Speech } from './speech';

const longest = 1000;
const countFrom = 900;

/** Where the person writes. Enter sends, Shift and Enter begins a new line. */
export class Composer {
  readonly input = h('textarea', { rows: '1', part: 'input', autocomplete: 'off', enterkeyhint: 'send', dir: 'auto' });
  readonly element: HTMLFormElement;
  #label = h('span', { class: 'unseen' });
  #field = new Field(this.input, [this.#label]);
  #count = h('p', { class: 'quiet', role: 'status' });

  constructor(
    readonly speech: Speech,
    readonly send: (text: string) => void,
  ) {
    const button = h('button', { type: 'submit', class: 'solid round', part: 'send' }, icon(icons.send));
    this.element = h(
      'form',
      { class: 'composer', part: 'composer', onsubmit: (event) => this.#submit(event), oninput: () => this.#typed() },
      this.#field.element,
      button,
      this.#count,
    );
    this.input.addEventListener('keydown', (event) => {
      // A key that ends the composing of a character is not meant for us.
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#submit(event);
    });
    speech.follow((words) => {
      this.#label.textContent = words.input;
      this.input.placeholder = words.placeholder;
      button.setAttribute('aria-label', words.send);
    });
  }

  /** Puts a text that did not go through back, unless something new has been written meanwhile. */
  restore(text: string): void {
    if (!this.input.value.trim()) this.input.value = text;
    this.#typed();
  }

  clear(): void {
    this.input.value = '';
    this.#typed();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { words } = this.speech;
    const text = this.#field.value;
    const over = [...text].length - longest;
    if (!this.#field.complain(!text ? words.empty : over > 0 && fill(words.tooLong, over))) {
      this.input.focus();
      return;
    }
    this.clear();
    this.send(text);
  }

  #typed(): void {
    const { value } = this.input;
    const length = [...value].length;
    this.#field.complain(false);
    this.#count.textContent = length > countFrom && length <= longest ? fill(this.speech.words.left, longest - length) : '';
    // Only for browsers without `field-sizing`; no style attribute is needed for it.
    this.input.rows = Math.min(5, value.split('\n').length + Math.floor(length / 42));
  }
}
