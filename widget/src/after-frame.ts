/** Runs something once the browser has drawn what stands there now. In a page that is not shown it waits until it is. */
export function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
