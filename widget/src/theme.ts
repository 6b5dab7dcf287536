const white = '#ffffff';
const ink = '#10201f';

/**
 * A style sheet that carries a partner's colour, with whichever text colour can be read on it.
 * Only plain hexadecimal colours are taken from the wire, so nothing else can slip into the sheet.
 */
export function themeCss(primary: string | undefined): string {
  const colour = hexColour(primary);
  if (!colour) return '';
  const on = contrast(colour, white) >= 4.5 ? white : ink;
  // A colour too light for text on white stays a surface; links then keep our own.
  const link = on === white ? `--opastin-theme-link:${colour};` : '';
  const launcher = `[part=launcher]{background:var(--opastin-primary,${colour});color:var(--opastin-on-primary,${on})}`;
  return `:host{--opastin-theme-primary:${colour};--opastin-theme-on-primary:${on};${link}}${launcher}`;
}

export function hexColour(value: string | undefined): string | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value ?? '')?.[1];
  if (!digits) return undefined;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`.toLowerCase();
}

/** WCAG contrast ratio of two colours given as #rrggbb. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
