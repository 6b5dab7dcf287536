/** Written into the loader by build.mjs: for each language the SHA-256 of the app that speaks it, in Base64. */
declare const OPASTIN_APPS: Record<string, string>;

/** Written into the app: for each language but its own the SHA-256 of the words, in Base64. */
declare const OPASTIN_WORDS: Record<string, string>;

/** Style sheets are imported as text; build.mjs minifies them on the way. */
declare module '*.css' {
  const text: string;
  export default text;
}
