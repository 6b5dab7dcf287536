import { type Child, h, icon, icons, phoneUrl } from './dom';
import { type Drawing, headingFor, webLink } from './drawing';
import { hoursLines } from './hours';
import { fill } from './messages';
import type { Contact } from './protocol';
import { sourceLine } from './service-card';

const urgent = (contact: Contact) => contact.kind === 'emergency' || contact.kind === 'crisis';

/** People and lines to turn to; emergency and crisis lines stand first, in a box of their own. */
export function contactBlock(contacts: Contact[], draw: Drawing): Child[] {
  const first = contacts.filter(urgent).sort((one, other) => Number(other.kind === 'emergency') - Number(one.kind === 'emergency'));
  const others = contacts.filter((contact) => !urgent(contact));
  return [
    group('contacts crisis', draw.words.crisis, first, draw),
    group('contacts', draw.words.people, others, draw),
  ];
}

function group(name: string, title: string, contacts: Contact[], draw: Drawing): Child {
  if (!contacts.length) return null;
  return h(
    'div',
    { class: name, part: name.includes('crisis') ? 'crisis' : 'contacts' },
    headingFor(draw, { class: 'name' }, title),
    h('ul', {}, ...contacts.map((contact) => h('li', {}, ...contactLines(contact, draw)))),
  );
}

function contactLines(contact: Contact, draw: Drawing): Child[] {
  const { words } = draw;
  const { hours, open, phone, url } = contact;
  const times = typeof hours === 'string' ? hours : hoursLines(hours, draw).join(', ');
  const state = open === true ? words.openNow : open === false ? words.closedNow : '';
  return [
    contact.name && h('p', { class: 'who' }, contact.name),
    (state || times) &&
      h('p', { class: 'tags' }, state && h('span', { class: open ? 'tag open' : 'tag shut' }, state), times && h('span', { class: 'tag' }, times)),
    h(
      'div',
      { class: 'actions' },
      phone && h('a', { href: phoneUrl(phone), class: 'action call' }, icon(icons.phone), fill(words.call, phone)),
      url && webLink(url, draw, { class: 'action', 'aria-label': `${contact.name}: ${words.site}` }, icon(icons.globe), words.site),
    ),
    sourceLine(contact.sources, null, draw),
  ];
}
