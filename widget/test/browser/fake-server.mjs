// Plays the public contract with fixtures, so that the widget can be seen and tested without the real server.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const widget = fileURLToPath(new URL('../../', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };
const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const fixture = async (name) => JSON.parse(await readFile(`${widget}test/fixtures/${name}.json`, 'utf8'));

const welcomes = {
  fi: null,
  'fi-simple': ['Hei! Olen Opastin. Olen robotti.', 'Voit kysyä minulta. Autan sinua selkeällä suomella.'],
  sv: ['Hej! Jag är Opastin, en automatisk rådgivningsbot. Jag är inte en människa.', 'Du kan fråga om studier, arbete, pengar och välmående.'],
  en: ['Hello! I am Opastin, an automatic guidance bot. I am not a person.', 'You can ask about studies, work, money and wellbeing.'],
};

const stories = [
  [/tappaa itse/i, 'crisis'],
  [/ohjaamo-find|ohjaamo/i, 'ask'],
  [/lappeenran|place:405|place:286/i, 'services'],
  [/monta/i, 'many-services'],
  [/kesä|work-summer/i, 'answer'],
  [/ihminen|soit/i, 'form'],
  [/koulu|study-choose/i, 'clarify'],
  [/tulevaisuus/i, 'future'],
];

async function chat({ text, choice, lang: chosen, state, context }) {
  const lang = chosen ?? (text === undefined && choice === undefined ? context?.lang : undefined);
  if (text === undefined && choice === undefined) {
    const reply = await fixture('welcome.reply');
    const words = welcomes[lang];
    if (state && !state.includes('smalltalk')) return { ...(await fixture(`${state.slice(5)}.reply`).catch(() => reply)), lang: lang ?? 'fi' };
    if (words) reply.blocks = [{ type: 'text', text: words.join('\n\n') }];
    return { ...reply, lang: lang ?? 'fi' };
  }
  // Who has told the place is not asked for it.
  const asked = context?.municipality ? (text ?? choice).replace(/ohjaamo/i, `place:${context.municipality}`) : (text ?? choice);
  const found = stories.find(([pattern]) => pattern.test(asked));
  return { ...(await fixture(`${found ? found[1] : 'fallback'}.reply`)), ...(lang ? { lang } : {}) };
}

/** The first questions in the language of the page. */
async function partner(lang) {
  const { starters, ...others } = await fixture('partner');
  const labels = { sv: ['Jag vet inte vad jag vill studera', 'Jag söker sommarjobb', 'Var finns närmaste Ohjaamo?', 'Jag mår dåligt'], en: ['I do not know what to study', 'I look for a summer job', 'Where is the nearest Ohjaamo?', 'I feel low'] }[lang];
  return { ...others, starters: starters.map(({ id, label }, index) => ({ id, label: labels?.[index] ?? label })) };
}

const api = {
  'POST /api/v1/chat': chat,
  'POST /api/v1/feedback': () => ({}),
  'POST /api/v1/handoff': () => ({}),
  'GET /api/v1/partners/demo': (_, query) => partner(query.get('lang')),
  'GET /api/v1/answers': () => fixture('answers'),
  'GET /api/v1/services': () => fixture('services'),
};

async function body(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : {};
}

async function serve(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const origin = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Content-Type' };
  if (request.method === 'OPTIONS') return response.writeHead(204, origin).end();
  const answer = api[`${request.method} ${pathname}`];
  if (answer) {
    const reply = await answer(request.method === 'POST' ? await body(request) : {}, searchParams);
    const status = /feedback|handoff/.test(pathname) ? 202 : 200;
    return response.writeHead(status, { ...origin, 'Content-Type': 'application/json' }).end(JSON.stringify(reply));
  }
  const path = pathname.replace(/^\/demo\/?$/, '/demo/index.html').replace(/^\/widget\.js$/, '/dist/widget.js').replace(/^\/widget\//, '/dist/');
  const bytes = await readFile(`${widget}${path.slice(1)}`);
  const headers = { ...origin, 'Content-Type': `${types[extname(path)]}; charset=utf-8` };
  if (path.endsWith('.html')) headers['Content-Security-Policy'] = csp;
  return response.writeHead(200, headers).end(bytes);
}

/** Starts on a free port, or on the one given, and gives back the address and how to stop. */
export function startFakeServer(port = 0) {
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.writeHead(404, { 'Content-Type': 'application/problem+json' }).end('{"status":404}'));
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}`, stop: () => server.closeAllConnections() ?? server.close() });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startFakeServer(Number(process.env.PORT ?? 8090));
  console.log(`Fake Opastin: ${url}/demo`);
}
