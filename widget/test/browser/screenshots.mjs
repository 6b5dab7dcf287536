// Pictures of every state of the widget for docs/, always the same: fixed replies, a fixed clock, no movement.
//   node test/browser/screenshots.mjs [part of a name]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startFakeServer } from './fake-server.mjs';
import { startHostPages } from './host-pages.mjs';
import { smallPng } from './small-png.mjs';

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));
const wanted = process.argv[2] ?? '';
const read = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));
const fixture = (name) => read(`../fixtures/${name}.reply.json`);
const example = (name) => read(`../../../contract/chat/${name}.reply.json`);
const phone = { viewport: { width: 360, height: 660 } };
const desktop = { viewport: { width: 1080, height: 760 } };

/** The chat in a page, led by a script of what is asked and which reply comes. */
class Scene {
  constructor(page, host) {
    this.page = page;
    this.host = host;
  }

  at(selector) {
    return this.host.locator(selector);
  }

  async open() {
    await this.at('[part=launcher]').click();
    await this.at('li.robot').first().waitFor();
  }

  async ask(text, reply) {
    const before = await this.at('li.robot').count();
    await this.page.unroute('**/api/v1/chat');
    await this.page.route('**/api/v1/chat', (route) => route.fulfill({ json: reply }));
    await this.at('[part=input]').fill(text);
    await this.at('[part=input]').press('Enter');
    await this.at('li.robot').nth(before).waitFor();
  }

  /** Brings something to the upper end of the log. */
  async show(selector) {
    await this.at(selector).last().evaluate((it) => {
      const log = it.closest('.scroller');
      log.scrollTop += it.getBoundingClientRect().top - log.getBoundingClientRect().top - 12;
    });
  }
}

const contactForm = async (scene) => {
  await scene.open();
  await scene.ask('Haluan puhua ihmisen kanssa', await example('handoff-form'));
};
const services = async (scene) => {
  await scene.open();
  await scene.ask('Missä on lähin Ohjaamo Lappeenrannassa?', await fixture('services'));
};
const theme = (name) => async (scene) => {
  await scene.host.evaluate((it, value) => it.setAttribute('theme', value), name);
  await services(scene);
};

/** Name, what it shows, the page, its window, and what happens before the picture is taken. */
const scenes = [
  ['closed', 'The page with the launcher, before anything was opened', '/demo', desktop, async () => {}],
  ['welcome', 'The welcome: a bot that says so, with first questions, and the way to a human below', '/demo', phone, (scene) => scene.open()],
  ['welcome-simple', 'The same in easy Finnish', '/demo', phone, async (scene) => {
    await scene.open();
    await scene.at('select').selectOption('fi-simple');
    await scene.at('.panel[lang=fi-simple]').waitFor();
  }],
  ['welcome-sv', 'The same in Swedish', '/demo/sv.html', phone, (scene) => scene.open()],
  ['welcome-en', 'The same in English', '/demo/en.html', phone, (scene) => scene.open()],
  ['desktop', 'A service with the reasons for it, on a wide screen', '/demo', desktop, services],
  ['services', 'The same on a phone', '/demo', phone, services],
  ['answer', 'An answer with its sources', '/demo', phone, async (scene) => {
    await scene.open();
    await scene.ask('Miten saan opintotukea?', await example('answer'));
  }],
  ['rated', 'An answer that was rated, with room for a word more', '/demo', phone, async (scene) => {
    await scene.open();
    await scene.ask('Mistä löydän kesätöitä?', await fixture('answer'));
    await scene.at('.rate').first().click();
    await scene.at('.feedback form').waitFor();
    await scene.show('.path');
  }],
  ['clarify', 'Not sure, and asking', '/demo', phone, async (scene) => {
    await scene.open();
    await scene.ask('Mietin koulua', await example('clarify'));
  }],
  ['path', 'A guided path: its first question', '/demo', phone, async (scene) => {
    await scene.open();
    await scene.ask('Jäin työttömäksi', await example('ask-path'));
  }],
  ['many', 'A long list, folded after the third service', '/demo', phone, async (scene) => {
    await scene.open();
    await scene.ask('Mitä palveluja täällä on?', await fixture('many-services'));
    await scene.show('.rest');
  }],
  ['crisis', 'Danger: who helps at once, before everything else; the numbers can be called from the text, too', '/demo/en.html', phone, async (scene) => {
    await scene.open();
    await scene.ask('I want to kill myself', await example('crisis'));
  }],
  ['form', 'The form by which people ask to be contacted', '/demo', { viewport: { width: 360, height: 900 } }, async (scene) => {
    await contactForm(scene);
    await scene.show('form.form');
  }],
  ['form-faults', 'The form with faults, each beside its field', '/demo', { viewport: { width: 360, height: 900 } }, async (scene) => {
    await contactForm(scene);
    await scene.at('.form [type=email]').fill('aino@');
    await scene.at('.form [type=submit]').click();
    await scene.show('form.form');
  }],
  ['form-sent', 'The request was sent', '/demo', phone, async (scene) => {
    await contactForm(scene);
    await scene.at('.form [type=tel]').fill('040 000 0000');
    await scene.at('.form [type=checkbox]').check();
    await scene.at('.form [type=submit]').click();
    await scene.at('.status:not(:empty)').waitFor();
    await scene.show('.form');
  }],
  ['menu', 'The menu', '/demo', phone, async (scene) => {
    await services(scene);
    await scene.at('[part=menu]').click();
  }],
  ['thinking', 'The answer takes longer than 300 ms', '/demo', phone, async (scene) => {
    await scene.open();
    await scene.page.route('**/api/v1/chat', () => {});
    await scene.at('[part=input]').fill('Miten haen yhteishaussa?');
    await scene.at('[part=input]').press('Enter');
    await scene.page.clock.runFor(400);
    await scene.at('.typing').waitFor();
  }],
  ['offline', 'The net has failed: the message is kept, and somebody else helps', '/demo', phone, async (scene) => {
    await scene.open();
    await scene.page.context().setOffline(true);
    await scene.at('[part=input]').fill('Miten haen yhteishaussa?');
    await scene.at('[part=input]').press('Enter');
    await scene.at('[part=notice]').waitFor();
  }],
  ['resting', 'The partner has switched the chat off', '/demo', phone, async (scene) => {
    await scene.page.route('**/api/v1/partners/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), off: 'Chat on tauolla perjantaihin asti.' } });
    });
    await scene.at('[part=launcher]').click();
    await scene.at('.contacts').waitFor();
  }],
  ['dark', 'Dark, as the system is set', '/demo', { ...phone, colorScheme: 'dark' }, services],
  ['contrast', 'High contrast', '/demo', phone, theme('contrast')],
  ['forced-colours', 'Forced colours, as Windows has them', '/demo', { ...phone, forcedColors: 'active' }, services],
  ['narrow', '320 pixels wide', '/demo', { viewport: { width: 320, height: 640 } }, services],
  ['zoom', '400 % zoom of a window 1280 × 1024 wide: all scrolls but the field', '/demo', { viewport: { width: 320, height: 256 } }, services],
  ['right-to-left', 'Within a page that is written from right to left', '/rtl', desktop, services],
  ['inline', 'Opened in place', '/element', { viewport: { width: 700, height: 900 } }, services],
  ['kiosk', 'A kiosk that is about to clear itself', '/kiosk', { viewport: { width: 700, height: 820 } }, async (scene) => {
    await scene.at('li.robot').first().waitFor();
    await scene.ask('Missä on lähin Ohjaamo?', await fixture('services'));
    await scene.page.clock.runFor(5_000);
    await scene.at('.idle button').waitFor();
  }],
  ['within-a-page', 'An answer and services inside a page', '/pages', { viewport: { width: 960, height: 900 } }, async (scene) => {
    await scene.page.locator('opastin-services [part=card]').first().waitFor();
  }],
];

const fake = await startFakeServer();
const hosts = await startHostPages(fake.url);
const flags = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --font-render-hinting=none';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: flags.split(' ') });
let bytes = 0;
try {
  await mkdir(`${docs}images/widget`, { recursive: true });
  for (const [name, , path, window, act] of scenes.filter(([it]) => it.includes(wanted))) {
    const context = await browser.newContext({ locale: 'fi-FI', reducedMotion: 'reduce', ...window });
    const page = await context.newPage();
    // A Monday noon in Helsinki, since "open now" and "tomorrow" depend on it.
    await page.clock.install({ time: new Date('2026-11-23T12:00:00+02:00') });
    await page.goto((path.startsWith('/demo') ? fake.url : hosts.url) + path);
    await page.locator('opastin-chat, opastin-answer').first().waitFor({ state: 'attached' });
    await act(new Scene(page, page.locator('opastin-chat')));
    await page.mouse.move(1, 1);
    await page.waitForTimeout(150);
    const picture = smallPng(await page.screenshot({ caret: 'hide' }));
    await writeFile(`${docs}images/widget/${name}.png`, picture);
    bytes += picture.length;
    await context.close();
  }
} finally {
  await browser.close();
  hosts.stop();
  fake.stop();
}
const page = `# What the widget looks like

Every state, taken by \`make screenshots\` from fixed replies at a fixed hour. The services and numbers on the pictures are examples.

${scenes.map(([name, shows]) => `## ${shows}\n\n![${shows}](images/widget/${name}.png)`).join('\n\n')}
`;
await writeFile(`${docs}screenshots.md`, page);
console.log(`${Math.round(bytes / 1024)} KiB of pictures`);
