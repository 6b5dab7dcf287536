/** A guest never throws into the page: what fails leaves the page as it was, with a word in the console. */
export function quietly(action: () => void): void {
  try {
    action();
  } catch (cause) {
    console.warn(cause);
  }
}
