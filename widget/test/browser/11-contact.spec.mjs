// Asking to be contacted, in the widget and as a plain form.
import { accessible, Chat, check, equal, spec, until } from './chat.mjs';

const { tests, test } = spec();
export default tests;

const receiving = { realOnly: true, partner: 'receiving' };

async function ask(page, url) {
  await page.goto(`${url}/chat?partner=receiving&lang=fi`);
  await page.locator('#text').fill('haluan puhua ihmisen kanssa');
  await page.locator('form:has(#text) button').click();
  await page.locator('#contact').waitFor();
}

test('takes a contact request without scripts', { ...receiving, context: { javaScriptEnabled: false } }, async ({ page, url }) => {
  await ask(page, url);
  await page.locator('#contact-email').fill('aino@');
  await page.locator('button[name=contact]').click();
  await page.locator('#contact-fault').waitFor();
  equal(new URL(page.url()).hash, '#contact', 'where the page stands');
  equal(await page.locator('#contact-email').inputValue(), 'aino@', 'what was written');
  const told = await page.locator('#contact-email').getAttribute('aria-describedby');
  check((await page.locator(`#${told}`).innerText()).includes('@'), 'the fault beside the field');
  equal(await page.locator('#contact-consent').getAttribute('aria-invalid'), 'true', 'the missing consent');
  await page.locator('#contact-email').fill('aino@esimerkki.example');
  await page.locator('#contact-consent').check();
  await page.locator('button[name=contact]').click();
  await page.locator('#contact [role=status]').waitFor();
  equal(await page.locator('#contact-email').count(), 0, 'forms left');
  equal((await page.context().cookies()).length, 0, 'cookies');
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in the plain contact form (${colorScheme})`, { ...receiving, context: { colorScheme, viewport: { width: 320, height: 800 } } }, async ({ page, url }) => {
    await ask(page, url);
    await accessible(page, 'form');
    await page.locator('#contact-message').fill('Haluan kuolla');
    await page.locator('button[name=contact]').click();
    await page.locator('#contact-fault').waitFor();
    check(await page.locator('#contact a[href="tel:112"]').isVisible(), 'help is missing');
    await accessible(page, 'faults and help');
    equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, 'width of the page');
  });
}

test('takes a contact request in the widget, by keyboard', receiving, async ({ page, url, show }) => {
  await page.goto(show('/receiving', `<script src="${url}/widget.js" data-partner="receiving" async></script>`));
  const chat = new Chat(page);
  await chat.open();
  await chat.say('haluan puhua ihmisen kanssa');
  await chat.host.locator('form.form [type=tel]').focus();
  await page.keyboard.type('040 000 0000');
  await page.keyboard.press('Enter');
  await until('the consent is asked for', async () => (await chat.host.locator('.form [type=checkbox]').getAttribute('aria-invalid')) === 'true');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('it is sent and the focus is on the news', async () => (await chat.focus()) === 'status');
  check((await chat.host.locator('.status').innerText()).length > 10, 'nothing is said');
});
