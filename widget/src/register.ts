import { OpastinAnswerElement } from './answer-element';
import { OpastinChatElement } from './chat-element';
import type { Delivery } from './delivery';
import { deliverBy } from './opastin-element';
import { OpastinServicesElement } from './services-element';

/** Registers the three elements, unless some copy of this script has done so before. */
export function registerElements(delivery: Delivery): void {
  if (customElements.get('opastin-chat')) return;
  deliverBy(delivery);
  customElements.define('opastin-chat', OpastinChatElement);
  customElements.define('opastin-answer', OpastinAnswerElement);
  customElements.define('opastin-services', OpastinServicesElement);
}
