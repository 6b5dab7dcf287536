// Seven rules such as real pages have, each with `!important`: does any of them change the widget's input?
export const hostRules = [
  '* { box-sizing: content-box !important; margin: 9px !important; padding: 9px !important }',
  '* { font: italic 31px cursive !important; letter-spacing: 5px !important; text-transform: uppercase !important }',
  '* { color: #0f0 !important; background: #f0f !important; text-shadow: 1px 1px red !important }',
  'input, textarea { display: none !important; width: 3px !important; height: 3px !important }',
  'html *, body * { visibility: hidden !important; opacity: 0.1 !important; pointer-events: none !important }',
  'body * { position: static !important; float: left !important; transform: rotate(3deg) !important; line-height: 3 !important }',
  'textarea, input, [part], :focus { border: 9px dotted red !important; outline: none !important; border-radius: 0 !important; resize: both !important }',
];

/** Everything about the input that a style sheet could change. */
const look = (page, selector) =>
  page.evaluate((it) => {
    const input = window.bench.everywhere(it)[0];
    if (!input) return ['none'];
    const { x, y, width, height } = input.getBoundingClientRect();
    const style = getComputedStyle(input);
    return [`rect: ${[x, y, width, height].map(Math.round)}`, ...[...style].map((name) => `${name}: ${style.getPropertyValue(name)}`)];
  }, selector);

/** For each rule that changes the input, what it changes. */
export async function changedByRules(browser, address, subject) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const open = async () => {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'launcher' in window.bench.seen);
    await page.evaluate((it) => window.bench.everywhere(it).find(window.bench.visible).click(), subject.launcher);
    await page.waitForFunction(() => 'welcome' in window.bench.seen);
    return page;
  };
  try {
    const page = await open();
    const changes = [];
    const before = new Set(await look(page, subject.input));
    for (const rule of hostRules) {
      const sheet = await page.addStyleTag({ content: rule });
      await page.waitForTimeout(150);
      const changed = (await look(page, subject.input)).filter((it) => !before.has(it));
      if (changed.length) changes.push({ rule, changed: changed.slice(0, 8) });
      await sheet.evaluate((it) => it.remove());
    }
    return changes;
  } finally {
    await context.close();
  }
}
