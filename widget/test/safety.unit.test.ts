import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phoneUrl, safeUrl } from '../src/dom';
import { contrast, hexColour, themeCss } from '../src/theme';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

test('parses no HTML, evaluates nothing and sets no style attribute', () => {
  const forbidden = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser|createContextualFragment|\.style\b|style: |\.cookie|localStorage/;
  for (const name of sources) expect(readFileSync(`src/${name}`, 'utf8'), name).not.toMatch(forbidden);
});

test('keeps files short enough to read', () => {
  for (const name of sources) expect(readFileSync(`src/${name}`, 'utf8').split('\n').length, name).toBeLessThan(220);
});

test('lets only web, phone and mail addresses into links', () => {
  const base = 'https://opastin.example/';
  expect(safeUrl('https://a.example/x', base)).toBe('https://a.example/x');
  expect(safeUrl('/p/guide', base)).toBe('https://opastin.example/p/guide');
  expect(safeUrl('mailto:a@b.example', base)).toBe('mailto:a@b.example');
  for (const bad of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'blob:x', 'file:///etc', '', null, undefined]) {
    expect(safeUrl(bad, base)).toBeUndefined();
  }
  expect(phoneUrl('+358 5 000 0000')).toBe('tel:+35850000000');
});

test('takes only plain colours for a theme and keeps text on them readable', () => {
  expect(hexColour('#abc')).toBe('#aabbcc');
  expect(themeCss('red;} * {display:none')).toBe('');
  expect(themeCss('#ffd500')).toContain('--opastin-theme-on-primary:#10201f');
  expect(themeCss('#003580')).toContain('--opastin-theme-on-primary:#ffffff');
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
});
