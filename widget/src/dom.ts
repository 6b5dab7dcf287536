/** What an element is made with: attributes, or a listener where the name begins with `on`. */
type Attributes = Record<string, string | boolean | null | undefined | ((event: Event) => void)>;
export type Child = Node | string | null | undefined | false;

/** Makes an element out of nodes and plain text. Nothing in this widget ever parses HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value != null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...present(children));
  return element;
}

export function present(children: Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => !!child);
}

/** A line icon drawn from one path on a 24 by 24 grid; it carries no meaning of its own. */
export function icon(path: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export const icons = {
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M5 12h.01M12 12h.01M19 12h.01',
  send: 'M4 12h15M13 6l6 6-6 6',
  phone: 'M5 4h4l2 5-2.5 1.5a11 11 0 005 5L15 13l5 2v4a1 1 0 01-1 1A16 16 0 014 5a1 1 0 011-1z',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  globe: 'M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  map: 'M12 21s7-6.5 7-11.5a7 7 0 00-14 0C5 14.5 12 21 12 21zM12 7.5a2 2 0 100 4 2 2 0 000-4z',
  route: 'M5 19V9a4 4 0 018 0v6a3 3 0 006 0V5M16 8l3-3 3 3',
  leaf: 'M12 21V9M12 13c-5 0-7-3-7-7 4 0 7 2 7 7zM12 16c4 0 7-2.5 7-6-4 0-7 2-7 6z',
  yes: 'M5 12l5 5 9-10',
  no: 'M7 7l10 10M17 7L7 17',
  exit: 'M14 5h5v14h-5M4 12h11M11 8l4 4-4 4',
  guide: 'M6 4h9l4 4v12H6zM9 12h6M9 16h6',
};

const allowed = /^(https?|tel|mailto):$/;

/** The address for a link, or undefined for anything but web, phone and mail. */
export function safeUrl(url: string | null | undefined, base: string): string | undefined {
  try {
    const parsed = new URL(url ?? '', base);
    return url && allowed.test(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}

export function phoneUrl(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
