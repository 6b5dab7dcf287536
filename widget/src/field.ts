import { type Child, h } from './dom';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

let made = 0;

/** A labelled control whose error is tied to it, so that a screen reader reads both together. */
export class Field {
  readonly element: HTMLElement;
  #error: HTMLElement;

  constructor(
    readonly control: Control,
    label: Child[],
  ) {
    const id = `field-${++made}`;
    this.control.id = id;
    this.#error = h('p', { class: 'error', id: `${id}-error` });
    const caption = h('label', { for: id }, ...label);
    const check = control.getAttribute('type') === 'checkbox';
    this.element = h('div', { class: check ? 'field check' : 'field' }, ...(check ? [control, caption] : [caption, control]), this.#error);
  }

  get value(): string {
    return this.control.value.trim();
  }

  /** Shows an error, or takes it away with an empty text; true when all is well. */
  complain(error: string | false): boolean {
    this.#error.textContent = error || '';
    if (error) {
      this.control.setAttribute('aria-invalid', 'true');
      this.control.setAttribute('aria-describedby', this.#error.id);
    } else {
      this.control.removeAttribute('aria-invalid');
      this.control.removeAttribute('aria-describedby');
    }
    return !error;
  }
}
