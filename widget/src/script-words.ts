import type { WordsOfLanguage } from './delivery';
import type { Lang } from './protocol';

/** Fetches the words of a further language; fetch itself holds them to the hash known at build time. */
export async function fetchWords(language: Lang, server: string): Promise<WordsOfLanguage> {
  const { file, integrity } = OPASTIN_WORDS[language]!;
  const response = await fetch(`${server.replace(/\/*$/, '/')}widget/${file}`, { integrity, credentials: 'omit' });
  return (await response.json()) as WordsOfLanguage;
}
