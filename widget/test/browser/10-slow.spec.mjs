// A cheap phone on a bad net: a quarter of the speed, and what browsers call slow 3G.
import { Chat, check, equal, spec, until } from './chat.mjs';

const { tests, test } = spec();
export default tests;

/** Slow 3G as the developer tools of browsers have it: 400 kbit/s, two seconds to and fro. */
const slow3g = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };

async function slow(page, { net = false } = {}) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (!net) return;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', slow3g);
}

test('a whole conversation at a quarter of the speed and over slow 3G', async ({ page, url, show, hosts }) => {
  await page.goto(`${hosts}/empty`);
  await slow(page, { net: true });
  await page.goto(show('/slow', `<script src="${url}/widget.js" data-partner="demo" async></script>`), { timeout: 30_000 });
  const chat = new Chat(page);
  await chat.launcher.waitFor();
  await chat.launcher.click();
  await until('the launcher tells that the chat is coming', async () => (await chat.launcher.getAttribute('aria-busy')) === 'true');
  // Impatient people click again; the chat must not close under their hands when it comes.
  await chat.launcher.click();
  await chat.input.waitFor({ timeout: 30_000 });
  equal(await chat.launcher.getAttribute('aria-busy'), null, 'busy once it is there');
  await until('the focus is in the field', async () => (await chat.focus()) === 'input');
  // Nobody waits for the welcome before writing.
  await page.keyboard.type('Missä on lähin Ohjaamo?');
  await page.keyboard.press('Enter');
  equal(await chat.host.locator('li.you').count(), 1, 'the message is shown at once');
  await chat.host.locator('.typing').waitFor();
  await until('both replies', async () => (await chat.robot.count()) === 2, 30_000);
  equal(await chat.host.locator('[role=log] > ul > li').evaluateAll((all) => all.at(-1).className), 'robot', 'what stands last');
  equal(await chat.focus(), 'input', 'the focus stays');
  await page.keyboard.press('Escape');
  equal(await chat.focus(), 'launcher', 'the focus after Escape');
});

test('gives the net up after twenty seconds, keeps the message, and names who helps', { fakeOnly: true }, async ({ page, hosts }) => {
  await page.clock.install();
  await page.goto(`${hosts}/plain`);
  const chat = new Chat(page);
  await chat.open();
  // Nothing ever comes back.
  await page.route('**/api/v1/chat', () => {});
  await chat.input.fill('Onko kukaan siellä?');
  await chat.input.press('Enter');
  await page.clock.runFor(21_000);
  await page.clock.runFor(1_000);
  await page.clock.runFor(21_000);
  await chat.notice.waitFor();
  equal(await chat.input.inputValue(), 'Onko kukaan siellä?', 'the message');
  check(await chat.notice.locator('a[href^="tel:"]').count(), 'no phone number');
});

test('blocks nothing and moves nothing at load, at a quarter of the speed', async ({ page, hosts }) => {
  await slow(page);
  await page.addInitScript(() => {
    globalThis.found = { tasks: [], shifts: 0, unloads: [] };
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => globalThis.found.tasks.push(duration))).observe({ type: 'longtask', buffered: true });
    // What the page's own text does while it is still arriving is not ours.
    const ours = ({ sources }) => sources.some(({ node }) => !document.querySelector('main')?.contains(node));
    new PerformanceObserver((list) => list.getEntries().filter(ours).forEach(({ value }) => (globalThis.found.shifts += value))).observe({ type: 'layout-shift', buffered: true });
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (name, ...rest) {
      if (/unload/.test(name)) globalThis.found.unloads.push(name);
      return addEventListener.call(this, name, ...rest);
    };
  });
  const blocked = async (path) => {
    await page.goto(hosts + path);
    await page.waitForTimeout(500);
    const { tasks, shifts, unloads } = await page.evaluate(() => globalThis.found);
    equal([shifts, unloads], [0, []], `shifts and unload handlers on ${path}`);
    return tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
  };
  // What the page itself needs on this machine is not ours; three tries, since other programs run here, too.
  let found = Infinity;
  for (let i = 0; i < 3 && found > 50; i += 1) found = (await blocked('/plain')) - (await blocked('/empty'));
  check(found <= 50, `the widget blocks the page for ${Math.round(found)} ms`);
});
