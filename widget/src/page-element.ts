import { OpastinElement } from './opastin-element';

/** An element that shows published content inside the page; its own children stand until that has come. */
export abstract class PageElement extends OpastinElement {
  protected abstract readonly shows: 'answer' | 'services';

  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    // Where nothing comes, the element's own children go on standing there.
    this.load().then((app) => app[this.shows](this), () => {});
  }
}
