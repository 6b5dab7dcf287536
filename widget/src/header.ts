import { h, icon, icons } from './dom';
import { isLang, languageNames } from './messages';
import type { Lang } from './protocol';
import type { Speech } from './speech';

/** What the header can ask of the panel. */
export interface HeaderActions {
  close: () => void;
  erase: () => void;
  download: () => void;
  print: () => void;
  exit: () => void;
  speak: (lang: Lang) => void;
}

/** Title, close and menu; below them the language and the quick way out, which are always in sight. */
export class Header {
  readonly title = h('h2', { id: 'title', part: 'title' });
  readonly element: HTMLElement;
  readonly exit = h('a', { class: 'exit', part: 'exit', rel: 'noreferrer' }, icon(icons.exit), h('span'));
  #select = h('select', { 'aria-labelledby': 'language-label' });

  constructor(speech: Speech, actions: HeaderActions, kiosk: boolean, title: string | null, server: string) {
    const bot = h('p', { class: 'bot' });
    const label = h('span', { class: 'unseen', id: 'language-label' });
    const close = h('button', { type: 'button', class: 'tool', part: 'close', onclick: actions.close, hidden: kiosk }, icon(icons.close));
    const menu = menuOf(speech, actions, kiosk, server);
    this.languages(Object.keys(languageNames));
    this.#select.addEventListener('change', () => isLang(this.#select.value) && actions.speak(this.#select.value));
    this.exit.addEventListener('click', (event) => {
      event.preventDefault();
      actions.exit();
    });
    this.element = h(
      // No <header>: inside a page's own landmarks it would claim to be the banner of the page.
      'div',
      { part: 'header' },
      h('div', { class: 'top' }, h('span', { class: 'badge' }, icon(icons.leaf)), h('div', { class: 'names' }, this.title, bot), ...menu, close),
      h('div', { class: 'bar' }, label, this.#select, this.exit),
    );
    speech.follow((words, lang) => {
      this.title.textContent = title ?? words.title;
      bot.textContent = words.bot;
      label.textContent = words.language;
      close.setAttribute('aria-label', words.close);
      this.#select.value = lang;
      this.exit.lastElementChild!.textContent = kiosk ? words.finish : words.exit;
      if (!kiosk) this.exit.title = words.exitHint;
    });
  }

  /** Offers the languages of the partner that the widget speaks. */
  languages(tags: string[]): void {
    const { value } = this.#select;
    const known = tags.filter(isLang);
    this.#select.replaceChildren(...known.map((lang) => h('option', { value: lang, lang }, languageNames[lang])));
    if (value) this.#select.value = value;
  }
}

function menuOf(speech: Speech, actions: HeaderActions, kiosk: boolean, server: string): HTMLElement[] {
  const list = h('ul', { class: 'menu', id: 'menu', hidden: true });
  const show = (open: boolean): void => {
    // Made when it is first asked for: the chat is there sooner without it.
    if (open && !list.firstChild) list.append(...entries());
    list.hidden = !open;
    button.setAttribute('aria-expanded', `${open}`);
  };
  const button = h(
    'button',
    { type: 'button', class: 'tool', part: 'menu', 'aria-expanded': 'false', 'aria-controls': 'menu', onclick: () => show(!!list.hidden) },
    icon(icons.menu),
  );
  const item = (word: 'erase' | 'download' | 'print'): HTMLElement => {
    const entry = h('button', {
      type: 'button',
      onclick: () => {
        show(false);
        button.focus();
        actions[word]();
      },
    });
    speech.follow((words) => (entry.textContent = words[word]));
    return h('li', {}, entry);
  };
  const about = (): HTMLElement => {
    const link = h('a', { target: '_blank' });
    speech.follow((words, lang) => {
      link.textContent = words.about;
      link.href = `${server.replace(/\/*$/, '/about')}?lang=${lang}`;
    });
    return h('li', {}, link);
  };
  // A kiosk is not the person's own device: nothing is saved or printed there, and nobody is led away.
  const entries = () => (kiosk ? [item('erase')] : [item('erase'), item('download'), item('print'), about()]);
  speech.follow((words) => button.setAttribute('aria-label', words.menu));
  // Focusable by click, since Safari gives a clicked button no focus and would close the menu under the pointer.
  const around = h('div', { class: 'menu-place', tabindex: '-1' }, button, list);
  around.addEventListener('focusout', (event) => {
    if (!around.contains(event.relatedTarget as Node | null)) show(false);
  });
  return [around];
}
