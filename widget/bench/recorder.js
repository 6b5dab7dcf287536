// Runs in the benchmark page before anything else and writes down what happens: when things are seen, what blocks, what shifts.
(() => {
  const subject = JSON.parse(document.currentScript.dataset.subject);
  const seen = {};
  const tasks = [];
  const shifts = [];
  const unloads = [];
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => tasks.push({ startTime, duration }));
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => shifts.push({ startTime, value, hadRecentInput }));

  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (name, ...rest) {
    if (name === 'unload' || name === 'beforeunload') unloads.push(name);
    return addEventListener.call(this, name, ...rest);
  };

  /** All matches in the page, in open shadow trees and in frames of the same origin. */
  function everywhere(selector, root = document, found = []) {
    found.push(...root.querySelectorAll(selector));
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) everywhere(selector, element.shadowRoot, found);
      if (element.localName === 'iframe' && element.contentDocument) everywhere(selector, element.contentDocument, found);
    }
    return found;
  }

  function visible(element) {
    const { width, height } = element.getBoundingClientRect();
    const { visibility, opacity } = getComputedStyle(element);
    return width > 1 && height > 1 && visibility === 'visible' && opacity !== '0';
  }

  /** Notes the end of the first frame in which something holds. */
  function watch(name, holds) {
    if (!holds()) return requestAnimationFrame(() => watch(name, holds));
    // A message sent within a frame arrives when the frame has been drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen[name] = performance.now());
    port2.postMessage(null);
  }

  const shown = (selector) => !!selector && everywhere(selector).some(visible);
  const replies = () => everywhere(subject.reply).filter((it) => visible(it) && it.textContent.trim()).length;

  if (subject.launcher) {
    requestAnimationFrame(() => watch('launcher', () => shown(subject.launcher)));
    addEventListener.call(window, 'click', ({ timeStamp }) => {
      if (seen.click) return;
      seen.click = timeStamp;
      watch('input', () => shown(subject.input));
      watch('welcome', () => replies() > 0);
    }, true);
    addEventListener.call(window, 'keydown', ({ key, timeStamp }) => {
      if (key !== 'Enter' || seen.send || !seen.input) return;
      seen.send = timeStamp;
      const before = replies();
      watch('reply', () => replies() > before);
    }, true);
  }

  window.bench = {
    seen,
    everywhere,
    visible,
    /** Everything so far; times in milliseconds since the page began. */
    figures() {
      const first = performance.getEntriesByType('resource').find((it) => it.initiatorType === 'script' && !it.name.startsWith(location.origin));
      return { ...seen, script: first?.startTime, arrived: first?.responseEnd, tasks, shifts, unloads, globals: Object.getOwnPropertyNames(window) };
    },
  };
})();
