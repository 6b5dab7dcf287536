// The server that is measured: the one named by OPASTIN_URL, or one of our own on a free port.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const patience = 300_000;

/** Starts it and gives back its address and how to stop it. */
export async function startServer() {
  const named = process.env.OPASTIN_URL?.replace(/\/*$/, '');
  if (named) return { url: named, stop: async () => {} };
  const data = await mkdtemp(`${tmpdir()}/opastin-bench-`);
  const options = `-Dopastin.server.port=0 -Dopastin.limits.enabled=false -Dopastin.data=${data} -Dopastin.models=server/target/models`;
  const java = spawn('./opastin', ['serve'], { cwd: root, env: { ...process.env, OPASTIN_JAVA_OPTIONS: options }, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => java.once('exit', resolve));
  const stop = async () => {
    java.kill();
    await gone;
    await rm(data, { recursive: true, force: true });
  };
  const url = await new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the server did not start')), patience).unref();
    java.once('exit', (code) => reject(new Error(`the server ended with ${code}; is server/target/opastin.jar built?`)));
    let said = '';
    java.stdout.on('data', (bytes) => {
      said += bytes;
      const found = /serves at (http:\/\/[^\s,]+)/.exec(said);
      if (found) resolve(found[1]);
    });
  }).catch(async (cause) => {
    await stop();
    throw cause;
  });
  return { url, stop };
}
