// The samples of docs/embedding.md, as a reader would paste them.
import { readFileSync } from 'node:fs';
import { Chat, check, equal, spec, until } from './chat.mjs';

const { tests, test } = spec();
export default tests;

const manual = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
const manifest = async (page, url) => (await page.request.get(`${url}/widget/manifest.json`)).json();

/** The samples of a language that say something, on a server. */
function samples(language, words, url) {
  const found = [...manual.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code).filter((code) => code.includes(words));
  check(found.length, `the manual has no ${language} sample with ${words}`);
  return found.map((code) => code.replaceAll('https://HOST', url));
}

test('manual: every sample of HTML is run by one of these tests', {}, async () => {
  const html = [...manual.matchAll(/```html\n([\s\S]*?)```/g)].map(([, code]) => code);
  const known = ['data-partner="demo" async></script>', 'mode="inline" lang="sv"', '<opastin-answer topic="ohjaamo-what"', 'window.opastin', '<noscript>', 'integrity='];
  for (const sample of html) check(known.some((words) => sample.includes(words)), `no test runs: ${sample}`);
});

test('manual: one line puts the chat on a page', {}, async ({ page, url, show }) => {
  const [line] = samples('html', 'widget.js" data-partner="demo" async></script>', url).filter((code) => !code.includes('setContext'));
  await page.goto(show('/manual-line', '', line));
  const chat = new Chat(page);
  await chat.open();
  await chat.say('Missä on lähin Ohjaamo?');
});

test('manual: the chat as an element', {}, async ({ page, url, show }) => {
  await page.goto(show('/manual-element', '', samples('html', 'mode="inline" lang="sv"', url)[0]));
  const chat = new Chat(page);
  await chat.open();
  equal(await chat.host.locator('select').first().inputValue(), 'sv', 'language');
});

test('manual: content without chat', {}, async ({ page, url, show }) => {
  await page.goto(show('/manual-content', '', samples('html', '<opastin-answer topic="ohjaamo-what"', url)[0]));
  await page.locator('opastin-answer [part=answer]').first().waitFor();
  await page.locator('opastin-services [part=card]').first().waitFor();
});

test('manual: calls before the script has come, and events', {}, async ({ page, url, show }) => {
  const [listener] = samples('js', 'opastin:service-click', url);
  const [calls] = samples('html', 'window.opastin', url);
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(show('/manual-calls', '', `<script>${listener}</script>${calls}`));
  const chat = new Chat(page);
  await chat.open();
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/chat') && request.method() === 'POST' && (request.postData() ?? '').includes('text'));
  await chat.say('Missä on lähin Ohjaamo?');
  const { context } = (await asked).postDataJSON();
  equal([context.municipality, context.audience], ['405', ['youth']], 'what the page knows of its visitor');
  const link = chat.host.locator('[part=card] a').first();
  await link.waitFor();
  await link.evaluate((it) => it.addEventListener('click', (event) => event.preventDefault()));
  await link.click();
  await until('the page hears of the click', () => said.length > 0);
});

test('manual: methods and events by their names', {}, async ({ page, url, show }) => {
  await page.goto(show('/manual-methods', '', samples('html', 'mode="inline" lang="sv"', url)[0]));
  await page.locator('opastin-chat [part=launcher]').waitFor();
  const methods = [...manual.matchAll(/^\| `([a-zA-Z]+)\(/gm)].map(([, name]) => name);
  check(methods.length >= 5, 'methods of the manual');
  const types = await page.evaluate((names) => names.map((name) => typeof document.querySelector('opastin-chat')[name]), methods);
  equal(types, methods.map(() => 'function'), `types of ${methods}`);
  await page.evaluate(() => {
    window.heard = [];
    for (const name of ['open', 'close', 'reply']) document.addEventListener(`opastin:${name}`, ({ detail }) => window.heard.push([name, detail?.outcome]));
    document.querySelector('opastin-chat').send('Missä on lähin Ohjaamo?');
  });
  await until('a reply is told', () => page.evaluate(() => window.heard.some(([name]) => name === 'reply')));
  await page.evaluate(() => document.querySelector('opastin-chat').close());
  await until('closing is told', () => page.evaluate(() => window.heard.some(([name]) => name === 'close')));
  check(await page.evaluate(() => window.heard[0][0] === 'open'), 'opening is told first');
});

test('manual: colours and parts', {}, async ({ page, url, show }) => {
  const css = [...samples('css', '--opastin-primary', url), ...samples('css', '::part(launcher)', url)].join('\n');
  await page.goto(show('/manual-colours', `<style>${css}</style>`, samples('html', 'data-partner="demo" async></script>', url)[0]));
  const { launcher } = new Chat(page);
  await launcher.waitFor();
  const [colour, radius, size] = await launcher.evaluate((it) => [getComputedStyle(it).backgroundColor, getComputedStyle(it).borderTopLeftRadius, getComputedStyle(it).fontSize]);
  equal(colour, 'rgb(0, 53, 128)', 'colour of the button');
  equal(radius, `${parseFloat(size) / 4}px`, 'corner of the button');
});

test('manual: the policy that it names is enough', {}, async ({ page, url, show }) => {
  const [policy] = [...manual.matchAll(/^Content-Security-Policy: (.*)$/gm)].map(([, value]) => value.replaceAll('https://HOST', url));
  const refused = [];
  page.on('console', (message) => /Content Security Policy|Trusted/.test(message.text()) && refused.push(message.text()));
  await page.goto(show('/manual-policy', '', samples('html', 'data-partner="demo" async></script>', url)[0], policy));
  const chat = new Chat(page);
  await chat.open();
  await chat.say('Missä on lähin Ohjaamo?');
  equal(refused, [], 'what the policy refused');
});

test('manual: one version, held to its hash', {}, async ({ page, url, show }) => {
  const { files } = await manifest(page, url);
  const [pinned] = samples('html', 'integrity=', url);
  const filled = pinned.replace('widget.XXXXXXXX.js', files.pinned.file).replace('sha384-…', files.pinned.integrity);
  check(filled !== pinned, 'the sample has nothing to fill in');
  await page.goto(show('/manual-pinned', '', filled));
  await new Chat(page).open();
});

test('manual: a form for those without scripts', { context: { javaScriptEnabled: false }, realOnly: true }, async ({ page, url, show }) => {
  await page.goto(show('/manual-form', '', samples('html', '<noscript>', url)[0]));
  await page.locator('input[name=text]').fill('Miten haen yhteishaussa?');
  await page.locator('button:not(#own)').click();
  await page.locator('#reply').waitFor();
  equal(await page.locator('html').getAttribute('lang'), 'fi', 'language');
});

test('manual: oEmbed answers what it shows', { realOnly: true }, async ({ page, url }) => {
  const [command] = samples('sh', '/oembed', url);
  const [, address] = /'(.*)'/.exec(command);
  const reply = await (await page.request.get(address)).json();
  equal([reply.type, reply.width], ['rich', 480], 'the reply');
});

test('manual: every page that it lists is there', { realOnly: true }, async ({ page, url }) => {
  const ids = { '/a/{id}': '/a/study-apply', '/t/{id}': '/t/study-apply', '/s/{id}': '/s/ohjaamo-kotka', '/a/{id}/bare': '/a/study-apply/bare' };
  const paths = [...manual.matchAll(/`(\/(?:answers|a|t|s|services|chat|about|accessibility)(?![a-z])[^`\s]*)`/g)].map(([, path]) => path.split('?')[0]);
  check(paths.length > 8, 'pages of the manual');
  for (const path of paths) equal((await page.request.get(url + (ids[path] ?? path))).status(), 200, path);
});
