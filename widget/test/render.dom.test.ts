import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { h, present } from '../src/dom';
import { feedbackRow } from '../src/feedback-row';
import { ClientError } from '../src/client';
import type { SendForm } from '../src/form-block';
import type { ChatReply, Contact, Lang, RichNode } from '../src/protocol';
import { renderReply } from '../src/render';
import { aDrawing } from './support';

const contract = '../contract/chat';
const folders = ['test/fixtures', ...(existsSync(contract) ? [contract] : [])];
const replies = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.reply.json')).map((name) => `${folder}/${name}`));

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as ChatReply;
const fixture = (name: string) => read(`test/fixtures/${name}.reply.json`);

function draw(reply: ChatReply, lang: Lang = 'fi', changes = {}, send: SendForm = async () => undefined) {
  const place = h('div', {}, ...present(renderReply(reply, aDrawing(lang, changes), send)));
  document.body.replaceChildren(place);
  return place;
}

test.each(replies)('draws every known block of %s in every language', (path) => {
  const reply = read(path);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const lang of ['fi', 'fi-simple', 'sv', 'en'] as const) {
    const place = draw(reply, lang);
    const { textContent } = place;
    for (const block of reply.blocks) {
      if (block.type === 'text' && !block.rich) for (const part of block.text.split(/\n{2,}/)) expect(textContent).toContain(part);
      if (block.type === 'services') for (const { name } of block.items ?? []) expect(textContent).toContain(name);
      if (block.type === 'choices') for (const { label } of block.items) expect(textContent).toContain(label);
      if (block.type === 'contact') for (const { name } of block.items) expect(textContent).toContain(name);
    }
    expect(textContent).not.toMatch(/\bundefined\b|\bnull\b|NaN|\{\}|\[object/);
    expect(place.querySelectorAll('[style]')).toHaveLength(0);
    for (const link of place.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(https?|tel|mailto):/);
  }
  if (!path.includes('future')) expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('skips what it does not know and draws the rest', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const place = draw(fixture('future'));
  expect(place.textContent).toContain('Tunnettu osa näkyy.');
  expect(place.textContent).toContain('paha linkki tuntematon solmu');
  expect(place.querySelector('a')).toBeNull();
  vi.restoreAllMocks();
});

test('draws lists, emphasis and links of the tree', () => {
  const place = draw(fixture('answer'));
  expect(place.querySelectorAll('ol > li')).toHaveLength(3);
  expect(place.querySelector('strong')?.textContent).toBe('tammi–maaliskuussa');
  expect(place.querySelector('.bubble a')?.getAttribute('href')).toBe('https://tyomarkkinatori.fi/');
  expect(place.querySelector('.path')?.getAttribute('href')).toBe('https://opastin.example/p/summer-job');
});

test('shows on a card who it is, for whom, whether it is open, why, how to reach it and where that is known from', () => {
  const card = draw(fixture('services')).querySelector('article')!;
  expect(card.getAttribute('aria-labelledby')).toBe(card.querySelector('h3')?.id);
  for (const part of ['Ohjaamo Esimerkki', 'Esimerkkilän kaupunki · Lappeenranta', 'Auki nyt, sulkeutuu klo 16', '15–29-vuotiaille', 'Palvelee Lappeenrannassa asuvia.', 'ma–to 9–16', 'ohjaamo.example', '1.9.2026', 'Tiedot tarkistettu 15.10.2026']) {
    expect(card.textContent).toContain(part);
  }
  const hrefs = [...card.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toContain('tel:050000000');
  expect(hrefs).toContain('mailto:ohjaamo@esimerkki.invalid');
  expect(hrefs.some((href) => href?.includes('directions?to=61.0587%2C28.1887'))).toBe(true);
});

test('tells which service was clicked and how', () => {
  const serviceClick = vi.fn();
  const place = draw(fixture('services'), 'fi', { serviceClick });
  place.querySelector<HTMLElement>('a[data-by=phone]')?.click();
  expect(serviceClick).toHaveBeenCalledWith('ohjaamo-esimerkki', 'phone');
});

test('folds long lists', () => {
  const place = draw(fixture('many-services'));
  expect(place.querySelectorAll('.cards > article')).toHaveLength(6);
  expect(place.querySelectorAll('details.rest article')).toHaveLength(3);
  expect(place.querySelector('details.rest > summary')?.textContent).toBe('Näytä lisää (3)');
});

test('puts the emergency number first, then crisis lines, then other people', () => {
  const place = draw(fixture('crisis'));
  expect([...place.querySelectorAll('a.call')].map((link) => link.getAttribute('href'))).toEqual(['tel:112', 'tel:0925250111', 'tel:050000001']);
  expect(place.querySelector('.crisis h3')?.textContent).toBe('Apua heti');
});

test('offers choices as buttons', () => {
  const choose = vi.fn();
  draw(fixture('clarify'), 'fi', { choose }).querySelectorAll('button')[1]?.click();
  expect(choose).toHaveBeenCalledWith('topic:study-apply', 'Hakeminen koulutukseen');
});

test('ties the errors of a form to its fields and sends nothing without consent', async () => {
  const send = vi.fn(async () => undefined);
  const form = draw(fixture('form'), 'fi', {}, send).querySelector('form')!;
  const submit = async () => {
    form.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await new Promise((resume) => setTimeout(resume));
  };
  await submit();
  const name = form.querySelector<HTMLInputElement>('input[name=name]')!;
  expect(name.getAttribute('aria-invalid')).toBe('true');
  expect(form.querySelector(`#${name.getAttribute('aria-describedby')}`)?.textContent).toBe('Täytä tämä kohta.');
  name.value = 'Matti';
  form.querySelector<HTMLInputElement>('input[name=email]')!.value = 'ei osoite';
  await submit();
  expect(form.textContent).toContain('Kirjoita sähköpostiosoite muodossa');
  form.querySelector<HTMLInputElement>('input[name=email]')!.value = 'matti@esimerkki.fi';
  await submit();
  expect(form.textContent).toContain('ilman lupaasi');
  expect(send).not.toHaveBeenCalled();
  form.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked = true;
  await submit();
  expect(send).toHaveBeenCalledWith({ name: 'Matti', email: 'matti@esimerkki.fi', when: '', message: '' });
  expect(form.textContent).toBe('Pyyntö on lähetetty. Sinuun otetaan yhteyttä.');
});

test('ties what the server finds wrong to the fields, keeps what was typed, and shows who helps in danger', async () => {
  const contacts: Contact[] = [{ kind: 'emergency', name: 'Hätänumero', phone: '112' }];
  const errors = [{ field: 'fields.email', detail: 'Tämä osoite ei kelpaa.' }];
  const send = vi.fn<SendForm>(async () => undefined);
  send.mockRejectedValueOnce(new ClientError(400, { detail: 'Korjaa merkityt kohdat.', errors, contacts }));
  send.mockRejectedValueOnce(new ClientError(0));
  send.mockResolvedValueOnce({ contacts });
  const form = draw(fixture('form'), 'fi', {}, send).querySelector('form')!;
  const name = form.querySelector<HTMLInputElement>('input[name=name]')!;
  const email = form.querySelector<HTMLInputElement>('input[name=email]')!;
  name.value = 'Matti';
  email.value = 'matti@esimerkki.fi';
  form.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked = true;
  const submit = async () => {
    form.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await new Promise((resume) => setTimeout(resume));
  };
  await submit();
  expect(form.querySelector(`#${email.getAttribute('aria-describedby')}`)?.textContent).toBe('Tämä osoite ei kelpaa.');
  expect(name.hasAttribute('aria-invalid')).toBe(false);
  expect(document.activeElement).toBe(email);
  expect(form.querySelector('[role=status]')?.textContent).toBe('Korjaa merkityt kohdat.');
  expect(form.querySelector('a.call')?.getAttribute('href')).toBe('tel:112');
  await submit();
  expect(email.hasAttribute('aria-invalid')).toBe(false);
  expect(form.querySelector('[role=status]')?.textContent).toContain('Tiedot ovat tallessa lomakkeella');
  expect(form.querySelector('a.call')).toBeNull();
  expect([name.value, email.value]).toEqual(['Matti', 'matti@esimerkki.fi']);
  await submit();
  expect(form.querySelector('input')).toBeNull();
  expect(form.textContent).toContain('Pyyntö on lähetetty.');
  expect(form.querySelector('a.call')?.getAttribute('href')).toBe('tel:112');
});

test('takes a rating, then a comment for the same turn', async () => {
  const send = vi.fn(async () => undefined);
  const row = feedbackRow(aDrawing(), send, () => {});
  document.body.replaceChildren(row);
  row.querySelectorAll<HTMLButtonElement>('.rate')[1]!.click();
  await new Promise((resume) => setTimeout(resume));
  expect(row.querySelectorAll('[aria-pressed=true]')).toHaveLength(1);
  row.querySelector('textarea')!.value = 'Numero puuttui.';
  row.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
  await new Promise((resume) => setTimeout(resume));
  expect(send.mock.calls).toEqual([[-1], [-1, 'Numero puuttui.']]);
});

test('sets the ways round a question of a path apart from its answers, and marks the way into a path', () => {
  const items = ['path:lost-job', 'path:lost-job/age/young', 'path:lost-job/age/skip', 'path-back', 'path-stop', 'path-go-on', 'topic:work-cv'].map((id) => ({ id, label: `« ${id} »` }));
  const choose = vi.fn();
  const place = draw({ state: 's', lang: 'fi', outcome: 'ask', blocks: [{ type: 'choices', items }] }, 'fi', { choose });
  const of = (selector: string) => [...place.querySelectorAll(selector)].map(({ textContent }) => textContent!.slice(2, -2));
  expect(of('.choice.quiet')).toEqual(['path:lost-job/age/skip', 'path-back', 'path-stop']);
  expect(of('.choice:has(svg)')).toEqual(['path:lost-job', 'path-go-on']);
  for (const button of place.querySelectorAll('button')) button.click();
  expect(choose.mock.calls.map(([id]) => id)).toEqual(items.map(({ id }) => id));
});

test('makes the numbers of contacts callable in the text beside them, whole ones only', () => {
  const text = 'Soita 112 tai (09) 2525 0111. Ei 0112, 112 233 eikä 1121.\n\nHuomenna 112.';
  const contacts = ['112', '(09) 2525 0111', null].map((phone) => ({ kind: 'crisis', name: 'Linja', phone }));
  const place = draw({ ...fixture('answer'), blocks: [{ type: 'text', text }, { type: 'contact', items: contacts }] });
  expect([...place.querySelectorAll('.bubble a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['tel:112', '112'],
    ['tel:0925250111', '(09) 2525 0111'],
    ['tel:112', '112'],
  ]);
  expect(place.querySelector('.bubble')?.textContent).toBe(text.replace('\n\n', ''));
});

test('leaves a number that is a link already as it is', () => {
  const rich = { type: 'doc', children: [{ type: 'link', url: 'tel:112', children: [{ type: 'text', text: 'Soita 112' }] }] } as RichNode;
  const place = draw({ ...fixture('answer'), blocks: [{ type: 'text', text: 'Soita 112', rich }, { type: 'contact', items: [{ kind: 'emergency', name: 'Hätänumero', phone: '112' }] }] });
  expect(place.querySelectorAll('.bubble a')).toHaveLength(1);
});
