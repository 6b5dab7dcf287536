import type { WordsOfLanguage } from './delivery';
import { nearestLang } from './messages';
import type { Lang } from './protocol';
import type { Words } from './words/fi';

type Fetch = (lang: Lang, server: string) => Promise<WordsOfLanguage>;

const known: Partial<Record<string, Words>> = {};
let fetchWords: Fetch | undefined;

/** Takes in words that came with the app, and how to fetch those of the other languages. */
export function teach(words: WordsOfLanguage, fetch?: Fetch): void {
  Object.assign(known, words);
  fetchWords ??= fetch;
}

/** The words of a language, or of one that has arrived: a wrong language beats an empty button. */
export function wordsOf(lang: Lang): Words {
  return (known[lang] ?? Object.values(known)[0])!;
}

/** Fetches the words of languages not spoken so far; where they do not come, the chat goes on in the one it has. */
export async function learn(server: string, langs: (string | false | undefined)[]): Promise<void> {
  const missing = langs.filter((lang) => typeof lang === 'string').map((lang) => nearestLang(lang)).filter((lang) => !known[lang]);
  const fetch = fetchWords;
  if (!fetch) return;
  await Promise.allSettled([...new Set(missing)].map(async (lang) => teach(await fetch(lang, server))));
}
