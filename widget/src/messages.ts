import type { Lang } from './protocol';

/** The languages the widget speaks, in the order of the language choice, under their own names. */
export const languageNames: Record<Lang, string> = {
  fi: 'Suomi',
  'fi-simple': 'Selkosuomi',
  sv: 'Svenska',
  en: 'English',
};

export function isLang(value: unknown): value is Lang {
  return typeof value === 'string' && Object.hasOwn(languageNames, value);
}

/** The nearest language that the widget speaks: `sv-FI` is `sv`, none is `fi`, any other is `en`. */
export function nearestLang(tag: string | null | undefined): Lang {
  const wanted = (tag || 'fi').toLowerCase();
  if (isLang(wanted)) return wanted;
  const main = wanted.split('-')[0];
  return isLang(main) ? main : 'en';
}

/** Puts the values into the `{}` of a sentence, in order. */
export function fill(sentence: string, ...values: (string | number)[]): string {
  let next = 0;
  return sentence.replace(/\{\}/g, () => `${values[next++] ?? ''}`);
}
