// The directory page and the page of a service: axe, and the filters without scripts.
import { accessible, check, COLOURS, equal, spec } from './chat.mjs';

const { tests, test } = spec();
export default tests;

const themes = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
];

for (const [theme, context] of themes) {
  test(`axe finds nothing on the pages of the directory (${theme})`, { context, realOnly: true }, async ({ page, url }) => {
    const dark = theme === 'dark' ? { only: COLOURS } : {};
    for (const lang of theme === 'light' ? ['fi', 'fi-simple', 'sv', 'en'] : ['fi']) {
      await page.goto(`${url}/services?lang=${lang}`);
      await accessible(page, `services ${lang}`, lang === 'fi' ? dark : { without: COLOURS });
    }
    await page.goto(`${url}/services?type=ohjaamo&language=sv`);
    await accessible(page, 'nothing found', dark);
    await page.goto(`${url}/services?municipality=285`);
    await page.locator('.service h2 a').first().click();
    await page.waitForURL('**/s/**');
    await accessible(page, 'a service', dark);
  });
}

test('filters the directory without scripts', { context: { javaScriptEnabled: false }, realOnly: true }, async ({ page, url }) => {
  await page.goto(`${url}/services?lang=sv`);
  await page.locator('#municipality').selectOption('285');
  await page.locator('#type').selectOption('ohjaamo');
  await page.locator('button[type=submit]').click();
  await page.waitForURL('**municipality=285**');
  equal(await page.locator('html').getAttribute('lang'), 'sv');
  equal(await page.locator('#municipality').inputValue(), '285');
  check(await page.locator('.service').count() > 0, 'there are services');
  equal(new URL(page.url()).searchParams.get('lang'), 'sv');
});

test('the directory fits a phone and does not scroll sideways', { context: { viewport: { width: 320, height: 640 } }, realOnly: true }, async ({ page, url }) => {
  for (const path of ['/services', '/s/ohjaamo-kotka']) {
    await page.goto(url + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    check(width <= 320, `${path} is ${width} px wide`);
  }
});
