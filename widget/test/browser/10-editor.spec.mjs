// Signing in to the editor in a browser: an account is set up by a link, as an operator hands it out; then every page of access.
import { createHmac } from 'node:crypto';
import { accessible, Chat, check, equal, spec, until } from './chat.mjs';

const { tests, test } = spec();
export default tests;
/** Each test goes on with what the one before has made. */
export const inOrder = true;

const link = process.env.OPASTIN_EDITOR_LINK;
const email = 'aino.admin@example.fi';
const password = 'mansikkamaalla marjoja riittää';
const editor = { realOnly: true, needs: link };
let recovery = [];

/** RFC 6238, as an authenticator app has it. */
function code(secret, ahead = 0) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const hash = createHmac('sha1', key).update(step).digest();
  const number = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

async function signIn(page, url, oneTime, path = '/editor') {
  await page.goto(`${url}${path}`);
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.fill('#code', oneTime);
  await page.click('main form button');
  await page.waitForURL(`${url}${path}*`);
}

test('an account is set up, and leads in by password and code', editor, async ({ page, url }) => {
  const refused = [];
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  await page.goto(`${url}${link}&lang=fi`);
  await accessible(page, 'set-up');
  const secret = await page.inputValue('input[name=secret]');
  await page.fill('#password', 'lyhyt');
  await page.fill('#again', 'lyhyempi');
  await page.fill('#code', '000000');
  await page.click('main form button');
  equal(await page.locator('.fault').count(), 3, 'faults named at once');
  await accessible(page, 'set-up with faults');
  equal(await page.inputValue('input[name=secret]'), secret, 'the secret that the app has already');
  await page.fill('#password', password);
  await page.fill('#again', password);
  await page.fill('#code', code(secret));
  await page.click('main form button');
  recovery = (await page.locator('pre').innerText()).split('\n');
  equal(recovery.length, 10, 'recovery codes');
  await accessible(page, 'recovery codes');

  await page.goto(`${url}/editor/people`);
  await until('the way leads to signing in', () => page.url().includes('/editor/sign-in?return='));
  await accessible(page, 'sign-in');
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.fill('#code', '123');
  await page.click('main form button');
  await accessible(page, 'sign-in refused');
  equal(await page.locator('[role=alert]').count(), 1, 'says that something was wrong');
  await page.fill('#password', password);
  await page.fill('#code', code(secret, 1));
  await page.click('main form button');
  await page.waitForURL(`${url}/editor/people`);
  equal(refused, [], 'breaches of the policy');
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === '__Host-opastin');
  check(cookie.httpOnly && cookie.secure && cookie.sameSite === 'Strict' && cookie.path === '/', JSON.stringify(cookie));
});

test('somebody is invited, changed and let in no more', editor, async ({ page, url }) => {
  await signIn(page, url, recovery[0], '/editor/people');
  await accessible(page, 'people');
  await page.fill('#name', 'Veikko <b>Virtanen</b>');
  await page.fill('#email', 'veikko@example.fi');
  await page.selectOption('#role', 'editor');
  await page.selectOption('#scope', 'region:08');
  await page.click('main form button');
  check((await page.locator('.secret').innerText()).includes('/editor/set-up?link='), 'a link is shown');
  await accessible(page, 'invitation');
  await page.click('main >> a[href="/editor/people"]');
  await page.click('text=Veikko <b>Virtanen</b>');
  await accessible(page, 'person');
  await page.selectOption('#role', 'publisher');
  await page.click('form[action$="/rights"] button');
  await until('the status line tells', async () => (await page.locator('#status').innerText()).length > 0);
  await page.click('form[action$="/disable"] button');
  await page.waitForURL(/done=disabled/);
  await page.goto(`${url}/editor/audit?action=person.`);
  await accessible(page, 'audit');
  check((await page.locator('tbody tr').count()) >= 3, 'the log tells of it');
});

test('a token is made, shown once and removed; then out everywhere', editor, async ({ page, url }) => {
  await signIn(page, url, recovery[1], '/editor/account');
  await accessible(page, 'account');
  await page.fill('form[action$="/tokens"] #name', 'Raportti');
  await page.click('form[action$="/tokens"] button');
  const token = await page.locator('.secret').innerText();
  await accessible(page, 'token');
  const me = await page.request.get(`${url}/api/v1/editor/me`, { headers: { Authorization: `Bearer ${token}` } });
  equal((await me.json()).role, 'viewer', 'what the token may');
  await page.goto(`${url}/editor/account`);
  await accessible(page, 'account with a token');
  await page.click('form[action$="/remove"] button');
  await page.waitForURL(/done=token-removed/);
  await page.click('.languages button[value=sv]');
  await until('the page speaks Swedish', async () => (await page.getAttribute('html', 'lang')) === 'sv');
  await page.click('form[action$="/sign-out-everywhere"] button');
  await page.waitForURL(/\/editor\/sign-in\?done=goodbye/);
  equal((await page.context().cookies()).filter(({ name }) => name === '__Host-opastin').length, 0, 'cookies left');
});

test('pages of access fit a phone and work without scripts', { ...editor, context: { viewport: { width: 320, height: 640 }, javaScriptEnabled: false } }, async ({ page, url }) => {
  await signIn(page, url, recovery[2]);
  for (const path of ['/editor', '/editor/people', '/editor/audit', '/editor/account', '/editor/nothing']) {
    await page.goto(`${url}${path}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    check(width <= 320, `${path} is ${width} px wide`);
  }
});

test('pages of access are clean in the dark', { ...editor, context: { colorScheme: 'dark' } }, async ({ page, url }) => {
  await page.goto(`${url}/editor/sign-in?lang=en`);
  await accessible(page, 'sign-in dark');
  await signIn(page, url, recovery[3], '/editor/account');
  await accessible(page, 'account dark');
  await page.goto(`${url}/editor/people`);
  await accessible(page, 'people dark');
});

test('an editor finds a question, writes, and is told of somebody else', editor, async ({ page, url }) => {
  const line = `Kirjaston neuvoja auttaa myös hakemuksessa ${Date.now()}.`;
  const ask = (text) =>
    page.request.post(`${url}/api/v1/chat`, { data: { partner: 'demo', text, context: { lang: 'fi' } } }).then((reply) => reply.json());
  await ask('mistä löydän purjeveneen mastonkorjaajan');
  await signIn(page, url, recovery[4], '/editor/inbox');
  await page.click('.languages button[value=fi]');
  // a page that is on its way cannot be reloaded
  await until('the page speaks Finnish', async () => (await page.getAttribute('html', 'lang')) === 'fi');
  await page.waitForLoadState();
  await until('the question is in the inbox', async () => {
    await page.reload();
    return (await page.locator('main').innerText()).includes('mastonkorjaajan');
  });
  await accessible(page, 'inbox');
  await page.click('main a:has-text("mastonkorjaajan")');
  await accessible(page, 'group of questions');

  await page.goto(`${url}/editor/content`);
  await accessible(page, 'content');
  await page.goto(`${url}/editor/content/work-cv`);
  const body = await page.inputValue('#fi-body');
  await page.fill('#fi-body', `${body}\n\n${line}`);
  await until('findings follow what is typed', async () => (await page.locator('#findings').innerText()).length > 0);
  await accessible(page, 'answer');
  await page.click('#answer-form button:has-text("Tallenna")');
  await page.waitForURL(/\/editor\/drafts\/[0-9a-f-]+/);
  const draft = page.url().split('?')[0];
  check((await page.locator('ins').allInnerTexts()).join(' ').includes('Kirjaston neuvoja'), 'the difference is shown');
  await accessible(page, 'draft');

  check(!JSON.stringify(await ask('miten kirjoitan cv:n')).includes(line), 'nothing is live before it is published');

  const other = await page.context().newPage();
  await other.goto(draft);
  await page.fill('#note-withdraw', 'Kokeilu');
  await page.click('form[action$="/withdraw"] button');
  await page.waitForURL(/done=withdrawn/);
  await other.click('form[action$="/check"] button');
  check((await other.locator('[role=alert]').innerText()).includes('Joku muutti'), 'the second of two is told');
  await accessible(other, 'stale draft');
  await other.close();
  await page.goto(`${url}/editor/releases`);
  await accessible(page, 'releases');
  await page.click('tbody tr:nth-child(1) a');
  await accessible(page, 'release');
});

// A check measures the whole content twice, before and after, which takes as long as the machine needs.
test('what an editor mends is checked, goes live, is seen in the chat, and is taken back', { ...editor, limit: 600_000 }, async ({ page, context, url }) => {
  const line = `Näytä ansioluettelo vielä kaverille ${Date.now()}.`;
  await signIn(page, url, recovery[6], '/editor/content/work-cv');
  await page.fill('#fi-body', `${await page.inputValue('#fi-body')}\n\n${line}`);
  await page.click('#answer-form button:has-text("Tallenna")');
  await page.waitForURL(/\/editor\/drafts\/[0-9a-f-]+/);
  await page.click('form[action$="/check"] button');
  const publish = page.locator('form[action$="/publish"] button');
  await publish.waitFor({ timeout: 500_000 });
  await accessible(page, 'checked draft');
  await page.fill('#note-publish', 'Lisätty neuvo');
  await publish.click();
  await page.waitForURL(/done=published/);

  const guest = await context.newPage();
  await guest.goto(`${url}/demo`);
  const chat = new Chat(guest);
  await chat.open();
  await chat.say('miten kirjoitan cv:n');
  check((await chat.robot.last().innerText()).includes(line), 'the chat says what was published');
  await chat.say('kiitos');

  await page.goto(`${url}/editor/releases`);
  await page.click('tbody tr:nth-child(2) a');
  await page.fill('#note', 'Otetaan takaisin');
  await page.click('form[action$="/restore"] button');
  await page.waitForURL(/done=/);
  await chat.say('miten kirjoitan cv:n');
  check(!(await chat.robot.last().innerText()).includes(line), 'the chat says what was before');
  await guest.close();
});

test('every other page of the editor is clean', editor, async ({ page, url }) => {
  await signIn(page, url, recovery[5]);
  for (const path of ['content/ohjaamo-find/phrases', 'content/ohjaamo-find/rules', 'tasks', 'services', 'spreadsheet', 'reports', 'try', 'content/new', 'drafts?part=published', 'content/work-cv/history',
    'switches', 'switches/bot', 'switches/topics/study-apply', 'partners', 'partners/demo', 'partners/levels/country', 'partners?key=uusi']) {
    const reply = await page.goto(`${url}/editor/${path}`);
    equal(reply.status(), 200, path);
    await accessible(page, path);
  }
});

test('a topic is switched off with words of its own, and on again', editor, async ({ page, url }) => {
  await signIn(page, url, recovery[7], '/editor/switches');
  await page.selectOption('#topic', 'work-cv');
  await page.click('main form button');
  await page.waitForURL(/\/editor\/switches\/topics\/work-cv/);
  await page.fill('#fi', 'Kirjoitamme tätä uudelleen maanantaihin asti.');
  await page.click('main form:has(#fi) button');
  await page.waitForURL(/done=switched-off/);
  await accessible(page, 'topic that is off');
  const answer = await page.request.get(`${url}/api/v1/answers/work-cv?lang=fi`);
  equal(answer.status(), 503, 'the answer while its topic is off');
  equal((await answer.json()).detail, 'Kirjoitamme tätä uudelleen maanantaihin asti.', 'what is said meanwhile');
  const shown = await page.context().newPage();
  await shown.goto(`${url}/a/work-cv?lang=fi`);
  check((await shown.locator('main').innerText()).includes('Kirjoitamme tätä uudelleen'), 'the page says so');
  await accessible(shown, 'page of a topic that is off');
  await shown.close();
  await page.click('main form:has(input[value=on]) button');
  await page.waitForURL(/done=switched-on/);
  equal((await page.request.get(`${url}/api/v1/answers/work-cv?lang=fi`)).status(), 200, 'the answer again');
});

test('a site is given a contact, and somebody else is told', editor, async ({ page, url }) => {
  await signIn(page, url, recovery[8], '/editor/partners/esimerkkila');
  const other = await page.context().newPage();
  await other.goto(`${url}/editor/partners/esimerkkila`);
  await page.fill('#theme', 'primary: #114477');
  await page.click('main form:has(#theme) button');
  await page.waitForURL(/done=saved/);
  equal((await (await page.request.get(`${url}/api/v1/partners/esimerkkila`)).json()).theme.primary, '#114477', 'what is served');
  await other.fill('#theme', 'primary: #115588');
  await other.click('main form:has(#theme) button');
  await until('the second of two sees both', async () => (await other.locator('[role=alert]').count()) === 1);
  check((await other.locator('main').innerText()).includes('#114477'), 'what was saved meanwhile');
  equal(await other.inputValue('#theme'), 'primary: #115588', 'what was typed stays');
  await accessible(other, 'stale settings of a site');
  await other.fill('#theme', 'primary: javascript(1)"');
  await other.click('main form:has(#theme) button');
  await until('faults are told', async () => (await other.locator('[role=alert]').count()) === 1);
  await accessible(other, 'faulty settings of a site');
});
