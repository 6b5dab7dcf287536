// The script tag's entry, and with define-module.ts the only file with a side effect.
import { registerElements } from './register';
import { scriptDelivery } from './script-delivery';
import { startFromTag } from './script-tag';

// A guest never throws into the page: whatever fails here leaves the page as it was.
try {
  const script = document.currentScript as HTMLScriptElement;
  const start = () => startFromTag(script);
  if (registerElements(scriptDelivery(script))) {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
    else start();
  }
} catch (cause) {
  console.warn(cause);
}
