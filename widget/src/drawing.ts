import { h, safeUrl, type Child } from './dom';
import { nearestLang } from './messages';
import type { Lang } from './protocol';
import { wordsOf } from './vocabulary';
import type { Words } from './words/fi';

/** What every block needs to be drawn: the words of its language, and what the place around it does with it. */
export interface Drawing {
  lang: Lang;
  words: Words;
  server: string;
  /** Links open in the same tab where the partner has chosen so. */
  sameTab: boolean;
  /** Level of the headings of cards. */
  heading: 2 | 3 | 4;
  now: Date;
  /** Numbers of the contacts beside a text: they can be called from the text, too. */
  phones?: string[];
  choose?: (id: string, label: string) => void;
  serviceClick?: (service: string, by: string) => void;
}

export function drawing(host: Element, server: string, lang: string, heading: Drawing['heading'] = 3): Drawing {
  const spoken = nearestLang(lang);
  return {
    lang: spoken,
    words: wordsOf(spoken),
    server,
    sameTab: host.getAttribute('links') === 'same',
    heading,
    now: new Date(),
  };
}

/** A link to the web, or its bare text where the address is not one to follow. */
export function webLink(url: string | null | undefined, draw: Drawing, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  const href = safeUrl(url, draw.server);
  if (!href) return h('span', {}, ...children);
  if (draw.sameTab || !href.startsWith('http')) return h('a', { href, ...attributes }, ...children);
  const hint = h('span', { class: 'unseen' }, ` (${draw.words.newTab})`);
  return h('a', { href, target: '_blank', rel: 'noopener', ...attributes }, ...children, hint);
}

export function headingFor(draw: Drawing, attributes: Record<string, string>, text: string): HTMLElement {
  return h(`h${draw.heading}` as 'h3', attributes, text);
}
