import type { App } from './app';
import type { Delivery } from './delivery';
import { launcherWords } from './launcher-words';

let delivery: Delivery;

/** Settles, once and for all elements, how they were delivered. */
export function deliverBy(how: Delivery): void {
  delivery = how;
}

/** What the three elements share. */
export class OpastinElement extends HTMLElement {
  /** Address of the server; the `server` attribute overrides the script's own. */
  get server(): string {
    return this.getAttribute('server') ?? delivery.server;
  }

  protected load(): Promise<App> {
    return delivery.load(launcherWords(this)[0], this.shadowRoot!);
  }
}
