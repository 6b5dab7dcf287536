// How a test speaks with the chat: by what a person sees, never by what the answer says.
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';

const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Collects tests of one spec file. */
export function spec() {
  const tests = [];
  const test = (name, ...rest) => tests.push({ name, run: rest.at(-1), options: rest.length > 1 ? rest[0] : {} });
  return { tests, test };
}

export function check(condition, complaint) {
  if (!condition) throw new Error(complaint);
}

export function equal(actual, expected, what) {
  check(JSON.stringify(actual) === JSON.stringify(expected), `${what}: expected ${JSON.stringify(expected)}, was ${JSON.stringify(actual)}`);
}

/** Waits until something holds; browsers settle in their own time. */
export async function until(what, probe, patience = 8000) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await probe()) return;
    await new Promise((resume) => setTimeout(resume, 40));
  }
  throw new Error(`never happened: ${what}`);
}

export class Chat {
  constructor(page) {
    this.page = page;
    this.host = page.locator('opastin-chat');
    this.launcher = this.host.locator('[part=launcher]');
    this.panel = this.host.locator('[part=panel]');
    this.input = this.host.locator('[part=input]');
    this.robot = this.host.locator('li.robot');
    this.notice = this.host.locator('[part=notice]');
  }

  async open() {
    await this.launcher.click();
    await this.robot.first().waitFor();
  }

  async say(text) {
    const before = await this.robot.count();
    await this.input.fill(text);
    await this.input.press('Enter');
    await until(`a reply to "${text}"`, async () => (await this.robot.count()) > before);
  }

  /** What has the focus, inside the shadow tree where it is there. */
  focus() {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      const inner = activeElement?.shadowRoot?.activeElement;
      return inner ? (inner.getAttribute('part') ?? inner.className ?? inner.tagName) : activeElement?.tagName;
    });
  }
}

/** Presses Tab until the focus is on something in the chat, as somebody without a mouse has to. */
export async function tabTo(page, selector, { back = false } = {}) {
  for (let i = 0; i < 80; i += 1) {
    const there = await page.evaluate((it) => document.activeElement?.shadowRoot?.activeElement?.matches(it) ?? false, selector);
    if (there) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** What axe judges by colour, which is most of its time: the same in every language, and all that another theme changes. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds in a page with others in it, each of which it has to be put into. */
async function violationsInFrames(page, options, within) {
  const axe = new AxeBuilder({ page }).options(options);
  return (await (within ? axe.include(within) : axe).analyze()).violations;
}

/** The same in a page by itself: put in once and asked for violations alone, it takes a third of the time. */
async function violationsAlone(page, options, within) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async ([where, what]) => (await window.axe.run(where ?? document, what)).violations, [within, options]);
}

/** axe over the whole page or an element of it, by some rules, all or all but some, and no complaint at all. */
export async function accessible(page, state, { without = [], only, within } = {}) {
  // Colours are judged at rest, not in the middle of a fade.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // What is in order need not be told, which would be most of the work.
  const rules = only ? { runOnly: only } : { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };
  const options = { resultTypes: ['violations'], ...rules };
  const violations = await (page.frames().length === 1 ? violationsAlone : violationsInFrames)(page, options, within);
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`);
  check(!told.length, `axe (${state}): ${told.join('; ')}`);
}
