/** The little of Node that the tests use; the widget itself must not see any of it. */
declare module 'node:fs' {
  export function existsSync(path: string): boolean;
  export function readFileSync(path: string, encoding: 'utf8'): string;
  export function readdirSync(path: string, options?: { recursive?: boolean; encoding: 'utf8' }): string[];
}
