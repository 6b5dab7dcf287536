import { type Child, h } from './dom';
import type { Notice } from './notice';
import type { Speech } from './speech';

const typingAfter = 300;

/** The scrolling middle of the panel. Each reply is one addition to the log, so it is announced once. */
export class LogView {
  readonly element: HTMLElement;
  #list = h('ul');
  #typing = h('p', { class: 'typing', hidden: true }, h('span'), h('span'), h('span'));
  #status = h('p', { class: 'unseen', role: 'status' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly speech: Speech,
    readonly notice: Notice,
  ) {
    const log = h('div', { role: 'log', 'aria-live': 'polite', part: 'log' }, this.#list);
    // The scroller takes the focus, so that arrow keys can move it.
    this.element = h('div', { class: 'scroller', tabindex: '0', role: 'group' }, log, this.#typing, notice.element, this.#status);
    speech.follow((words) => {
      log.setAttribute('aria-label', words.conversation);
      this.element.setAttribute('aria-label', words.conversation);
    });
  }

  addYou(text: string): () => void {
    const item = h('li', { class: 'you', lang: this.speech.lang }, h('span', { class: 'unseen' }, this.speech.words.you), h('p', { class: 'bubble', part: 'bubble', dir: 'auto' }, text));
    this.#add(item);
    return () => item.remove();
  }

  addReply(lang: string, robot: string, ...content: Child[]): void {
    this.#add(h('li', { class: 'robot', lang }, h('span', { class: 'unseen' }, robot), ...content));
  }

  dropLastReply(): void {
    const last = this.#list.lastElementChild;
    if (last?.className === 'robot') last.remove();
  }

  clear(): void {
    this.#list.replaceChildren();
    this.waiting(false);
  }

  /** Says something that stands nowhere else. */
  announce(sentence: string): void {
    this.#status.textContent = sentence;
  }

  /** Shows that an answer is coming, but only when it takes a while. */
  waiting(on: boolean): void {
    clearTimeout(this.#timer);
    if (!on) {
      if (!this.#typing.hidden) this.announce('');
      this.#typing.hidden = true;
      return;
    }
    this.#timer = setTimeout(() => {
      this.#typing.hidden = false;
      this.announce(this.speech.words.thinking);
      this.scrollToEnd();
    }, typingAfter);
  }

  scrollToEnd(): void {
    // Asking for a height makes the browser lay everything out at once.
    if (this.#list.firstChild) this.#scrollTo(this.element.scrollHeight);
  }

  /** A notice that is higher than the log is read from its beginning. */
  scrollToNotice(): void {
    this.#scrollTo(this.notice.element.offsetTop - 12);
  }

  /** On a very low screen the panel scrolls as a whole instead of the log. */
  #scrollTo(top: number): void {
    this.element.scrollTop = top;
    const panel = this.element.parentElement;
    if (panel) panel.scrollTop = this.element.offsetTop + top;
  }

  /** A long reply is read from its beginning, with the question above it. */
  #add(item: HTMLElement): void {
    const before = this.#list.lastElementChild as HTMLElement | null;
    this.#list.append(item);
    const anchor = item.className === 'robot' && before?.className === 'you' ? before : item;
    this.#scrollTo(anchor.offsetTop - 12);
  }
}
