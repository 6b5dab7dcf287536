// Guided paths: walked on pages and in the chat; the exercise keeps to itself what is ticked.
import { accessible, check, equal, spec } from './chat.mjs';

const { tests, test } = spec();
export default tests;

const LANGS = ['fi', 'fi-simple', 'sv', 'en'];

for (const [theme, context] of [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }]]) {
  test(`axe finds nothing on the pages of paths (${theme})`, { context, realOnly: true }, async ({ page, url }) => {
    for (const lang of theme === 'light' ? LANGS : ['fi']) {
      await page.goto(`${url}/p/my-strengths?lang=${lang}`);
      await page.locator('.exercise input').first().check();
      await accessible(page, `exercise ${lang}`);
    }
    for (const way of ['', '&way=what.dismissed_age.young', '&way=what.dismissed_age.young_place.405_registered.no']) {
      await page.goto(`${url}/p/lost-job?lang=sv${way}`);
      await accessible(page, `question ${way}`);
    }
  });
}

test('nothing leaves the exercise while it is filled in, and nothing is kept', { realOnly: true }, async ({ page, context, url }) => {
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${url}/p/my-strengths?lang=fi`, { waitUntil: 'networkidle' });
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  const before = page.url();
  check(!await page.locator('#result').isVisible(), 'no result before anything is ticked');
  for (const id of ['listen', 'team', 'explain', 'repair']) await page.getByLabel(await page.locator(`label[for="${id}"]`).textContent(), { exact: true }).check();
  equal(await page.locator('#strengths h3').allTextContents(), ['Ihmisten kanssa', 'Käsillä ja koneilla'], 'most ticked first');
  equal(await page.locator('#strengths ul').first().locator('li').count(), 3, 'what was ticked');
  await page.locator('#clear').click();
  check(!await page.locator('#result').isVisible(), 'cleared');
  equal(await page.locator('.exercise input:checked').count(), 0, 'nothing is ticked');
  await page.locator('#listen').check();
  equal(asked, [], 'requests');
  equal(page.url(), before, 'address');
  equal(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ''], 'kept');
  equal(complaints, [], 'complaints of the browser');
  await page.reload();
  equal(await page.locator('.exercise input:checked').count(), 0, 'forgotten after a reload');
});

test('without scripts the exercise is a sheet, and on paper it has lines to write on', { context: { javaScriptEnabled: false }, realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/p/my-strengths?lang=en`);
  check(await page.locator('.tells').first().isVisible(), 'what it tells stands with each group');
  check(!await page.locator('#result').isVisible(), 'no empty result');
  check(!await page.locator('.line').first().isVisible(), 'no lines on the screen');
  await page.emulateMedia({ media: 'print' });
  check(await page.locator('.line').first().isVisible(), 'lines on paper');
  check(!await page.locator('nav').first().isVisible(), 'no navigation on paper');
});

test('a path is walked without scripts, and the choices stand in the address alone', { context: { javaScriptEnabled: false }, realOnly: true }, async ({ page, context, url }) => {
  await page.goto(`${url}/p/lost-job?lang=en`);
  await page.getByRole('link', { name: 'I was dismissed' }).click();
  await page.getByRole('link', { name: '30–49' }).click();
  await page.getByLabel('Municipality').selectOption({ label: 'Kouvola' });
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('link', { name: 'Not yet' }).click();
  await page.getByText('Register as a jobseeker first.').waitFor();
  check(await page.locator('a[href^="tel:"], .service a[href^="https:"]').count() > 0, 'somebody to reach');
  check(page.url().includes('place.286'), page.url());
  equal(await context.cookies(), [], 'cookies');
  await page.getByRole('link', { name: /^Change: How old/ }).click();
  await page.getByRole('link', { name: 'Under 30' }).waitFor();
});

test('the exercise opens from the chat as a page', { realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const reply = await page.evaluate(async (server) => (await fetch(`${server}/api/v1/chat`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ partner: 'demo', choice: 'path:my-strengths', lang: 'fi' }) })).json(), url);
  const block = reply.blocks.find(({ type }) => type === 'path');
  equal(new URL(block.url).pathname, '/p/my-strengths', 'address');
  await page.goto(block.url);
  equal(await page.locator('h1').textContent(), block.title, 'title');
});
