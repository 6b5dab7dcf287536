import type { WordsOfLanguage } from './delivery';
import type { Lang } from './protocol';
import { laterPart } from './later-part';

/** Fetches the words of a further language; fetch itself holds them to the hash known at build time. */
export async function fetchWords(language: Lang, server: string): Promise<WordsOfLanguage> {
  const hash = OPASTIN_WORDS[language]!;
  const integrity = `sha256-${hash}`;
  const response = await fetch(laterPart(server.replace(/\/*$/, '/'), `words-${language}`, hash, 'json'), { integrity, credentials: 'omit' });
  return (await response.json()) as WordsOfLanguage;
}
