import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manual = readFileSync('../docs/embedding.md', 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|css)$/.test(name))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .join('\n');
const all = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name!));

test('names in the manual every custom property that a page may set, and no other', () => {
  const used = [...all(sources, /var\((--opastin-[a-z-]+)/g)].filter((name) => !name.startsWith('--opastin-theme-'));
  expect([...all(manual, /(--opastin-[a-z-]+)/g)].sort()).toEqual(used.sort());
});

test('names every part', () => {
  const parts = all(sources, /\bpart(?:: | = )'([a-z]+)'/g);
  for (const part of [...parts, 'crisis', 'contacts']) expect(manual, part).toMatch(new RegExp(`\`${part}\``));
});

test('names every event', () => {
  for (const name of all(sources, /tell\([a-z.]+, '([a-z-]+)'/g)) expect(manual).toContain(`opastin:${name}`);
});

test('names every attribute that is read', () => {
  const read = all(sources, /(?:getAttribute|hasAttribute|said)\('([a-z-]+)'\)/g);
  for (const internal of ['type', 'data-by']) read.delete(internal);
  for (const name of read) expect(manual, name).toContain(`\`${name}\``);
});

test('shows every picture that there is, and no other', () => {
  const shown = all(readFileSync('../docs/screenshots.md', 'utf8'), /\]\(images\/widget\/([a-z-]+\.png)\)/g);
  expect([...shown].sort()).toEqual(readdirSync('../docs/images/widget', { encoding: 'utf8' }).sort());
});
