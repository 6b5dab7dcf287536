// The map over the directory page: an addition to a list that is whole without it.
import { accessible, check, COLOURS, equal, spec, until } from './chat.mjs';

const { tests, test } = spec();
export default tests;

const LIST = '/services?type=ohjaamo';
const drawn = (page) => page.locator('#map .spot').first().waitFor();

// The longest list that we have: a language in the dark is enough, since colours do not depend on it.
for (const [theme, langs] of [['light', ['fi', 'fi-simple', 'sv', 'en']], ['dark', ['fi']]]) {
  test(`axe finds nothing with the map (${theme})`, { context: { colorScheme: theme }, realOnly: true }, async ({ page, url }) => {
    const colours = theme === 'dark' ? { only: COLOURS } : {};
    for (const lang of langs) {
      await page.goto(`${url}${LIST}&lang=${lang}`);
      await drawn(page);
      await accessible(page, `map ${lang}`, lang === 'fi' ? colours : { without: COLOURS });
    }
    await page.locator('.show-on-map').first().click();
    await page.locator('.leaflet-popup-content a').first().waitFor();
    await accessible(page, 'popup', colours);
  });
}

test('the map asks nobody but our own server, and keeps to the policy', { realOnly: true }, async ({ page, url }) => {
  const asked = [];
  const complaints = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(url + LIST);
  await drawn(page);
  await page.waitForTimeout(500);
  const foreign = asked.filter((address) => !address.startsWith(url) && !address.startsWith('data:'));
  equal(foreign, [], 'asked of others');
  equal(complaints, [], 'complaints of the browser');
  check(asked.some((address) => /\/widget\/map\.[\w-]+\.js$/.test(address)), 'the script has a name of its content');
});

test('the list is whole without scripts, and no empty map stands over it', { context: { javaScriptEnabled: false }, realOnly: true }, async ({ page, url }) => {
  await page.goto(url + LIST);
  check(await page.locator('.service').count() > 20, 'there are services');
  check(!await page.locator('#map').isVisible(), 'no map');
  equal(await page.locator('.show-on-map').count(), 0, 'no button that does nothing');
});

test('every service of the page with a place is on the map', { realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}${LIST}&lang=en`);
  await drawn(page);
  const places = await page.locator('article[data-lat]').count();
  const counts = await page.locator('#map .pin').allTextContents();
  equal(counts.reduce((sum, text) => sum + (Number(text) || 1), 0), places, 'services on the map');
  const notes = await page.locator('.map-notes').textContent();
  check(notes.includes('no background'), 'says that it has no background');
});

test('the map is used with the keyboard, and the focus comes back', { realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/services?municipality=285&lang=en`);
  await drawn(page);
  const spot = page.locator('#map .spot').first();
  await spot.focus();
  equal(await spot.getAttribute('role'), 'button', 'role');
  const article = page.locator('article.lit');
  check(await article.count() > 0, 'its services are marked in the list');
  await page.keyboard.press('Enter');
  const link = page.locator('.leaflet-popup-content a').first();
  await link.waitFor();
  await until('the popup has the focus', () => link.evaluate((a) => a === document.activeElement));
  await page.keyboard.press('Escape');
  await until('the popup is gone', async () => (await page.locator('.leaflet-popup').count()) === 0);
  await until('the focus is back on the map', () => page.evaluate(() => document.activeElement?.closest('#map') !== null));
  await spot.focus();
  await page.keyboard.press('Enter');
  await link.waitFor();
  const id = (await link.getAttribute('href')).slice(1);
  await page.keyboard.press('Enter');
  await until('the service of the list has the focus', () => page.evaluate((wanted) => document.activeElement?.id === wanted, id));
});

test('a keyboard can pass over the map', { realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}${LIST}&lang=sv`);
  await drawn(page);
  check((await page.locator('#map .skip').boundingBox()).width <= 1, 'the link over the map covers nothing');
  await page.locator('#map .skip').focus();
  check((await page.locator('#map .skip').boundingBox()).y > 0, 'the link shows when it has the focus');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  check(await page.evaluate(() => document.activeElement?.closest('#list') !== null), 'the list is next');
});

test('a service of the list is shown on the map', { realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}${LIST}&lang=fi`);
  await drawn(page);
  const article = page.locator('article:has(.show-on-map)').nth(3);
  const name = (await article.locator('h2').textContent()).trim();
  await article.locator('.show-on-map').click();
  const popup = page.locator('.leaflet-popup-content');
  await popup.waitFor();
  check((await popup.textContent()).includes(name), `the popup names ${name}`);
});

test('the map fits a phone, and leaves the page to the finger', { context: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' }, realOnly: true }, async ({ page, url }) => {
  await page.goto(url + LIST);
  await drawn(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  check(width <= 320, `${width} px wide`);
  equal(await page.locator('.leaflet-zoom-anim').count(), 0, 'nothing moves by itself');
  equal(await page.locator('.leaflet-touch-drag').count(), 0, 'dragging');
});

test('a list without places has no map', { realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/services?type=crisis-line`);
  check(await page.locator('.service').count() > 0, 'there are services');
  await page.waitForTimeout(300);
  check(!await page.locator('#map').isVisible(), 'no map');
});

/** A page as an operator with tiles has it, whose source of tiles answers so. */
async function withTiles(page, url, status) {
  const tile = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64');
  const origin = 'https://tiles.example';
  await page.route(`${origin}/**`, (route) => route.fulfill({ status, contentType: 'image/png', body: status === 200 ? tile : '' }));
  await page.route('**/services?*', async (route) => {
    const response = await route.fetch();
    const policy = response.headers()['content-security-policy'].replace("img-src 'self' data:", `img-src 'self' data: ${origin}`);
    const body = (await response.text()).replace('&quot;places&quot;:', `&quot;tiles&quot;:&quot;${origin}/{z}/{x}/{y}.png&quot;,&quot;credit&quot;:&quot;© Tiles &amp;lt;b&gt;&quot;,&quot;places&quot;:`);
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy }, body });
  });
  await page.goto(`${url}${LIST}&lang=en`);
  await drawn(page);
}

test('tiles are drawn with their credit', { realOnly: true }, async ({ page, url }) => {
  await withTiles(page, url, 200);
  await page.locator('.leaflet-tile-loaded').first().waitFor();
  check((await page.locator('.leaflet-control-attribution').textContent()).includes('© Tiles'), 'the credit');
  check(!(await page.locator('.map-notes').textContent()).includes('no background'), 'there is a background');
});

test('where tiles fail, the map goes on without them', { realOnly: true }, async ({ page, url }) => {
  await withTiles(page, url, 500);
  await until('it says so', async () => (await page.locator('.map-notes').textContent()).includes('no background'));
});

// Kept in docs/images, and made anew with OPASTIN_PICTURES naming the folder.
if (process.env.OPASTIN_PICTURES) {
  test('takes a picture of the map', { context: { viewport: { width: 900, height: 1500 } }, realOnly: true }, async ({ page, url }) => {
    await page.goto(`${url}/services?type=ohjaamo&lang=en`);
    await drawn(page);
    await page.waitForTimeout(800);
    await page.screenshot({ path: `${process.env.OPASTIN_PICTURES}/services-map.png` });
  });
}
