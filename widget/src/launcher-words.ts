/** The loader's few words: [language, label of the launcher, sentence for a chat that does not load]. */
export type LauncherWords = readonly [lang: string, label: string, failed: string];

const words: LauncherWords[] = [
  ['fi', 'Kysy neuvoa', 'Chat ei nyt aukea.'],
  ['sv', 'Fråga om råd', 'Chatten öppnas inte nu.'],
  ['en', 'Ask for guidance', 'The chat does not open now.'],
];

/** The language an element speaks at first: its own attribute, else that of the part of the page it stands in. */
export function pageLanguage(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang || 'fi';
}

/** Finnish where nothing is said, English where the page speaks a language that we do not. */
export function launcherWords(element: Element): LauncherWords {
  return words.find(([lang]) => pageLanguage(element).startsWith(lang)) ?? words[2]!;
}
