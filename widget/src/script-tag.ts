import { servePageCalls } from './page-calls';

/** Turns the one pasted line into an element: every `data-*` of the script tag becomes its attribute. */
export function startFromTag(script: HTMLScriptElement): void {
  if (script.dataset['partner'] && !document.querySelector('opastin-chat')) {
    const chat = document.createElement('opastin-chat');
    for (const { name, value } of script.attributes) {
      if (name.startsWith('data-')) chat.setAttribute(name.slice(5), value);
    }
    document.body.append(chat);
  }
  servePageCalls();
}
