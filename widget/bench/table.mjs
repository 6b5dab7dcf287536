// The figures beside their aims, for people.
const ms = (value) => (value === null || value === undefined ? '–' : `${Math.round(value)} ms`);
const kib = (value) => (value === null || value === undefined ? '–' : `${(value / 1024).toFixed(1)} KiB`);
const count = (value) => `${value ?? '–'}`;
const list = (value) => (value.length ? value.join(' ') : 'none');

/** [what, member, how it is written, aim plain, aim at a quarter of the speed]; an aim is the most that it may be. */
const rows = [
  ['launcher visible after script start', 'launcher', ms, 100, 250],
  ['the same after its arrival', 'launcherAfterArrival', ms],
  ['open to input', 'input', ms, 50, 100],
  ['open to welcome', 'welcome', ms],
  ['send to reply', 'reply', ms, 50, 110],
  ['blocking at load, above a blank page', 'blockingAtLoad', ms, 0, 0],
  ['blocking at opening', 'blockingAtOpen', ms],
  ['blocking at reply', 'blockingAtReply', ms],
  ['processor time at load, above a blank page', 'workAtLoad', ms],
  ['processor time from opening to welcome', 'workAtOpen', ms],
  ['heap closed, above a blank page', 'heapClosed', kib, 1024 * 1024, 1024 * 1024],
  ['heap open, above a blank page', 'heapOpen', kib, 2 * 1024 * 1024, 2 * 1024 * 1024],
  ['layout shift', 'shift', (value) => value.toFixed(4), 0, 0],
  ['requests closed', 'requestsClosed', count, 1, 1],
  ['bytes closed, with headers', 'bytesClosed', kib],
  ['requests to welcome', 'requestsOpen', count],
  ['bytes to welcome', 'bytesOpen', kib],
  ['bytes to first reply', 'bytesReply', kib],
  ['stored before opening', 'storedClosed', count, 0, 0],
  ['unload handlers', 'unloadHandlers', count, 0, 0],
  ['global names', 'globals', list],
];

/** What other programs on the machine make slower: the best visit tells more of the widget, the median of the machine. */
const timed = new Set(['launcher', 'launcherAfterArrival', 'input', 'welcome', 'reply']);

const cell = (value, write, aim) => `${write(value)}${aim === undefined ? '' : (value ?? Infinity) <= aim ? ' ✓' : ' ✗'}`;

function lines(cells) {
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells.map((row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`);
}

/** A table in Markdown for each subject, with ✓ or ✗ where there is an aim. */
export function table({ date, browser, processor, load, runs, subjects }) {
  const parts = subjects.map(({ name, plain, throttled, hostRules }) => {
    const body = rows.map(([what, member, write, aim, slowAim]) => [
      what,
      aim === undefined ? '' : `${write(aim)}${slowAim === aim ? '' : ` (${write(slowAim)})`}`,
      cell(plain[member], write, aim),
      cell(throttled[member], write, slowAim),
      timed.has(member) ? `${ms(plain.best[member])} (${ms(throttled.best[member])})` : '',
    ]);
    const rules = `${hostRules.changing.length} of ${hostRules.tried}`;
    body.push(['host rules with !important that change the input', '0', `${rules}${hostRules.changing.length ? ' ✗' : ' ✓'}`, '', '']);
    const [head, ...rest] = lines([[name, 'aim (at 4×)', 'plain', '4× slower', 'best visit'], ...body]);
    return [head, head.replace(/[^|]/g, '-'), ...rest].join('\n');
  });
  return [`Medians of ${runs} visits, ${date.slice(0, 10)}, Chromium ${browser}, ${processor}, load ${load.toFixed(1)} at the start`, ...parts].join('\n\n');
}
