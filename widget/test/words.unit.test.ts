import { expect, test } from 'vitest';
import { fill, isLang, nearestLang } from '../src/messages';
import { allWords } from './support';

const holes = (sentence: string) => sentence.match(/\{\}/g)?.length ?? 0;

test('has every word in every language, with the same number of values to fill in', () => {
  for (const words of Object.values(allWords)) {
    expect(Object.keys(words).sort()).toEqual(Object.keys(allWords.fi).sort());
    for (const [key, sentence] of Object.entries(words)) {
      expect(sentence, key).not.toBe('');
      expect(holes(sentence), key).toBe(holes(allWords.fi[key as keyof typeof words]));
    }
  }
});

test('names seven days in every language', () => {
  for (const words of Object.values(allWords)) expect(words.days.split(' ')).toHaveLength(7);
});

test('finds the nearest language it speaks', () => {
  expect(['fi-FI', 'SV', 'en-GB', 'fi-simple', 'de', '', null].map(nearestLang)).toEqual(['fi', 'sv', 'en', 'fi-simple', 'en', 'fi', 'fi']);
  expect(isLang('constructor')).toBe(false);
});

test('fills values in order', () => {
  expect(fill('{}–{} v', 15, 29)).toBe('15–29 v');
});
