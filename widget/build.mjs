// Builds dist/: the script tag's three files, their precompressed twins and manifest, and the package for bundlers.
// Fails when a file outgrows its budget.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { minify } from 'terser';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = `${here}dist`;
const { version } = JSON.parse(await readFile(`${here}package.json`, 'utf8'));

/** Bytes, gzip; everything is the loader and the app with its longest language: two requests; the map, the embed builder and htmx are for our own pages. The lightest comparable widget with a launcher ships 80 KiB. */
const budgets = { loader: 2 * 1024, everything: 20 * 1024, map: 50 * 1024, embed: 2 * 1024, htmx: 18 * 1024 };

const cssAsText = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: 'chrome105' });
      // The minifier leaves the space before a fallback.
      return { contents: code.trim().replace(/(var\(--[\w-]+,) /g, '$1'), loader: 'text' };
    });
  },
};

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: ['es2022'],
  plugins: [cssAsText],
  logLevel: 'warning',
};

async function script(contents, define = {}) {
  const stdin = { contents, resolveDir: `${here}src`, loader: 'ts' };
  const { outputFiles } = await build({ ...common, stdin, format: 'iife', write: false, define });
  // A second look at what the bundler has made small already: 500 bytes less.
  const { code } = await minify(outputFiles[0].text, { ecma: 2022, compress: { passes: 3 }, format: { comments: false } });
  return Buffer.from(code);
}

const digest = (algorithm, bytes) => createHash(algorithm).update(bytes).digest('base64');
const integrity = (bytes) => `sha384-${digest('sha384', bytes)}`;
/** The loader makes the same name from the hash that it knows. */
const named = (name, bytes, ending = 'js') => `${name}.${digest('sha256', bytes).slice(0, 8).replace(/\W/g, '-')}.${ending}`;
const compress = (bytes) => gzipSync(bytes, { level: 9 });

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });

const files = {};
async function publish(role, file, bytes, immutable) {
  const packed = compress(bytes);
  await Promise.all([writeFile(`${dist}/${file}`, bytes), writeFile(`${dist}/${file}.gz`, packed)]);
  files[role] = { file, integrity: integrity(bytes), bytes: bytes.length, gzip: packed.length, immutable };
}

const words = {};
for (const language of ['fi', 'fi-simple', 'sv', 'en']) {
  // Bundled and run, so that what the words share with each other is resolved.
  const { outputFiles } = await build({ ...common, entryPoints: [`src/words-${language}.ts`], format: 'esm', write: false });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const bytes = Buffer.from(JSON.stringify(module.words));
  const name = `words-${language}`;
  words[language] = digest('sha256', bytes);
  await publish(name, named(name, bytes, 'json'), bytes, true);
}

/** Easy Finnish starts from the Finnish app. */
const languages = ['fi', 'sv', 'en'];
const apps = {};
for (const language of languages) {
  const { [language]: _own, ...others } = words;
  const bytes = await script(
    `import { app } from './app';
     import { fetchWords } from './script-words';
     import { words } from './words-${language}';
     app.teach(words, fetchWords);
     customElements.get('opastin-chat').app = app;`,
    { OPASTIN_WORDS: JSON.stringify(others) },
  );
  apps[language] = digest('sha256', bytes);
  await publish(`app-${language}`, named(`app-${language}`, bytes), bytes, true);
}

const loader = await script(`import './define';`, { OPASTIN_APPS: JSON.stringify(apps) });
await publish('widget', 'widget.js', loader, false);
await publish('pinned', named('widget', loader), loader, true);

const leaflet = JSON.parse(await readFile(`${here}node_modules/leaflet/package.json`, 'utf8'));
const credit = `/*! Leaflet ${leaflet.version}, (c) 2010-2023 Volodymyr Agafonkin, (c) 2010-2011 CloudMade, BSD-2-Clause */`;
/** Leaflet's pictures of markers and layers are not used. */
const withoutPictures = {
  name: 'without-pictures',
  setup({ onLoad }) {
    onLoad({ filter: /leaflet\.css$/ }, async ({ path }) => ({ contents: (await readFile(path, 'utf8')).replace(/url\((?!#)[^)]*\)/g, 'none'), loader: 'css' }));
  },
};
const { outputFiles: mapFiles } = await build({
  ...common,
  plugins: [withoutPictures],
  entryPoints: { map: 'map/map.ts', style: 'map/map.css' },
  format: 'iife',
  banner: { js: credit, css: credit },
  outdir: dist,
  write: false,
});
for (const { path, contents } of mapFiles) {
  const ending = path.endsWith('.css') ? 'css' : 'js';
  const bytes = Buffer.from(contents);
  await publish(ending === 'css' ? 'map-style' : 'map', named('map', bytes, ending), bytes, true);
}

const { outputFiles: embedFiles } = await build({ ...common, entryPoints: ['embed/embed.ts'], format: 'iife', write: false });
const embed = Buffer.from(embedFiles[0].contents);
await publish('embed', named('embed', embed), embed, true);

// As its authors ship it: the pages of the editor work without it, and are livelier with it.
const { version: htmxVersion } = JSON.parse(await readFile(`${here}node_modules/htmx.org/package.json`, 'utf8'));
const htmxCredit = `/*! htmx ${htmxVersion}, 0BSD */\n`;
const htmx = Buffer.from(htmxCredit + (await readFile(`${here}node_modules/htmx.org/dist/htmx.min.js`, 'utf8')));
await publish('htmx', named('htmx', htmx), htmx, true);

await build({
  ...common,
  minify: false,
  entryPoints: { index: 'src/index.ts', define: 'src/define-module.ts' },
  inject: ['src/without-a-page.ts'],
  format: 'esm',
  splitting: true,
  outdir: `${dist}/module`,
});
execFileSync(process.execPath, [`${here}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.types.json'], { cwd: here, stdio: 'inherit' });
for (const file of ['LICENSE', 'NOTICE']) await copyFile(`${here}../${file}`, `${dist}/${file}`);
await writeFile(`${dist}/manifest.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);

const largest = Math.max(...languages.map((language) => files[`app-${language}`].gzip));
const sizes = { loader: files.widget.gzip, everything: files.widget.gzip + largest, map: files.map.gzip + files['map-style'].gzip, embed: files.embed.gzip, htmx: files.htmx.gzip };
const over = Object.entries(sizes).filter(([what, size]) => size > budgets[what]);
for (const [what, size] of Object.entries(sizes)) console.log(`${what.padEnd(12)}${size} of ${budgets[what]} bytes gzip`);
if (over.length) {
  console.error(`Over budget: ${over.map(([what]) => what).join(', ')}`);
  process.exit(1);
}
