/** The little of Node that the tests use; the widget itself must not see any of it. */
declare module 'node:fs' {
  export function existsSync(path: string): boolean;
  export function mkdirSync(path: string, options: { recursive: boolean }): void;
  export function mkdtempSync(prefix: string): string;
  export function readFileSync(path: string, encoding: 'utf8'): string;
  export function readdirSync(path: string, options?: { recursive?: boolean; encoding: 'utf8' }): string[];
  export function symlinkSync(to: string, path: string, type: 'dir'): void;
  export function writeFileSync(path: string, text: string): void;
}
declare module 'node:child_process' {
  export function execFileSync(file: string, args: string[], options: { encoding: 'utf8'; cwd?: string; stdio?: string | string[] }): string;
}
declare module 'node:os' {
  export function tmpdir(): string;
}
declare module 'node:path' {
  export function join(...parts: string[]): string;
  export function resolve(...parts: string[]): string;
}
declare const process: { execPath: string };
