/** Everything a bundler may want; importing this file does nothing by itself. */
export { OpastinAnswerElement } from './answer-element';
export { OpastinChatElement } from './chat-element';
export type { Delivery } from './delivery';
export type { EventDetails } from './events';
export { moduleDelivery } from './module-delivery';
export type { PageCall } from './page-calls';
export type * from './protocol';
export { registerElements } from './register';
export { OpastinServicesElement } from './services-element';
