import { OpastinAnswerElement } from './answer-element';
import { OpastinChatElement } from './chat-element';
import type { Delivery } from './delivery';
import { deliverBy } from './opastin-element';
import { OpastinServicesElement } from './services-element';

/** Registers the three elements; false when some copy of this script has done so before. */
export function registerElements(delivery: Delivery): boolean {
  if (customElements.get('opastin-chat')) return false;
  deliverBy(delivery);
  customElements.define('opastin-chat', OpastinChatElement);
  customElements.define('opastin-answer', OpastinAnswerElement);
  customElements.define('opastin-services', OpastinServicesElement);
  return true;
}
