import type { EventDetails } from './events';

/** Dispatches one of the `opastin:` events on an element. */
export function tell<Name extends keyof EventDetails>(host: Element, name: Name, detail?: EventDetails[Name]): void {
  host.dispatchEvent(new CustomEvent(`opastin:${name}`, { detail, bubbles: true, composed: true }));
}
