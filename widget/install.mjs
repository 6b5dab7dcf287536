// Installs what the lock file names, unless that is already there: the build calls this every time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Opastin is built with Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
const mark = 'node_modules/.opastin-installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  try {
    execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    console.error(
      error.code === 'ENOENT'
        ? 'There is no "npm" here: it comes with Node.'
        : '"npm ci" failed; what it says stands above.',
    );
    process.exit(1);
  }
  writeFileSync(mark, wanted);
}
