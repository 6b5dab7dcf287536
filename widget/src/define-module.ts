// The bundler's entry with the side effect: `import '@opastin/widget/define'` on a site that serves Opastin itself.
import { moduleDelivery } from './module-delivery';
import { registerElements } from './register';

registerElements(moduleDelivery(location.origin));
