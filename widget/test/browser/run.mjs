// Runs every *.spec.mjs in a real Chromium, against OPASTIN_URL or, without it, against the fake server.
import { existsSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { startFakeServer } from './fake-server.mjs';
import { startHostPages } from './host-pages.mjs';

const wanted = process.argv[2] ?? '';
/** What runs one after the other: the tests of a file whose second leans on its first, or one test. */
const chains = [];
for (const file of readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.spec.mjs')).sort()) {
  const { default: inFile, inOrder } = await import(`./${file}`);
  const chosen = inFile.filter(({ name }) => `${file} ${name}`.includes(wanted));
  if (inOrder) chains.unshift(chosen);
  else chains.push(...chosen.map((test) => [test]));
}

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.log('SKIPPED: no Chromium');
  console.log(`browser: 0 passed, 0 failed, ${chains.flat().length} skipped`);
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const real = process.env.OPASTIN_URL?.replace(/\/*$/, '');
const fake = real ? undefined : await startFakeServer();
const url = real ?? fake.url;
const hosts = await startHostPages(url);
const args = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const browser = await chromium.launch({ executablePath, args: args.split(' ') });
const limit = 300_000;
const lanes = 2;
const count = { passed: 0, failed: 0, skipped: 0 };

async function runOne({ name, options = {}, run }) {
  if ('needs' in options && real && !options.needs) {
    count.skipped += 1;
    console.log(`- ${name} (needs OPASTIN_EDITOR_LINK: what "opastin person add" printed, from /editor on)`);
    return;
  }
  if (options.fakeOnly && real || options.realOnly && !real) {
    count.skipped += 1;
    console.log(`- ${name} (needs the ${options.fakeOnly ? 'fake' : 'real'} server)`);
    return;
  }
  if (options.partner && !(await fetch(`${url}/api/v1/partners/${options.partner}`)).ok) {
    count.skipped += 1;
    console.log(`- ${name} (needs a server with the partner ${options.partner})`);
    return;
  }
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fi-FI', ...options.context });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const errors = [];
  const begun = Date.now();
  page.on('pageerror', (error) => errors.push(error));
  const allowed = options.limit ?? limit;
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error(`took more than ${allowed / 1000} s`)), allowed).unref());
  try {
    await Promise.race([run({ page, context, url, hosts: hosts.url, show: hosts.show, real: !!real }), late]);
    if (errors.length) throw new Error(`the page saw an exception: ${errors[0].stack}`);
    count.passed += 1;
    console.log(`✓ ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    count.failed += 1;
    console.log(`✗ ${name}\n    ${String(error.stack ?? error).split('\n').slice(0, 12).join('\n    ')}`);
  } finally {
    await context.close();
  }
}

/** Takes the next chain until there is none. */
async function lane() {
  for (let chain = chains.shift(); chain; chain = chains.shift()) {
    for (const test of chain) await runOne(test);
  }
}

try {
  await Promise.all(Array.from({ length: lanes }, lane));
} finally {
  await browser.close();
  hosts.stop();
  fake?.stop();
}
console.log(`browser: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed ? 1 : 0);
