import type { Lang } from './protocol';
import { wordsOf } from './vocabulary';
import type { Words } from './words/fi';

type Show = (words: Words, lang: Lang) => void;

/** The language the chat speaks now; whatever shows words follows it. */
export class Speech {
  #followers: Show[] = [];

  constructor(public lang: Lang) {}

  get words(): Words {
    return wordsOf(this.lang);
  }

  follow(show: Show): void {
    this.#followers.push(show);
    show(this.words, this.lang);
  }

  use(lang: Lang): void {
    if (lang === this.lang) return;
    this.lang = lang;
    for (const show of this.#followers) show(this.words, lang);
  }
}
