/** Address of a part that comes later; its name begins with its hash, as build.mjs names it. */
export function laterPart(server: string, name: string, hash: string, ending: string): string {
  return `${server}widget/${name}.${hash.slice(0, 8).replace(/\W/g, '-')}.${ending}`;
}
