import { type Drawing, drawing } from '../src/drawing';
import type { ChatReply, Lang } from '../src/protocol';
import { teach } from '../src/vocabulary';
import { en } from '../src/words/en';
import { fi } from '../src/words/fi';
import { fiSimple } from '../src/words/fi-simple';
import { sv } from '../src/words/sv';

export const allWords = { fi, 'fi-simple': fiSimple, sv, en };
export const server = 'https://opastin.example/';
/** Monday noon in Helsinki. */
export const monday = new Date('2026-11-23T12:00:00+02:00');

/** A drawing at a fixed time, with every language at hand. */
export function aDrawing(lang: Lang = 'fi', changes: Partial<Drawing> = {}): Drawing {
  teach(allWords);
  return { ...drawing(document.createElement('div'), server, lang), now: monday, ...changes };
}

export function aReply(changes: Partial<ChatReply> = {}): ChatReply {
  return { state: 's1', lang: 'fi', outcome: 'answer', topic: 'work-summer', answer: null, blocks: [{ type: 'text', text: 'Vastaus.' }], ...changes };
}
