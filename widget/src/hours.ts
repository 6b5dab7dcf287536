import type { Drawing } from './drawing';
import { fill } from './messages';
import type { Hours, Service } from './protocol';

const zone = 'Europe/Helsinki';
const dayCodes = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A date as people write it: 3.2.2026 in Finnish and Swedish, 3 February 2026 in English. Years alone stay. */
export function dateText(iso: string, lang: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (!year || !month) return iso;
  if (lang !== 'en') return [day, month, year].filter(Boolean).join('.');
  const options = { day: day ? 'numeric' : undefined, month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', options as Intl.DateTimeFormatOptions).format(Date.UTC(year, month - 1, day || 1));
}

/** `09:00` as 9 in Finnish and Swedish, 9.30 with minutes, and 09:00 in English. */
export function clockText(time: string, lang: string): string {
  if (lang === 'en') return time;
  const [hour, minute] = time.split(':');
  return minute === '00' ? `${Number(hour)}` : `${Number(hour)}.${minute}`;
}

/** "Open now, closes at 16", or null where the hours are not known to be current. */
export function openText(open: Service['open'], draw: Drawing): string | null {
  if (!open) return null;
  const { words } = draw;
  const moment = open.now ? open.until : open.next;
  if (!moment) return open.now ? words.openNow : words.closedNow;
  return fill(open.now ? words.openUntil : words.opensNext, momentText(moment, draw));
}

function momentText(iso: string, { words, lang, now }: Drawing): string {
  const there = inHelsinki(new Date(iso));
  const daysAhead = Math.round((Date.parse(there.date) - Date.parse(inHelsinki(now).date)) / 86_400_000);
  const clock = fill(words.clock, clockText(there.time, lang));
  if (daysAhead <= 0) return clock;
  if (daysAhead === 1) return `${words.tomorrow} ${clock}`;
  if (daysAhead > 6) return `${dateText(there.date, lang)} ${clock}`;
  return `${words.days.split(' ')[(new Date(there.date).getUTCDay() + 6) % 7]} ${clock}`;
}

function inHelsinki(moment: Date): { date: string; time: string } {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(moment);
  const [date = '', time = ''] = text.split(' ');
  return { date, time };
}

/** One line for each run of days with the same hours: "ma–to 9–16", then the exceptions. */
export function hoursLines(hours: Hours | null | undefined, { words, lang }: Drawing): string[] {
  const names = words.days.split(' ');
  const span = (from: string, to: string) => `${clockText(from, lang)}–${clockText(to, lang)}`;
  const runs: { first: number; last: number; text: string }[] = [];
  dayCodes.forEach((code, day) => {
    const text = (hours?.regular ?? []).filter((it) => it.day === code).map((it) => span(it.from, it.to)).join(', ');
    const run = runs.at(-1);
    if (run && run.text === text) run.last = day;
    else runs.push({ first: day, last: day, text });
  });
  const regular = runs
    .filter((run) => run.text)
    .map(({ first, last, text }) => `${names[first]}${last > first ? `–${names[last]}` : ''} ${text}`);
  const exceptions = (hours?.exceptions ?? []).map(({ date, from = date ?? '', until = from, spans = [], note }) => {
    const days = [from, ...(until === from ? [] : [until])].map((day) => dateText(day, lang)).join('–');
    return [days, spans.map((it) => span(it.from, it.to)).join(', ') || words.closedDay, note].filter(Boolean).join(' ');
  });
  return [...regular, ...exceptions];
}
