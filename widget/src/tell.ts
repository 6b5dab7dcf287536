/** Dispatches one of the `opastin:` events on an element. They never carry the person's own words. */
export function tell(host: Element, name: string, detail?: unknown): void {
  host.dispatchEvent(new CustomEvent(`opastin:${name}`, { detail, bubbles: true, composed: true }));
}
