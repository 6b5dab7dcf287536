// One visit to the benchmark page, driven as a person would: look, click, ask.
const settle = 700;

const mark = (figures, from, to) => (figures[from] && figures[to] ? figures[to] - figures[from] : null);
const blocked = (tasks, from, to) => tasks.filter(({ startTime }) => startTime >= from && startTime < to).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);

/** Counts what a page fetches from anybody but its own host. */
async function countTraffic(cdp, own) {
  const strangers = new Map();
  const total = { requests: 0, bytes: 0 };
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith(own) || request.url.startsWith('data:') || request.url.endsWith('/favicon.ico')) return;
    strangers.set(requestId, request.url);
    total.requests += 1;
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (strangers.has(requestId)) total.bytes += encodedDataLength;
  });
  await cdp.send('Network.enable');
  return () => ({ ...total });
}

async function heap(cdp) {
  for (let i = 0; i < 2; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Milliseconds of processor that the page's main thread has used; unlike the times, other programs of the machine do not change it. */
async function work(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function until(page, name, patience) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    await page.waitForTimeout(250);
    if (await page.evaluate((it) => it in window.bench.seen, name)) return true;
  }
  return false;
}

/** Where a person would click. */
const middle = (page, selector) =>
  page.evaluate((it) => {
    const { x, y, width, height } = window.bench.everywhere(it).find(window.bench.visible).getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }, selector);

/** Visits the page once; `throttle` slows the processor down by that factor. Times are milliseconds, sizes bytes. */
export async function visit(browser, address, subject, throttle) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fi-FI', reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const traffic = await countTraffic(cdp, new URL(address).origin);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('HeapProfiler.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.goto(address, { waitUntil: 'load' });
    if (subject.launcher) await until(page, 'launcher', 30_000);
    await page.waitForTimeout(settle);
    const atLoad = await page.evaluate(() => window.bench.figures());
    const closed = { ...traffic(), heap: await heap(cdp), work: await work(cdp) };
    const stored = await page.evaluate(async () => localStorage.length + sessionStorage.length + document.cookie.length + (await indexedDB.databases()).length);
    const result = {
      launcher: mark(atLoad, 'script', 'launcher'),
      launcherAfterArrival: mark(atLoad, 'arrived', 'launcher'),
      requestsClosed: closed.requests,
      bytesClosed: closed.bytes,
      heapClosed: closed.heap,
      workAtLoad: closed.work,
      blockingAtLoad: blocked(atLoad.tasks, 0, Infinity),
      storedClosed: stored,
      unloadHandlers: atLoad.unloads.length,
      globals: atLoad.globals,
    };
    if (!subject.launcher) return { ...result, shift: 0 };

    await page.mouse.click(...(await middle(page, subject.launcher)));
    await until(page, 'input', 30_000);
    await until(page, 'welcome', 10_000);
    await page.waitForTimeout(settle);
    const open = { ...traffic(), work: await work(cdp) };
    const focused = await page.evaluate((it) => window.bench.everywhere(it).some((input) => input.getRootNode().activeElement === input), subject.input);
    if (!focused) await page.mouse.click(...(await middle(page, subject.input)));
    await page.keyboard.insertText(subject.message);
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await until(page, 'reply', 30_000);
    await page.waitForTimeout(settle);
    const done = await page.evaluate(() => window.bench.figures());
    return {
      ...result,
      input: mark(done, 'click', 'input'),
      focusMoves: focused,
      welcome: mark(done, 'click', 'welcome'),
      reply: mark(done, 'send', 'reply'),
      requestsOpen: open.requests,
      bytesOpen: open.bytes,
      requestsReply: traffic().requests,
      bytesReply: traffic().bytes,
      workAtOpen: open.work - closed.work,
      blockingAtOpen: blocked(done.tasks, done.click, done.send),
      blockingAtReply: blocked(done.tasks, done.send, Infinity),
      heapOpen: await heap(cdp),
      shift: done.shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0),
      unloadHandlers: done.unloads.length,
      globals: done.globals,
    };
  } finally {
    await context.close();
  }
}
