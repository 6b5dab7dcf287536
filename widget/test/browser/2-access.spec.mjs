// axe in every state and theme; small screens, high zoom, forced colours, right to left.
import { readFile } from 'node:fs/promises';
import { accessible, Chat, COLOURS, check, equal, spec, until } from './chat.mjs';

const { tests, test } = spec();
export default tests;

const fixture = async (name) => JSON.parse(await readFile(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));

/** Lets the server's next replies be the given ones, whatever server it is. */
async function replyWith(page, name) {
  await page.unroute('**/api/v1/chat');
  const reply = await fixture(`${name}.reply`);
  await page.route('**/api/v1/chat', (route) => route.fulfill({ json: reply }));
}

const themes = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', {}, 'contrast'],
  ['forced colours', { forcedColors: 'active' }],
];
const states = ['answer', 'ask', 'services', 'crisis', 'many-services', 'fallback', 'form'];

for (const [theme, context, attribute] of themes) {
  test(`axe finds nothing in any state (${theme})`, { context }, async ({ page, url }) => {
    // In forced colours the browser reports a page's own text colour beside the forced background; people see neither.
    const without = context.forcedColors ? ['color-contrast'] : [];
    const rules = theme === 'dark' || theme === 'high contrast' ? { only: COLOURS } : { without };
    const judge = (state) => accessible(page, state, { ...rules, within: 'opastin-chat' });
    await page.goto(`${url}/demo`);
    const chat = new Chat(page);
    await chat.launcher.waitFor();
    if (attribute) await chat.host.evaluate((it, name) => it.setAttribute('theme', name), attribute);
    await accessible(page, 'closed', rules);
    await chat.open();
    await accessible(page, 'open', rules);
    for (const name of states) {
      await replyWith(page, name);
      await chat.say(`näytä ${name}`);
    }
    await judge(`replies: ${states}`);
    await chat.host.locator('form.form button[type=submit]').click();
    await chat.host.locator('details summary').first().click();
    await chat.host.locator('.rate').first().click();
    await chat.host.locator('.feedback form').waitFor();
    await chat.host.locator('[part=menu]').click();
    await judge('form with errors, details open, rated, menu open');
    await chat.input.fill('a'.repeat(1001));
    await chat.input.press('Enter');
    await judge('a message that is too long');
    await page.unroute('**/api/v1/chat');
    await page.route('**/api/v1/chat', (route) => route.abort());
    await chat.input.fill('Onko kukaan siellä?');
    await chat.input.press('Enter');
    await chat.notice.waitFor();
    await judge('error');
    check(await chat.launcher.isVisible(), 'the launcher has vanished');
  });
}

test('a form that was sent, a kiosk about to clear itself, and a chat within a page are accessible', async ({ page, hosts }) => {
  await page.route('**/api/v1/handoff', (route) => route.fulfill({ status: 202 }));
  await replyWith(page, 'form');
  await page.goto(`${hosts}/kiosk`);
  const chat = new Chat(page);
  await chat.robot.first().waitFor();
  const { fields } = (await fixture('form.reply')).blocks.find(({ type }) => type === 'form');
  for (const { id, type } of fields) {
    const field = chat.host.locator(`.form [name="${id}"]`).first();
    if (type !== 'select') await field.fill(type === 'email' ? 'aino@esimerkki.example' : '040 000 0000');
  }
  await chat.host.locator('.form [type=checkbox]').first().check();
  await chat.host.locator('.form button').first().click();
  await until('it is sent', async () => (await chat.focus()) === 'status');
  await chat.host.locator('.idle button').waitFor();
  await accessible(page, 'sent, and idle');
  await page.goto(`${hosts}/element`);
  await chat.open();
  await accessible(page, 'within a page');
});

test('scrolls in one direction only at 320 pixels, and every target is big enough', { context: { viewport: { width: 320, height: 640 } } }, async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.open();
  for (const name of ['services', 'crisis', 'form']) {
    await replyWith(page, name);
    await chat.say(name);
  }
  const wide = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('opastin-chat');
    const spill = [...shadowRoot.querySelectorAll('.scroller, .panel, .top, .bar, .foot')].filter((it) => it.scrollWidth > it.clientWidth + 1);
    return [document.documentElement.scrollWidth, ...spill.map((it) => it.className)];
  });
  equal(wide, [320], 'width of the page and what spills over');
  const small = await chat.host.locator('button:visible, .action:visible, select:visible, summary:visible, .exit:visible').evaluateAll((all) =>
    all.filter((it) => it.getBoundingClientRect().height < 24 || it.getBoundingClientRect().width < 24).map((it) => it.textContent),
  );
  equal(small, [], 'targets under 24 pixels');
  await accessible(page, '320 pixels');
});

test('stays usable at 400 % zoom', { context: { viewport: { width: 320, height: 256 } } }, async ({ page, url }) => {
  await page.goto(`${url}/demo`);
  const chat = new Chat(page);
  await chat.open();
  await replyWith(page, 'services');
  await chat.say('Missä?');
  const { y, height } = await chat.input.boundingBox();
  check(y >= 0 && y + height <= 256, 'the input is out of sight');
  await chat.host.locator('article.card').first().scrollIntoViewIfNeeded();
  await page.keyboard.press('Escape');
  await until('the panel closes', async () => chat.panel.isHidden());
});

test('mirrors itself on a page written from right to left', async ({ page, hosts }) => {
  await page.goto(`${hosts}/rtl`);
  const chat = new Chat(page);
  await chat.open();
  const { x } = await chat.panel.boundingBox();
  check(x < 200, `the panel stands at ${x}`);
  await chat.say('Missä on lähin Ohjaamo?');
  const you = await chat.host.locator('li.you .bubble').boundingBox();
  const robot = await chat.robot.last().locator('.bubble').first().boundingBox();
  check(you.x < robot.x, 'the person’s words stand on the wrong side');
});

test('moves nothing for those who want no movement', { context: { reducedMotion: 'reduce' } }, async ({ page, hosts }) => {
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.open();
  equal(await page.evaluate(() => document.getAnimations().length), 0, 'animations');
});
