// How the widget behaves in other people's pages.
import { hostRules } from '../../bench/rules.mjs';
import { Chat, check, equal, spec, until } from './chat.mjs';

const { tests, test } = spec();
export default tests;

test('asks for nothing but its script and stores nothing before it is opened', async ({ page, context, hosts, url }) => {
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  const globals = () => Object.keys(globalThis).sort();
  await page.goto(`${hosts}/empty`);
  const before = await page.evaluate(globals);
  requests.length = 0;
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.launcher.waitFor();
  await page.waitForTimeout(300);
  const ours = requests.filter((it) => it.startsWith(url));
  equal(ours, [`${url}/widget.js`], 'requests');
  equal(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie]), [0, 0, ''], 'storage');
  equal(await context.cookies(), [], 'cookies');
  const added = (await page.evaluate(globals)).filter((name) => !before.includes(name));
  check(added.length <= 1, `global names: ${added}`);
  await chat.open();
  equal(await page.evaluate(() => [Object.keys(sessionStorage), localStorage.length, document.cookie]), [['opastin:demo'], 0, ''], 'storage once open');
});

test('is there in at most three files and 20 KiB, from one host', async ({ page, hosts, url }) => {
  const files = [];
  page.on('response', (response) => files.push(response));
  await page.goto(`${hosts}/plain`);
  await new Chat(page).open();
  const loaded = files.map((it) => it.url()).filter((it) => !it.startsWith(hosts));
  check(loaded.every((it) => it.startsWith(url)), `other hosts: ${loaded}`);
  check(loaded.filter((it) => !it.includes('/api/')).length <= 3, `files: ${loaded}`);
});

test('works under a strict content policy with Trusted Types', async ({ page, hosts }) => {
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${hosts}/strict`);
  const chat = new Chat(page);
  await chat.open();
  await chat.say('Missä on lähin Ohjaamo?');
  await chat.host.locator('select').selectOption('sv');
  await until('the panel speaks Swedish', async () => (await chat.panel.getAttribute('lang')) === 'sv');
  const colour = await chat.launcher.evaluate((it) => getComputedStyle(it).backgroundColor);
  check(colour !== 'rgba(0, 0, 0, 0)' && colour !== 'rgb(239, 239, 239)', `the launcher has no style: ${colour}`);
  equal(complaints.filter((it) => !it.includes('favicon')), [], 'complaints of the browser');
});

test('does no harm when loaded twice', async ({ page, hosts }) => {
  await page.goto(`${hosts}/twice`);
  const chat = new Chat(page);
  await chat.open();
  equal(await chat.host.count(), 1, 'chats on the page');
});

test('is out of reach of hostile styles', async ({ page, hosts }) => {
  await page.goto(`${hosts}/hostile`);
  const chat = new Chat(page);
  await chat.open();
  await chat.say('Missä on lähin Ohjaamo?');
  const look = await chat.input.evaluate((it) => {
    const { width } = it.getBoundingClientRect();
    const { fontSize, visibility, opacity, pointerEvents } = getComputedStyle(it);
    return { wide: width > 200, fontSize, visibility, opacity, pointerEvents };
  });
  equal(look, { wide: true, fontSize: '16px', visibility: 'visible', opacity: '1', pointerEvents: 'auto' }, 'the input');
  equal(await chat.launcher.evaluate((it) => getComputedStyle(it).backgroundColor), 'rgb(11, 90, 94)', 'the colour of the launcher');
});

test('has an input that none of seven rules with !important changes', async ({ page, hosts }) => {
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.open();
  const look = () =>
    chat.input.evaluate((it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      const style = getComputedStyle(it);
      return [`${[x, y, width, height].map(Math.round)}`, ...[...style].map((name) => `${name}: ${style.getPropertyValue(name)}`)];
    });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const before = await look();
  equal(hostRules.length, 7, 'rules');
  for (const rule of hostRules) {
    const sheet = await page.addStyleTag({ content: rule });
    equal((await look()).filter((it) => !before.includes(it)), [], `what is changed by ${rule}`);
    await sheet.evaluate((it) => it.remove());
  }
});

test('bears polluted prototypes, blocked storage and a frame', async ({ page, context, hosts }) => {
  await page.goto(`${hosts}/polluted`);
  const chat = new Chat(page);
  await chat.open();
  await chat.say('Missä on lähin Ohjaamo?');
  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } });
  });
  await blocked.goto(`${hosts}/plain`);
  const second = new Chat(blocked);
  await second.open();
  await second.say('Missä on lähin Ohjaamo?');
  await page.goto(`${hosts}/frame`);
  const framed = page.frameLocator('iframe').locator('opastin-chat');
  await framed.locator('[part=launcher]').click();
  await framed.locator('li.robot').first().waitFor();
});

test('opens at once from calls made before it came, with what the page knows', async ({ page, hosts }) => {
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/chat') && request.method() === 'POST');
  await page.goto(`${hosts}/queue`);
  equal((await asked).postDataJSON().context.municipality, '405', 'municipality told');
  await new Chat(page).robot.first().waitFor();
});

test('starts from a second tag when the first brought the elements alone', async ({ page, url, show }) => {
  const tags = `<script src="${url}/widget.js"></script><script src="${url}/widget.js" data-partner="demo"></script>`;
  await page.goto(show('/elements-first', tags));
  const chat = new Chat(page);
  await chat.open();
  equal(await chat.host.count(), 1, 'chats on the page');
});

test('takes no harm from calls that make no sense', async ({ page, url, show }) => {
  const calls = "[null, 7, [], ['nothing'], ['innerHTML', 'x'], ['open', { toString: null }]]";
  await page.goto(show('/nonsense', `<script>window.opastin = ${calls};</script><script src="${url}/widget.js" data-partner="demo"></script>`));
  await new Chat(page).robot.first().waitFor();
  await page.evaluate((all) => eval(all).forEach((call) => window.opastin.push(call)), calls);
});

test('begins with what the page has written, unsent', async ({ page, hosts }) => {
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.launcher.waitFor();
  await chat.host.evaluate((it) => it.setAttribute('prefill', 'Miten haen kesätöitä?'));
  await chat.open();
  equal(await chat.input.inputValue(), 'Miten haen kesätöitä?', 'the field');
  equal(await chat.host.locator('li.you').count(), 0, 'messages sent');
  await chat.input.fill('Oma kysymykseni');
  await page.keyboard.press('Escape');
  await chat.host.evaluate((it) => it.setAttribute('prefill', 'Jotain muuta'));
  await page.keyboard.press('Enter');
  await chat.input.waitFor();
  equal(await chat.input.inputValue(), 'Oma kysymykseni', 'what the person wrote goes before it');
});

test('tells the person’s words only to a page that asks for them', async ({ page, hosts }) => {
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.launcher.waitFor();
  await page.evaluate(() => document.addEventListener('opastin:reply', ({ detail }) => (globalThis.heard = detail)));
  await chat.open();
  await chat.say('Missä on lähin Ohjaamo?');
  equal(await page.evaluate(() => 'text' in globalThis.heard), false, 'words that nobody asked for');
  await chat.host.evaluate((it) => it.setAttribute('event-text', ''));
  await chat.say('Missä on lähin Ohjaamo?');
  await until('the words are told', () => page.evaluate(() => globalThis.heard.text === 'Missä on lähin Ohjaamo?'));
});

test('tells the page what happens, without the person’s words', async ({ page, hosts }) => {
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.launcher.waitFor();
  await page.evaluate(() => {
    globalThis.told = [];
    for (const name of ['open', 'close', 'reply', 'service-click']) document.addEventListener(`opastin:${name}`, ({ type, detail }) => globalThis.told.push([type, detail]));
  });
  await chat.open();
  await page.evaluate(() => document.querySelector('opastin-chat').send('Missä on lähin Ohjaamo?'));
  await until('the reply', async () => (await chat.robot.count()) === 2);
  await page.evaluate(() => document.querySelector('opastin-chat').close());
  const told = await page.evaluate(() => globalThis.told);
  equal(told.map(([type]) => type), ['opastin:open', 'opastin:reply', 'opastin:reply', 'opastin:close'], 'events');
  check(!JSON.stringify(told).includes('lähin'), 'an event carries the person’s words');
});

test('shows answers and services inside a page, and its own text when they do not come', async ({ page, context, hosts }) => {
  await page.goto(`${hosts}/pages`);
  await page.locator('opastin-answer article').waitFor();
  await page.locator('opastin-services [part=content]').waitFor();
  equal(await page.evaluate(() => sessionStorage.length), 0, 'storage');
  const cut = await context.newPage();
  await cut.route('**/api/v1/**', (route) => route.abort());
  await cut.goto(`${hosts}/pages`);
  await cut.locator('opastin-answer [role=alert]').waitFor();
  check(await cut.getByText('Varateksti').first().isVisible(), 'the page’s own text is gone');
  await cut.unroute('**/api/v1/**');
  await cut.locator('opastin-answer button').click();
  await cut.locator('opastin-answer article').waitFor();
});

test('comes as a module for those who bundle', { fakeOnly: true }, async ({ page, hosts }) => {
  await page.goto(`${hosts}/module`);
  const chat = new Chat(page);
  await chat.open();
  await chat.host.locator('select').selectOption('en');
  await until('the panel speaks English', async () => (await chat.panel.getAttribute('lang')) === 'en');
});

test('stands inside a page', async ({ page, hosts }) => {
  await page.goto(`${hosts}/element`);
  const chat = new Chat(page);
  await chat.open();
  equal(await chat.panel.getAttribute('role'), 'group', 'role of the panel');
});

test('keeps nothing in a kiosk, and warns before it clears itself', async ({ page, hosts }) => {
  await page.goto(`${hosts}/kiosk`);
  const chat = new Chat(page);
  await chat.robot.first().waitFor();
  await chat.say('Missä on lähin Ohjaamo?');
  equal(await page.evaluate(() => sessionStorage.length), 0, 'storage');
  await chat.host.locator('.idle button').waitFor({ timeout: 6000 });
  await chat.host.locator('.idle button').click();
  await until('the warning goes', async () => chat.host.locator('.idle').isHidden());
});

test('clears itself in a kiosk, says so, and begins in the language of the page', async ({ page, hosts }) => {
  await page.clock.install();
  await page.goto(`${hosts}/kiosk`);
  const chat = new Chat(page);
  await chat.robot.first().waitFor();
  await chat.host.locator('select').selectOption('sv');
  await until('the panel speaks Swedish', async () => (await chat.panel.getAttribute('lang')) === 'sv');
  await chat.say('Var finns närmaste Ohjaamo?');
  await page.evaluate(() => {
    const status = document.querySelector('opastin-chat').shadowRoot.querySelector('.scroller > [role=status]');
    globalThis.announced = [];
    new MutationObserver(() => globalThis.announced.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  const announced = () => page.evaluate(() => globalThis.announced.filter(Boolean));
  await page.clock.runFor(3_000);
  await chat.host.locator('.idle').waitFor();
  check((await announced()).length === 1 && /20 sek/.test((await announced())[0]), `the warning is not announced once: ${await announced()}`);
  await page.clock.runFor(25_000);
  await until('only the welcome is left', async () => (await chat.host.locator('[role=log] > ul > li').count()) === 1);
  equal(await chat.panel.getAttribute('lang'), 'fi', 'language');
  check((await announced()).includes('Keskustelu on poistettu.'), `the clearing is not announced: ${await announced()}`);
  check(await chat.host.locator('.idle').isHidden(), 'the warning stays');
});
