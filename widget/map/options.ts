/** What the page tells the map: words in its language, and where a background comes from. */
export interface MapOptions {
  maxZoom: number;
  /** Address of the centres of municipalities, drawn where there is no background. */
  places: string;
  tiles?: string;
  credit?: string;
  words: Record<Word, string>;
}

export type Word =
  | 'map'
  | 'skip'
  | 'show'
  | 'zoomIn'
  | 'zoomOut'
  | 'close'
  | 'services'
  | 'about'
  | 'withoutPlace'
  | 'rough'
  | 'noBackground';

export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', ...content: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
