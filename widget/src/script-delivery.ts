import type { App } from './app';
import { OpastinChatElement } from './chat-element';
import type { Delivery } from './delivery';
import { laterPart } from './later-part';

interface TrustedScripts {
  createScriptURL(url: string): string;
}

interface Trust {
  createPolicy(name: string, rules: TrustedScripts): TrustedScripts;
}

const asItIs: TrustedScripts = { createScriptURL: (url) => url };

/** Delivery by script tag: the app is a script from the same server, held to the hash known at build time. */
export function scriptDelivery(script: HTMLScriptElement): Delivery {
  const server = script.src.replace(/(widget\/)?widget[^/]*$/, '');
  let coming: Promise<App> | undefined;
  let trust: TrustedScripts | undefined;
  return {
    server,
    load: (lang, into) =>
      (coming ??= new Promise((resolve, reject) => {
        const later = document.createElement('script');
        const hash = OPASTIN_APPS[lang]!;
        const url = laterPart(server, `app-${lang}`, hash, 'js');
        // Where a page enforces Trusted Types, it allows one policy by the name of `opastin`.
        trust ??= (window as { trustedTypes?: Trust }).trustedTypes?.createPolicy('opastin', asItIs) ?? asItIs;
        later.src = trust.createScriptURL(url);
        later.integrity = `sha256-${hash}`;
        later.crossOrigin = '';
        later.nonce = script.nonce;
        // The app puts itself on the class that it finds registered, so that it needs no name in the page.
        later.onload = () => resolve(OpastinChatElement.app!);
        later.onerror = () => reject((coming = undefined));
        into.append(later);
      })),
  };
}
