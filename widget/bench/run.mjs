// Measures the widget as a visitor's browser sees it, plain and with the processor slowed down four times.
//   node bench/run.mjs [--runs 9] [--json FILE] [--subject bench/subjects/other.json ...]
// OPASTIN_URL names a running server; without it one is started from the built jar.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { visit } from './measure.mjs';
import { startPages } from './page.mjs';
import { changedByRules, hostRules } from './rules.mjs';
import { startServer } from './server.mjs';
import { table } from './table.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, json: { type: 'string' }, subject: { type: 'string', multiple: true } },
});
const runs = Number(values.runs);
const files = values.subject ?? [fileURLToPath(new URL('subjects/opastin.json', import.meta.url))];
const blank = { name: 'blank page', snippet: '' };
const flags = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

function median(values) {
  const sorted = values.filter((it) => it !== null && it !== undefined).sort((one, other) => one - other);
  if (!sorted.length) return null;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The median of each number of many visits, and the best of each; what is no number stays as in the last. */
function summary(visits) {
  const last = visits.at(-1);
  const numbers = Object.keys(last).filter((name) => typeof last[name] === 'number' || last[name] === null);
  const of = (choose) => Object.fromEntries(numbers.map((name) => [name, choose(visits.map((it) => it[name]))]));
  return { ...last, ...of(median), best: of((all) => Math.min(...all.filter((it) => it !== null))) };
}

async function measured(browser, address, subject, throttle) {
  const visits = [];
  // The first visit warms up the server and the browser, and does not count.
  for (let i = 0; i <= runs; i += 1) visits.push(await visit(browser, address, subject, throttle));
  return summary(visits.slice(1));
}

/** What the widget adds to a page without one. */
function beside(found, empty) {
  const { globals, ...figures } = found;
  return {
    ...figures,
    heapClosed: figures.heapClosed - empty.heapClosed,
    heapOpen: figures.heapOpen - empty.heapClosed,
    workAtLoad: figures.workAtLoad - empty.workAtLoad,
    blockingAtLoad: Math.max(0, figures.blockingAtLoad - empty.blockingAtLoad),
    globals: globals.filter((name) => !empty.globals.includes(name)),
  };
}

const server = await startServer();
const pages = await startPages();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: flags.split(' ') });
const report = { date: new Date().toISOString(), browser: browser.version(), processor: `${cpus().length} × ${cpus()[0]?.model.trim()}`, load: loadavg()[0], runs, subjects: [] };
try {
  const empty = pages.put('/blank', blank);
  const bases = { plain: await measured(browser, empty, blank, 1), throttled: await measured(browser, empty, blank, 4) };
  for (const file of files) {
    const read = JSON.parse(await readFile(file, 'utf8'));
    const subject = { ...read, snippet: read.snippet.replaceAll('{server}', server.url) };
    const address = pages.put(`/subject-${report.subjects.length}`, subject);
    const plain = beside(await measured(browser, address, subject, 1), bases.plain);
    const throttled = beside(await measured(browser, address, subject, 4), bases.throttled);
    const rules = await changedByRules(browser, address, subject);
    report.subjects.push({ name: subject.name, plain, throttled, hostRules: { tried: hostRules.length, changing: rules } });
  }
} finally {
  await browser.close();
  pages.stop();
  await server.stop();
}
console.log(table(report));
if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
