// Our own pages: axe on each of them, what works without scripts, frames in other sites, the embed builder.
import { accessible, Chat, COLOURS, check, equal, spec, until } from './chat.mjs';

const { tests, test } = spec();
export default tests;

const languages = ['fi', 'fi-simple', 'sv', 'en'];
const paths = [
  '/?',
  '/answers?',
  '/answers?q=raha&',
  '/answers?q=xyzzy&',
  '/a/study-apply?',
  '/a/study-choose?municipality=405&',
  '/a/money-debt~vanhempi?',
  '/a/crisis-suicide?',
  '/a/study-apply/bare?',
  '/t/study-choose?',
  '/t/crisis-violence?',
  '/chat?',
  '/chat?topic=study-apply&',
  '/embed?answer=study-apply&services=ohjaamo&chat=inline&',
  '/about?',
  '/accessibility?',
  '/problems/not-found?',
  '/a/nothing?',
];

for (const lang of languages) {
  test(`axe finds nothing on our own pages (${lang})`, { realOnly: true }, async ({ page, url }) => {
    for (const path of paths) {
      await page.goto(`${url}${path}lang=${lang}`);
      await accessible(page, path, { without: lang === 'fi' ? [] : COLOURS });
      equal(await page.locator('h1').count(), 1, `headings of level 1 on ${path}`);
    }
  });
}

test('axe finds nothing on our own pages in the dark', { context: { colorScheme: 'dark' }, realOnly: true }, async ({ page, url }) => {
  for (const path of ['/?', '/answers?', '/a/study-choose?municipality=405&', '/a/crisis-suicide?', '/a/study-apply/bare?', '/t/study-choose?', '/chat?', '/embed?', '/about?', '/accessibility?', '/a/nothing?']) {
    await page.goto(`${url}${path}lang=fi`);
    await accessible(page, `${path} dark`, { only: COLOURS });
  }
});

test('our own pages fit a phone', { context: { viewport: { width: 320, height: 640 } }, realOnly: true }, async ({ page, url }) => {
  for (const path of paths) {
    await page.goto(`${url}${path}lang=sv`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    check(width <= 320, `${path} is ${width} px wide`);
  }
});

test('our own pages ask nobody else for anything, and break no policy', { realOnly: true }, async ({ page, url }) => {
  const strangers = [];
  const refused = [];
  page.on('request', (request) => request.url().startsWith(url) || strangers.push(request.url()));
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  for (const path of paths) await page.goto(`${url}${path}lang=en`);
  equal(strangers, [], 'requests to others');
  equal(refused, [], 'what the policy refused');
});

test('print without forms and navigation', { realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/a/study-apply`);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['nav', 'form', '.skip']) check(await page.locator(hidden).first().isHidden(), `${hidden} is printed`);
  check(await page.locator('article').first().isVisible(), 'the answer is not printed');
  const address = await page.locator('article a[href^=http]').first().evaluate((it) => getComputedStyle(it, '::after').content);
  check(address.includes('http'), 'addresses of links are not printed');
});

test('can be walked by keyboard past the navigation', { realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/a/study-apply`);
  await page.keyboard.press('Tab');
  equal(await page.evaluate(() => document.activeElement.className), 'skip', 'what has the focus first');
  await page.keyboard.press('Enter');
  await until('the main part is reached', () => page.evaluate(() => location.hash === '#main'));
  await page.keyboard.press('Tab');
  check(await page.evaluate(() => !!document.activeElement.closest('main')), 'the focus is not in the main part');
});

const noScript = { javaScriptEnabled: false };

async function send(page, text) {
  await page.locator('textarea').fill(text);
  await page.locator('form:has(textarea) button').click();
  await page.locator('#reply').waitFor();
}

test('converses without scripts', { context: noScript, realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/chat?lang=fi`);
  await send(page, 'Missä on lähin Ohjaamo?');
  await send(page, 'Kotka');
  check((await page.locator('#reply').innerText()).includes('Kotka'), 'services of the place are missing');
  await page.locator('button[name=lang][value=sv]').click();
  await page.locator('html[lang=sv]').waitFor();
  check((await page.locator('#reply').innerText()).includes('Kotka'), 'the reply is not said again in Swedish');
  await send(page, '   ');
  equal(await page.locator('textarea').getAttribute('aria-invalid'), 'true', 'the fault at the field');
  await send(page, 'Jag vill ta mitt liv');
  check(await page.locator('.crisis a[href="tel:112"]').first().isVisible(), 'who helps in danger is missing');
  equal((await page.context().cookies()).length, 0, 'cookies');
});

// axe itself is a script; the page is the same.
test('axe finds nothing in a conversation by forms', { realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/chat?lang=fi&municipality=285`);
  await send(page, 'Missä on lähin Ohjaamo?');
  await accessible(page, 'services');
  await send(page, 'koulu');
  await page.locator('details summary').last().click();
  await accessible(page, 'choices, and what was said before');
  await send(page, '   ');
  await accessible(page, 'fault');
  await send(page, 'Haluan tappaa itseni');
  await accessible(page, 'crisis');
});

test('takes a choice without scripts', { context: noScript, realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/chat?lang=en&topic=study-apply`);
  await page.locator('button[name=choice]').click();
  await page.locator('#reply').waitFor();
  check((await page.locator('.said').innerText()).includes('Applying to studies'), 'the choice is not shown');
});

test('takes the form that a partner shows without scripts', { context: noScript, realOnly: true }, async ({ page, url, show }) => {
  const response = await page.request.get(`${url}/embed/snippet.json`);
  await page.goto(show('/no-script', '', (await response.json()).moving));
  await page.locator('noscript input[name=text]').fill('Haluan tappaa itseni');
  await page.locator('noscript button').click();
  await page.locator('#reply.crisis').waitFor();
});

test('stands in the frames of those who may show it', { realOnly: true }, async ({ page, url, show }) => {
  const oembed = await (await page.request.get(`${url}/oembed?url=${encodeURIComponent(`${url}/a/study-apply?lang=sv`)}`)).json();
  const others = `<iframe id="chat" src="${url}/chat?partner=demo" title="Chat"></iframe><iframe id="services" src="${url}/services" title="Palvelut"></iframe>`;
  await page.goto(show('/frames', '', oembed.html + others));
  await page.frameLocator('iframe').first().locator('article h1').waitFor();
  const chat = page.frameLocator('#chat');
  await chat.locator('textarea').fill('Miten haen yhteishaussa?');
  await chat.locator('form:has(textarea) button').click();
  await chat.locator('#reply').waitFor();
  check((await page.frameLocator('#services').locator('main').count()) === 0, 'a page that nobody may frame was framed');
});

test('builds code live, previews it and copies it', { context: { permissions: ['clipboard-read', 'clipboard-write'] }, realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/embed?lang=fi`);
  await page.locator('#answer').selectOption('study-apply');
  await until('the code names the topic', async () => (await page.locator('#moving').innerText()).includes('topic="study-apply"'));
  check((await page.locator('#pinned').innerText()).includes('integrity="sha384-'), 'the hash is missing');
  check(page.url().includes('answer=study-apply'), 'the address does not keep the choice');
  const preview = page.frameLocator('#preview');
  await preview.locator('opastin-answer [part=answer]').first().waitFor();
  await preview.locator('opastin-chat [part=launcher]').waitFor();
  await page.locator('[data-copy=moving]').click();
  await until('it says that it copied', async () => (await page.locator('#status').innerText()).length > 0);
  equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator('#moving').textContent(), 'what was copied');
  await page.route('**/embed/snippet.json*', (route) => route.abort());
  await page.locator('#theme').selectOption('dark');
  await until('it says that the net failed', async () => (await page.locator('#status').innerText()).includes('Yritä'));
});

test('builds code without scripts', { context: noScript, realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/embed?lang=en`);
  await page.locator('#chat').selectOption('inline');
  await page.locator('#municipality').selectOption('405');
  await page.locator('#builder button[type=submit]').click();
  await page.waitForURL('**municipality=405**');
  check((await page.locator('#moving').innerText()).includes('<opastin-chat partner="demo" mode="inline" municipality="405">'), 'the code');
});

for (const kind of ['moving', 'pinned']) {
  test(`code of the builder works on a partner's page (${kind})`, { realOnly: true }, async ({ page, url, show }) => {
    const response = await page.request.get(`${url}/embed/snippet.json?answer=study-apply&services=ohjaamo&municipality=405&language=sv`);
    await page.goto(show(`/built-${kind}`, '', (await response.json())[kind]));
    await page.locator('opastin-answer [part=answer]').first().waitFor();
    await page.locator('opastin-services [part=card]').first().waitFor();
    const chat = new Chat(page);
    await chat.open();
    equal(await chat.host.locator('select').first().inputValue(), 'sv', 'language of the chat');
  });
}
