// Partner pages of every kind of temper, on an origin of their own.
import { createServer } from 'node:http';

const hostile = `* { all: revert; color: #0f0 !important; background: #f0f !important; display: inline !important; position: static !important;
  font: 40px cursive !important; transform: rotate(3deg) !important; visibility: hidden !important; opacity: 0.1 !important;
  pointer-events: none !important; --primary: red !important; --opastin-theme-primary: #fff !important; }
  opastin-chat { display: none !important; width: 0 !important; height: 0 !important; overflow: hidden !important; }
  body { visibility: visible !important; } button, input, textarea { width: 3px !important; font-size: 2px !important; }`;

const document = (head, body = '') => `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Isäntäsivu</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><main><h1>Isäntäsivu</h1><p>Sivun oma teksti. <button id="own">Sivun oma nappi</button></p>${body}</main></body></html>`;

function pages(server) {
  const script = `<script src="${server}/widget.js" data-partner="demo" async></script>`;
  const polluted = `Object.prototype.extra = () => 'x'; Array.prototype.extra = 1; Array.prototype.toJSON = undefined;`;
  return {
    '/empty': [document('')],
    '/plain': [document(script)],
    '/other': [document(script)],
    '/twice': [document(script + script)],
    '/element': [document(`<script src="${server}/widget.js" async></script>`, '<opastin-chat partner="demo" mode="inline"></opastin-chat>')],
    '/kiosk': [document(`<script src="${server}/widget.js" async></script>`, '<opastin-chat partner="demo" mode="kiosk" idle="22"></opastin-chat>')],
    '/pages': [
      document(
        `<script src="${server}/widget.js" async></script>`,
        '<opastin-answer topic="ohjaamo-what"><p>Varateksti</p></opastin-answer><opastin-services municipality="405"><p>Varateksti</p></opastin-services>',
      ),
    ],
    '/queue': [document(`<script>window.opastin = [['setContext', { municipality: '405' }], ['open']];</script>${script}`)],
    '/polluted': [document(`<script>${polluted}</script>${script}`)],
    '/hostile': [document(`<style>${hostile}</style>${script}`)],
    '/rtl': [document(script).replace('<html lang="fi">', '<html lang="fi" dir="rtl">')],
    '/strict': [
      document(script),
      `default-src 'none'; script-src ${server}; connect-src ${server}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types opastin`,
    ],
    '/module': [document(`<script type="module" src="${server}/dist/module/define.js"></script>`, `<opastin-chat server="${server}"></opastin-chat>`)],
    '/frame': [document('', '<iframe src="/plain" title="Upotettu sivu" width="420" height="640"></iframe>')],
  };
}

/** Starts the pages on a free port and gives back the address and how to stop. */
export function startHostPages(server) {
  const known = pages(server);
  const host = createServer((request, response) => {
    const [html, csp] = known[new URL(request.url, 'http://localhost').pathname] ?? [];
    if (!html) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...(csp ? { 'Content-Security-Policy': csp } : {}) }).end(html);
  });
  return new Promise((resolve) => {
    host.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${host.address().port}`;
      /** One page more; gives back its address. */
      const show = (path, head, body, csp) => {
        known[path] = [document(head, body), csp];
        return url + path;
      };
      resolve({ url, show, stop: () => host.closeAllConnections() ?? host.close() });
    });
  });
}
