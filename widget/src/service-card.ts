import { type Child, h, icon, icons, phoneUrl } from './dom';
import { type Drawing, headingFor, webLink } from './drawing';
import { dateText, hoursLines, openText } from './hours';
import { fill } from './messages';
import type { Service, Source } from './protocol';

let drawn = 0;

/** A service as an article: who it is for, whether it is open, why it is shown, and every way to reach it. */
export function serviceCard(service: Service, draw: Drawing): HTMLElement {
  const { words } = draw;
  const id = `service-${++drawn}`;
  const open = openText(service.open, draw);
  return h(
    'article',
    { class: 'card', part: 'card', 'aria-labelledby': id, lang: foreign(service, draw) && service.textLang },
    headingFor(draw, { id, class: 'name' }, service.name),
    line('by', [service.organization, area(service, words.nationwide)].filter(Boolean).join(' · ')),
    h(
      'p',
      { class: 'tags', lang: draw.lang },
      open && h('span', { class: service.open?.now ? 'tag open' : 'tag shut' }, open),
      agesText(service, draw) && h('span', { class: 'tag' }, agesText(service, draw)),
    ),
    line('alert', typeof service.alert === 'string' ? service.alert : service.alert?.text),
    whyList(service, draw),
    actions(service, draw),
    details(service, draw),
    sourceLine(service.sources, service.verified && fill(words.verified, dateText(service.verified, draw.lang)), draw),
  );
}

/** Long lists are folded after the first three. */
export function serviceList(services: Service[], draw: Drawing): HTMLElement {
  const shown = services.length > 4 ? 3 : services.length;
  const cards = services.map((service) => serviceCard(service, draw));
  const rest = cards.slice(shown);
  return h(
    'div',
    { class: 'cards' },
    ...cards.slice(0, shown),
    rest.length > 0 &&
      h('details', { class: 'rest' }, h('summary', {}, fill(draw.words.more, rest.length)), h('div', { class: 'cards' }, ...rest)),
  );
}

function line(name: string, text: Child): Child {
  return text && h('p', { class: name }, text);
}

function foreign(service: Service, draw: Drawing): boolean {
  return !!service.textLang && service.textLang.split('-')[0] !== draw.lang.split('-')[0];
}

function area(service: Service, nationwide: string): string | null | undefined {
  if (service.area) return service.area;
  return service.address?.town ?? (service.municipalities?.length === 0 ? nationwide : null);
}

function agesText({ ages }: Service, { words }: Drawing): string | undefined {
  if (ages?.min != null && ages.max != null) return fill(words.ages, ages.min, ages.max);
  if (ages?.min != null) return fill(words.agesFrom, ages.min);
  return ages?.max != null ? fill(words.agesTo, ages.max) : undefined;
}

function whyList({ why }: Service, { words, lang }: Drawing): Child {
  if (!why?.length) return null;
  const reasons = why.map(({ text }) => h('li', {}, text));
  return h('div', { class: 'why', lang }, h('p', { class: 'label' }, words.why), h('ul', {}, ...reasons));
}

function actions(service: Service, draw: Drawing): HTMLElement {
  const { words } = draw;
  const says = (by: string) => ({ 'data-by': by, class: 'action' });
  const phones = (service.phones ?? []).map(({ number, label }) =>
    h('a', { href: phoneUrl(number), ...says('phone') }, icon(icons.phone), fill(words.call, number), label && h('small', {}, ` ${label}`)),
  );
  const emails = (service.emails ?? []).map((email) => {
    const address = typeof email === 'string' ? email : email.address;
    return webLink(`mailto:${address}`, draw, says('email'), icon(icons.mail), address);
  });
  const { map, route } = mapUrls(service);
  return h(
    'div',
    {
      class: 'actions',
      lang: draw.lang,
      onclick: (event) => {
        const by = (event.target as Element).closest('[data-by]')?.getAttribute('data-by');
        if (by) draw.serviceClick?.(service.id, by);
      },
    },
    ...phones,
    ...emails,
    service.url && webLink(service.url, draw, says('url'), icon(icons.globe), words.site),
    map && webLink(map, draw, says('map'), icon(icons.map), words.map),
    route && webLink(route, draw, says('route'), icon(icons.route), words.route),
  );
}

/** OpenStreetMap, since it asks for no key and nothing is fetched before the link is followed. */
function mapUrls({ address, location }: Service): { map?: string; route?: string } {
  const site = 'https://www.openstreetmap.org/';
  if (location) {
    const { lat, lon } = location;
    return { map: `${site}?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`, route: `${site}directions?to=${lat}%2C${lon}` };
  }
  return address?.street ? { map: `${site}search?query=${encodeURIComponent(`${address.street}, ${address.town ?? ''}`)}` } : {};
}

function details(service: Service, draw: Drawing): Child {
  const { words, lang } = draw;
  const { street, postalCode, town } = service.address ?? {};
  const address = [street, [postalCode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const hours = hoursLines(service.hours, draw);
  const fact = (name: string, ...values: string[]): Child[] =>
    values.length ? [h('dt', { lang }, name), ...values.map((value) => h('dd', {}, value))] : [];
  const facts = [
    ...(street ? fact(words.address, address) : []),
    ...fact(words.hours, ...hours),
    ...(service.languages?.length ? fact(words.languages, service.languages.map((it) => languageName(it, lang)).join(', ')) : []),
  ];
  if (!facts.length && !service.description) return null;
  const note = hours.length > 0 && !service.open && h('p', { class: 'note', lang }, words.checkHours);
  return h('details', {}, h('summary', { lang }, words.details), line('about', service.description), h('dl', {}, ...facts), note);
}

function languageName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang.split('-')[0]!], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Where the facts come from and when they were checked. */
export function sourceLine(sources: Source[] | undefined, checked: Child, draw: Drawing): Child {
  const named = (sources ?? []).flatMap((source, index) => {
    const date = source.date ? ` (${dateText(source.date, draw.lang)})` : '';
    return [index > 0 && ', ', webLink(/^https?:/.test(source.ref) ? source.ref : null, draw, {}, sourceName(source)), date];
  });
  if (!named.length && !checked) return null;
  const from: Child[] = named.length ? [`${draw.words.source}: `, ...named, checked && '. '] : [];
  return h('p', { class: 'source', lang: draw.lang }, ...from, checked, checked && '.');
}

function sourceName({ name, ref }: Source): string {
  if (name) return name;
  try {
    return new URL(ref).hostname.replace(/^www\./, '');
  } catch {
    return ref;
  }
}
