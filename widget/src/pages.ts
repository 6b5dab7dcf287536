import { Client } from './client';
import { type Child, h, present } from './dom';
import { type Drawing, drawing, headingFor, webLink } from './drawing';
import { dateText } from './hours';
import { pageLanguage } from './launcher-words';
import { fill, nearestLang } from './messages';
import type { OpastinElement } from './opastin-element';
import type { Answer } from './protocol';
import { richText } from './rich';
import { serviceCard, sourceLine } from './service-card';
import { adoptStyles, pageStyles } from './styles';
import { tell } from './tell';
import { learn } from './vocabulary';

const loadingAfter = 300;
const serviceQuery = ['municipality', 'type', 'topic', 'audience', 'age', 'q', 'near', 'open', 'limit'];
const running = new WeakMap<OpastinElement, AbortController>();

/** Shows the answer to `topic`. */
export function answerPage(host: OpastinElement): void {
  keep(host, async (draw, client, signal) => {
    const { items } = await client.answers(query(host, ['topic'], draw.lang), signal);
    return items[0] ? [answerArticle(items[0], draw)] : [h('p', {}, draw.words.noAnswer)];
  });
}

/** Shows the services that fit the attributes, and more of them on request. */
export function servicesPage(host: OpastinElement): void {
  keep(host, async (draw, client, signal) => {
    const asked = query(host, serviceQuery, draw.lang);
    const list = h('div', { class: 'cards' });
    const more = h('button', { type: 'button' }, draw.words.moreOfList);
    const load = async (): Promise<void> => {
      const { items, next } = await client.services(asked, signal);
      list.append(...items.map((service) => serviceCard(service, draw)));
      if (!next) return more.remove();
      asked.set('cursor', next);
    };
    more.addEventListener('click', () => load().catch(() => more.before(h('p', { role: 'alert' }, draw.words.failed))));
    await load();
    return list.firstChild ? [list, asked.has('cursor') && more] : [h('p', {}, draw.words.noServices)];
  });
}

type Load = (draw: Drawing, client: Client, signal: AbortSignal) => Promise<Child[]>;

/** Shows content now, and again whenever the page changes an attribute. */
function keep(host: OpastinElement, load: Load): void {
  adoptStyles(host.shadowRoot!, pageStyles);
  new MutationObserver(() => void show(host, load)).observe(host, { attributes: true });
  void show(host, load);
}

/** Puts content in place of the element's own children; these stay until it has come, and when it does not. */
async function show(host: OpastinElement, load: Load): Promise<void> {
  running.get(host)?.abort();
  const abort = new AbortController();
  running.set(host, abort);
  const root = host.shadowRoot!;
  const lang = nearestLang(pageLanguage(host));
  await learn(host.server, [lang]);
  const draw: Drawing = {
    ...drawing(host, host.server, lang, Number(host.getAttribute('heading-level')) === 2 ? 2 : 3),
    serviceClick: (service, by) => tell(host, 'service-click', { service, by }),
  };
  const frame = h('div', { class: 'page', part: 'content', lang });
  const timer = setTimeout(() => root.replaceChildren(h('slot'), h('p', { role: 'status', class: 'quiet' }, draw.words.loading)), loadingAfter);
  try {
    const content = await load(draw, new Client(host.server), abort.signal);
    if (abort.signal.aborted) return;
    clearTimeout(timer);
    frame.append(...present(content));
    root.replaceChildren(frame);
    tell(host, 'ready');
  } catch (cause) {
    if (abort.signal.aborted) return;
    clearTimeout(timer);
    const again = h('button', { type: 'button', onclick: () => void show(host, load) }, draw.words.retry);
    frame.append(h('p', { role: 'alert' }, draw.words.failed), again);
    root.replaceChildren(h('slot'), frame);
    tell(host, 'error', { cause });
  }
}

function query(host: Element, names: string[], lang: string): URLSearchParams {
  const asked = new URLSearchParams({ lang });
  for (const name of names) {
    const value = host.getAttribute(name);
    if (value) asked.set(name, value);
  }
  return asked;
}

function answerArticle(answer: Answer, draw: Drawing): HTMLElement {
  const links = (answer.links ?? []).map((link) => h('li', {}, webLink(link.url, draw, {}, link.label ?? link.title ?? link.url)));
  const reviewed = answer.reviewed && fill(draw.words.reviewed, dateText(answer.reviewed, draw.lang));
  return h(
    'article',
    { class: 'answer', part: 'answer', lang: answer.lang, 'aria-labelledby': 'answer-title' },
    headingFor(draw, { id: 'answer-title', class: 'name' }, answer.title),
    h('div', { class: 'text' }, ...richText(answer.text, answer.rich, draw)),
    links.length > 0 && h('ul', { class: 'links' }, ...links),
    sourceLine(answer.sources, reviewed, draw),
  );
}
