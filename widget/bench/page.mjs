// Serves the benchmark page: a plain page of some length, with a widget on it or without.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const recorder = await readFile(new URL('recorder.js', import.meta.url));
const words = 'Tällä sivulla on tavallista tekstiä, jotta näkyy, siirtyykö mikään, kun keskustelu tulee sivulle. ';
const text = Array.from({ length: 8 }, (_, index) => `<h2>Kohta ${index + 1}</h2><p>${words.repeat(3)}</p>`).join('');
const attribute = (value) => JSON.stringify(value).replace(/&/g, '&amp;').replace(/'/g, '&#39;');

function html(subject) {
  return `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Vertailusivu</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="/recorder.js" data-subject='${attribute(subject)}'></script>${subject.snippet}</head>
<body><main><h1>Vertailusivu</h1>${text}</main></body></html>`;
}

/** Starts on a free port; `put` shows a subject at a path and gives back its address. */
export function startPages() {
  const known = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/recorder.js') return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(recorder);
    if (!known.has(pathname)) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(known.get(pathname));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${server.address().port}`;
      const put = (path, subject) => {
        known.set(path, html(subject));
        return url + path;
      };
      resolve({ put, stop: () => server.closeAllConnections() ?? server.close() });
    });
  });
}
