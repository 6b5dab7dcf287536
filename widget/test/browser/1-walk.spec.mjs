// A whole conversation, first by keyboard alone.
import { Chat, check, equal, spec, tabTo, until } from './chat.mjs';

const { tests, test } = spec();
export default tests;

test('opens, asks, answers, shows a service and closes again, by keyboard alone', async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.launcher.waitFor();
  equal(await chat.launcher.getAttribute('aria-expanded'), 'false', 'aria-expanded before');
  await until('Tab reaches the launcher', async () => {
    await page.keyboard.press('Tab');
    return (await chat.focus()) === 'launcher';
  });
  await page.keyboard.press('Enter');
  await chat.robot.first().waitFor();
  equal(await chat.focus(), 'input', 'focus after opening');
  equal(await chat.launcher.getAttribute('aria-expanded'), 'true', 'aria-expanded after');
  equal(await chat.panel.getAttribute('role'), 'dialog', 'role of the panel');
  await page.keyboard.type('Missä on lähin Ohjaamo?');
  await page.keyboard.press('Enter');
  await until('the reply to the question', async () => (await chat.robot.count()) === 2);
  await page.keyboard.type('Lappeenrannassa');
  await page.keyboard.press('Enter');
  await chat.host.locator('article.card').first().waitFor();
  check((await chat.host.locator('article.card h3').first().textContent())?.trim(), 'the card has no name');
  equal(await chat.focus(), 'input', 'focus stays in the input');
  await page.keyboard.press('Escape');
  await until('the panel closes', async () => chat.panel.isHidden());
  equal(await chat.focus(), 'launcher', 'focus after Escape');
});

test('chooses, opens, rates, comments, changes the language and deletes, by keyboard alone', async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.launcher.focus();
  await page.keyboard.press('Enter');
  await chat.robot.first().waitFor();
  await page.keyboard.type('Missä on lähin Ohjaamo?');
  await page.keyboard.press('Enter');
  await until('the question where', async () => (await chat.robot.count()) === 2);
  await tabTo(page, '.robot:last-child .choice', { back: true });
  await page.keyboard.press('Enter');
  await until('the choice is taken', async () => (await chat.robot.count()) === 3);
  await tabTo(page, '[part=input]');
  await page.keyboard.type('Lappeenranta');
  await page.keyboard.press('Enter');
  await until('services', async () => (await chat.robot.count()) === 4 && (await chat.host.locator('article.card').count()) > 0);
  await tabTo(page, '.card summary', { back: true });
  await page.keyboard.press('Enter');
  await until('the details are open', () => chat.host.locator('.card details[open]').count());
  await tabTo(page, '.rate');
  await page.keyboard.press('Space');
  await until('the rating is taken', () => chat.host.locator('.rate[aria-pressed=true]').count());
  await tabTo(page, '.feedback textarea');
  await page.keyboard.type('Selkeä vastaus.');
  await tabTo(page, '.feedback form button');
  await page.keyboard.press('Enter');
  await until('the comment is sent and the focus is not lost', async () => (await chat.focus()) === 'quiet');
  await tabTo(page, 'select', { back: true });
  await page.keyboard.press('ArrowDown');
  await until('easy Finnish', async () => (await chat.panel.getAttribute('lang')) === 'fi-simple');
  await tabTo(page, '[part=menu]', { back: true });
  await page.keyboard.press('Enter');
  await tabTo(page, '.menu button');
  await page.keyboard.press('Enter');
  await until('only the welcome is left', async () => (await chat.host.locator('[role=log] > ul > li').count()) === 1);
  equal(await chat.focus(), 'menu', 'the focus after deleting');
  await page.keyboard.press('Escape');
  equal(await chat.focus(), 'launcher', 'the focus after Escape');
});

test('Escape closes in every state and gives the focus back', async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.open();
  const again = async (what) => {
    await page.keyboard.press('Escape');
    await until(`closed ${what}`, async () => chat.panel.isHidden());
    equal(await chat.focus(), 'launcher', `focus ${what}`);
    await page.keyboard.press('Enter');
    await until('open again', async () => chat.panel.isVisible());
  };
  await again('after the welcome');
  await page.keyboard.type('kesken jäänyt');
  await again('while typing');
  equal(await chat.input.inputValue(), 'kesken jäänyt', 'the draft');
  await chat.host.locator('[part=menu]').click();
  await again('with the menu open');
  await chat.robot.first().click();
  await again('after a click on text');
  await chat.host.locator('select').focus();
  await again('from the language choice');
});

test('gives the focus back to the page’s own button that opened the chat', async ({ page, hosts }) => {
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.launcher.waitFor();
  await page.evaluate(() => document.getElementById('own').addEventListener('click', () => window.opastin.push(['open'])));
  await page.locator('#own').focus();
  await page.keyboard.press('Enter');
  await chat.robot.first().waitFor();
  await page.keyboard.press('Escape');
  await until('the focus is back', async () => page.evaluate(() => document.activeElement?.id === 'own'));
});

test('shows 112 as a phone link in a crisis', async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.open();
  await chat.say('haluan tappaa itseni');
  const first = chat.host.locator('.crisis a[href^="tel:"]').first();
  equal(await first.getAttribute('href'), 'tel:112', 'the first number');
});

test('takes a choice by its button and says each reply once', async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.launcher.waitFor();
  await chat.open();
  await page.evaluate(() => {
    const log = document.querySelector('opastin-chat').shadowRoot.querySelector('[role=log]');
    globalThis.additions = 0;
    new MutationObserver((records) => {
      globalThis.additions += records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
    }).observe(log, { childList: true, subtree: true });
  });
  await chat.say('Missä on lähin Ohjaamo?');
  await page.waitForTimeout(200);
  equal(await page.evaluate(() => globalThis.additions), 2, 'additions to the log (question, reply)');
});

test('speaks the language that is chosen', async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.open();
  for (const lang of ['sv', 'fi-simple', 'en']) {
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/chat') && request.postDataJSON()?.lang === lang);
    await chat.host.locator('select').selectOption(lang);
    await asked;
    await until(`the panel speaks ${lang}`, async () => (await chat.panel.getAttribute('lang')) === lang);
    await until(`the reply is in ${lang}`, async () => (await chat.robot.last().getAttribute('lang'))?.slice(0, 2) === lang.slice(0, 2));
  }
  equal(await chat.input.getAttribute('placeholder'), 'Write a question…', 'the placeholder');
});

test('survives a reload and a change of page, with the panel open, and takes no focus', async ({ page, hosts }) => {
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.open();
  await chat.say('Missä on lähin Ohjaamo?');
  const said = await chat.host.locator('li').allTextContents();
  await page.goto(`${hosts}/other`);
  await until('the panel is open again', async () => chat.panel.isVisible());
  await until('the conversation is back', async () => (await chat.robot.count()) === 2);
  equal((await chat.host.locator('[role=log] > ul > li').count()), 3, 'number of messages');
  equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY', 'the focus');
  await chat.say('Lappeenrannassa');
  await chat.host.locator('article.card').first().waitFor();
  check(said.length > 2, 'nothing was said');
});

test('deletes the conversation here and in the tab', async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.open();
  await chat.say('Missä on Ohjaamo kaverilleni?');
  await chat.host.locator('[part=menu]').click();
  await chat.host.locator('.menu button').first().click();
  await until('only the welcome is left', async () => (await chat.host.locator('[role=log] > ul > li').count()) === 1);
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
  check(!kept.includes('kaverilleni'), `the tab still remembers: ${kept.slice(0, 200)}`);
});

test('downloads the conversation as text', async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.open();
  await chat.say('Missä on lähin Ohjaamo?');
  await chat.host.locator('[part=menu]').click();
  const [file] = await Promise.all([page.waitForEvent('download'), chat.host.locator('.menu button').nth(1).click()]);
  equal(file.suggestedFilename(), 'opastin-keskustelu.txt', 'the name of the file');
});

test('leaves quickly: away, nothing kept, and Back does not return', async ({ page, context, hosts }) => {
  await context.route('https://www.ilmatieteenlaitos.fi/**', (route) => route.fulfill({ body: 'sää', contentType: 'text/plain' }));
  await context.route('**/api/v1/partners/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), exitUrl: null } });
  });
  await page.goto(`${hosts}/other`);
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.open();
  await chat.host.locator('[part=exit]').click();
  await page.waitForURL('https://www.ilmatieteenlaitos.fi/**');
  await page.goBack();
  check(page.url().endsWith('/other'), `Back led to ${page.url()}`);
  equal(await page.evaluate(() => sessionStorage.length), 0, 'entries in the tab');
});
