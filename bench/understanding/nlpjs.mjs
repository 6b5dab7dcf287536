// NLP.js behind two requests, one JSON object a line on stdin, one reply a line on stdout:
//   {"do":"train","languages":["fi"],"rows":[{"language","text","intent"}]} -> {"milliseconds"}
//   {"do":"classify","rows":[{"language","text"}],"seconds":1} -> {"passes","milliseconds","answers":[{"intent","score"}]}
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

// whatever a library prints must not stand between the replies
const reply = (object) => process.stdout.write(`${JSON.stringify(object)}\n`);
console.log = console.error;

const { NlpManager } = createRequire(import.meta.url)('node-nlp');
let manager;

async function train({ languages, rows }) {
  const spellCheck = process.env.NLPJS_SPELLING === 'true';
  manager = new NlpManager({ languages, autoSave: false, nlu: { log: false, spellCheck } });
  const start = performance.now();
  for (const { language, text, intent } of rows) {
    manager.addDocument(language, text, intent);
  }
  await manager.train();
  return { milliseconds: performance.now() - start };
}

/** The best of the trained intents, whether or not NLP.js would rather say that it is none. */
function answer(result) {
  const best = result.classifications.find(({ intent }) => intent !== 'None');
  const refused = result.classifications[0]?.intent === 'None';
  return { intent: best?.intent ?? '', score: refused || !best ? 0 : best.score };
}

/** Passes over the rows as often as fits in the seconds, at least once; the answers are of the first pass. */
async function classify({ rows, seconds }) {
  const answers = [];
  let passes = 0;
  const start = performance.now();
  do {
    for (const { language, text } of rows) {
      const result = await manager.process(language, text);
      if (passes === 0) {
        answers.push(answer(result));
      }
    }
    passes++;
  } while (performance.now() - start < seconds * 1000);
  return { passes, milliseconds: performance.now() - start, answers };
}

const requests = { train, classify };
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  reply(await requests[request.do](request));
}
