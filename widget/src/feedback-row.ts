import { h, icon, icons } from './dom';
import { Field } from './field';
import type { Drawing } from './drawing';

export type SendFeedback = (rating: 1 | -1, text?: string) => Promise<unknown>;

/** "Did this help?" under an answer; a rating first, then a word more for those who wish. */
export function feedbackRow({ lang, words }: Drawing, send: SendFeedback, announce: (sentence: string) => void): HTMLElement {
  const row = h('div', { class: 'feedback', role: 'group', 'aria-label': words.helpful, 'aria-live': 'off', lang });
  const status = h('p', { class: 'quiet' });

  const tell = (sentence: string): void => {
    status.textContent = sentence;
    announce(sentence);
  };

  const rate = async (rating: 1 | -1, chosen: HTMLButtonElement): Promise<void> => {
    try {
      await send(rating);
      for (const button of row.querySelectorAll('.rate')) button.setAttribute('aria-pressed', `${button === chosen}`);
      if (!row.querySelector('form')) row.append(commentForm());
      given = rating;
      tell(words.thanks);
    } catch {
      tell(words.feedbackFailed);
    }
  };

  let given: 1 | -1 = 1;
  const commentForm = (): HTMLElement => {
    const field = new Field(h('textarea', { rows: '2', maxlength: '1000' }), [words.comment]);
    const form = h(
      'form',
      {
        onsubmit: async (event) => {
          event.preventDefault();
          if (!field.value) return field.control.focus();
          try {
            await send(given, field.value);
            status.tabIndex = -1;
            status.focus();
            form.remove();
            tell(words.thanks);
          } catch {
            tell(words.feedbackFailed);
          }
        },
      },
      field.element,
      h('button', { type: 'submit' }, words.commentSend),
    );
    return form;
  };

  const choice = (rating: 1 | -1, path: string, word: string): HTMLButtonElement => {
    const button = h(
      'button',
      { type: 'button', class: 'rate', 'aria-pressed': 'false', onclick: () => void rate(rating, button) },
      icon(path),
      word,
    );
    return button;
  };

  row.append(h('p', { class: 'quiet', 'aria-hidden': 'true' }, words.helpful), choice(1, icons.yes, words.yes), choice(-1, icons.no, words.no), status);
  return row;
}
