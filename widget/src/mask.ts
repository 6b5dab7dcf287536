/**
 * What is surely personal, in place of which stars are sent: identity codes, e-mail addresses, accounts, cards and mobile numbers.
 * The server masks what is harder to tell before anything is stored; the person's own page shows what they wrote.
 */
const personal = [
  /[^\s@]{1,64}@[^\s@]+\.\w+/g,
  /\b[0-3]\d[01]\d{3} ?[-+a-fu-y] ?\d{3}[\da-y]\b/gi,
  /\b[a-z]{2}\d\d( ?[\da-z]{4}){3,7}( ?[\da-z]{1,3})?\b/gi,
  /\b\d(?:[ -]?\d){12,18}\b/g,
  /(?:(?:\+|\b00)\d{3}|\b0(?=4\d|50))(?:[ -]?\d){6,10}\b/g,
];

export const masked = (text: string): string => personal.reduce((left, pattern) => left.replace(pattern, '***'), text);
