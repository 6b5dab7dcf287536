/** Where pages are rendered on a server there are no elements: the module can be imported there, and does nothing. */
export const HTMLElement = globalThis.HTMLElement ?? class {};
