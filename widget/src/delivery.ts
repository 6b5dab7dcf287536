import type { App } from './app';
import type { Lang } from './protocol';
import type { Words } from './words/fi';

/** How the elements reached the page: where their server is, and how the rest is fetched. */
export interface Delivery {
  /** Address of the server, ending in a slash. */
  server: string;
  /** Fetches the app, once, with the words of the language in which it is first needed. */
  load(lang: string, into: ShadowRoot): Promise<App>;
}

/** Words by language, as they arrive. */
export type WordsOfLanguage = Partial<Record<Lang, Words>>;
