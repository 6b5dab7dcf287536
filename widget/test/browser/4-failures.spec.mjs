// The net fails, the server is full, the script does not come.
import { readFile } from 'node:fs/promises';
import { Chat, check, equal, spec, until } from './chat.mjs';

const { tests, test } = spec();
export default tests;

test('keeps what was typed when the net fails, says so, and sends it on request', async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.open();
  await page.route('**/api/v1/chat', (route) => route.abort());
  await chat.input.fill('Onko kukaan siellä?');
  await chat.input.press('Enter');
  await chat.notice.waitFor();
  equal(await chat.input.inputValue(), 'Onko kukaan siellä?', 'the text');
  check(await chat.notice.locator('[role=alert]').textContent(), 'nothing is said');
  const [log, said] = await Promise.all([chat.host.locator('.scroller').boundingBox(), chat.notice.locator('[role=alert]').boundingBox()]);
  check(said.y >= log.y && said.y + said.height <= log.y + log.height, 'what is said stands out of sight');
  equal(await chat.host.locator('li.you').count(), 0, 'messages that look sent');
  await page.keyboard.press('Escape');
  await until('the panel closes', async () => chat.panel.isHidden());
  await page.keyboard.press('Enter');
  await page.unroute('**/api/v1/chat');
  await chat.notice.locator('button').click();
  await chat.host.locator('li.you').waitFor();
  await until('the notice goes', async () => chat.notice.isHidden());
  equal(await chat.input.inputValue(), '', 'the input afterwards');
});

test('waits longer after each failure', async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.open();
  await page.route('**/api/v1/chat', (route) => route.fulfill({ status: 500, json: { status: 500 } }));
  await chat.input.fill('hei');
  await chat.input.press('Enter');
  await chat.notice.locator('button[aria-disabled=false]').click();
  await chat.notice.locator('button[aria-disabled=true]').waitFor();
  await chat.notice.locator('button[aria-disabled=false]').waitFor({ timeout: 4000 });
});

test('shows the crisis contacts that a refusal carries and waits as long as it asks', async ({ page, url }) => {
  const problem = JSON.parse(await readFile(new URL('../fixtures/problem-503.json', import.meta.url), 'utf8'));
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.open();
  await page.route('**/api/v1/chat', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', headers: { 'Retry-After': '30' }, body: JSON.stringify(problem) }),
  );
  await chat.input.fill('apua');
  await chat.input.press('Enter');
  await chat.notice.locator('a[href="tel:112"]').waitFor();
  equal(await chat.notice.locator('button').getAttribute('aria-disabled'), 'true', 'the retry');
});

test('says so when the rest of the script does not come, and tries again on the next click', async ({ page, hosts }) => {
  await page.route('**/widget/app-*', (route) => route.abort());
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.launcher.click();
  await until('a word of regret', async () => !!(await chat.host.locator('[role=alert]').first().textContent()));
  await page.unroute('**/widget/app-*');
  await chat.open();
});

test('runs no part that is not the one it was built with', async ({ page, hosts }) => {
  await page.route('**/widget/app-*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};globalThis.tampered = true;` });
  });
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.launcher.click();
  await until('a word of regret', async () => !!(await chat.host.locator('[role=alert]').first().textContent()));
  equal(await page.evaluate(() => 'tampered' in globalThis), false, 'foreign code has run');
});

test('rests when the partner has switched it off, and names who helps', { fakeOnly: true }, async ({ page, url }) => {
  await page.route('**/api/v1/partners/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), off: 'Chat on tauolla perjantaihin asti.' } });
  });
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.launcher.click();
  await chat.host.getByText('Chat on tauolla').waitFor();
  await chat.host.locator('.contacts a[href^="tel:"]').first().waitFor();
  check(await chat.input.isHidden(), 'the input is still there');
  await page.waitForTimeout(300);
  equal(await chat.robot.count(), 1, 'replies beside the word that it rests');
});

test('names the page’s phone number where the net fails before anything was learnt', async ({ page, url, show }) => {
  await page.route('**/api/v1/**', (route) => route.abort());
  await page.goto(show('/phone', `<script src="${url}/widget.js" data-partner="demo" data-phone="05 000 0009"></script>`));
  const chat = new Chat(page);
  await chat.launcher.click();
  await chat.notice.locator('a[href="tel:050000009"]').waitFor();
});
