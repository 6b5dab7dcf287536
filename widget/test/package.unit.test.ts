import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

const built = existsSync('dist/module/index.js') && existsSync('dist/types/index.d.ts');
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | Record<string, string>> };
const manual = readFileSync('../docs/embedding.md', 'utf8');
let site: string;

/** What somebody who bundles writes: the samples of the manual, and more that the types must know. */
const samples = [...manual.matchAll(/```js\n([^`]*@opastin\/widget[^`]*)```/g)].map(([, code]) => code!);
const typed = `
import { registerElements, moduleDelivery, type ChatReply, type PageCall } from '@opastin/widget';
registerElements(moduleDelivery('https://HOST/'));
const chat = document.querySelector('opastin-chat')!;
chat.setContext({ municipality: '405', audience: ['youth'] });
void chat.open().then(() => chat.send('Hei'));
document.addEventListener('opastin:reply', ({ detail }) => console.log(detail.outcome, detail.topic?.length, detail.text));
document.addEventListener('opastin:service-click', ({ detail }) => console.log(detail.service, detail.by));
const call: PageCall = ['send', 'Hei'];
window.opastin?.push(call);
export const lang = (reply: ChatReply): string => reply.lang;
// @ts-expect-error there is no such method
chat.nothing();
// @ts-expect-error there is no such call
window.opastin?.push(['nothing']);
`;

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'opastin-site-'));
  mkdirSync(join(site, 'node_modules/@opastin'), { recursive: true });
  symlinkSync(resolve('.'), join(site, 'node_modules/@opastin/widget'), 'dir');
});

test.skipIf(!built)('packs everything that it exports, with its licence and its manual', () => {
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const packed = (files as { path: string }[]).map(({ path }) => path);
  const exported = Object.values(exports).flatMap((it) => (typeof it === 'string' ? [it] : Object.values(it)));
  for (const file of [...exported.map((it) => it.replace('./', '')), 'README.md', 'dist/LICENSE']) expect(packed).toContain(file);
  expect(packed.filter((it) => /^(src|test|bench|node_modules)\//.test(it))).toEqual([]);
});

test.skipIf(!built)('is known to the compiler of a site, samples of the manual included', { timeout: 60_000 }, () => {
  expect(samples).toHaveLength(2);
  [...samples, typed].forEach((code, index) => writeFileSync(join(site, `sample-${index}.ts`), `${code}\nexport {};\n`));
  const options = { strict: true, noEmit: true, target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], skipLibCheck: false, preserveSymlinks: true };
  writeFileSync(join(site, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: [...samples, typed].map((_, index) => `sample-${index}.ts`) }));
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const run = () => execFileSync(process.execPath, [compiler, '-p', site], { encoding: 'utf8', stdio: 'pipe' });
  try {
    run();
  } catch (cause) {
    expect((cause as { stdout: string }).stdout).toBe('');
  }
});

test.skipIf(!built)('is bundled with the panel in a part of its own', async () => {
  writeFileSync(join(site, 'site.js'), samples.find((code) => code.includes('moduleDelivery'))!);
  const result = await build({ absWorkingDir: site, entryPoints: ['site.js'], bundle: true, splitting: true, format: 'esm', minify: true, outdir: 'out', write: false, metafile: true, logLevel: 'silent' });
  const first = result.outputFiles.find(({ path }) => path.endsWith('site.js'))!.text;
  expect(first).toContain('opastin-chat');
  expect(first).not.toContain('Poistu nopeasti');
  expect(result.outputFiles.some(({ text }) => text.includes('Poistu nopeasti'))).toBe(true);
});

test.skipIf(!built)('can be imported where no page is', () => {
  const code = "import('@opastin/widget').then(({ OpastinChatElement }) => console.log(typeof OpastinChatElement))";
  expect(execFileSync(process.execPath, ['-e', code], { cwd: site, encoding: 'utf8' }).trim()).toBe('function');
});
