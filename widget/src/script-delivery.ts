import type { App } from './app';
import { OpastinChatElement } from './chat-element';
import type { Delivery } from './delivery';

interface TrustedScripts {
  createScriptURL(url: string): string;
}

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
        const url = `${server}widget/app-${lang}.${hash.slice(0, 8).replace(/\W/g, '-')}.js`;
        // Where a page enforces Trusted Types, it allows one policy by the name of `opastin`.
        trust ??= (window as { trustedTypes?: { createPolicy(name: string, rules: object): TrustedScripts } }).trustedTypes?.createPolicy(
          'opastin',
          { createScriptURL: (it: string) => it },
        );
        later.src = trust?.createScriptURL(url) ?? url;
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
