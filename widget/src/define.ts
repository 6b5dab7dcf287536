// The script tag's entry, and with define-module.ts the only file with a side effect.
import { quietly } from './quietly';
import { registerElements } from './register';
import { scriptDelivery } from './script-delivery';
import { startFromTag } from './script-tag';

quietly(() => {
  const script = document.currentScript as HTMLScriptElement;
  const start = () => startFromTag(script);
  registerElements(scriptDelivery(script));
  // A second copy starts, too: one tag may have brought the elements alone, and another asks for the chat.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
});
