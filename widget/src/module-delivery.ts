import type { Delivery, WordsOfLanguage } from './delivery';
import type { Lang } from './protocol';

/** Delivery by a bundler: the rest comes as dynamic imports; the server must be named. */
export function moduleDelivery(server: string): Delivery {
  return {
    server,
    async load(lang) {
      const [{ app }, words] = await Promise.all([import('./app'), importWords(lang as Lang)]);
      app.teach(words, importWords);
      return app;
    },
  };
}

const sources = {
  fi: () => import('./words-fi'),
  'fi-simple': () => import('./words-fi-simple'),
  sv: () => import('./words-sv'),
  en: () => import('./words-en'),
};

async function importWords(lang: Lang): Promise<WordsOfLanguage> {
  return (await sources[lang]()).words;
}
