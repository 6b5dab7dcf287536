import { expect, test } from 'vitest';
import { clockText, dateText, hoursLines, openText } from '../src/hours';
import { aDrawing } from './support';

test('writes dates as people do', () => {
  expect(dateText('2026-02-03', 'fi')).toBe('3.2.2026');
  expect(dateText('2026-02-03', 'sv')).toBe('3.2.2026');
  expect(dateText('2026-02-03T10:00:00+02:00', 'en')).toBe('3 February 2026');
  expect(dateText('2026-02', 'fi')).toBe('2.2026');
  expect(dateText('2021', 'en')).toBe('2021');
});

test('leaves out full hours in Finnish and Swedish', () => {
  expect(clockText('09:00', 'fi')).toBe('9');
  expect(clockText('16:30', 'sv')).toBe('16.30');
  expect(clockText('09:00', 'en')).toBe('09:00');
});

test('says until when a place is open, in Finnish time whatever the offset', () => {
  const open = { now: true, until: '2026-11-23T14:00:00Z' };
  expect(openText(open, aDrawing('fi'))).toBe('Auki nyt, sulkeutuu klo 16');
  expect(openText(open, aDrawing('sv'))).toBe('Öppet nu, stänger kl. 16');
  expect(openText(open, aDrawing('en'))).toBe('Open now, closes at 16:00');
});

test('says when a closed place opens next', () => {
  const opens = (next: string) => openText({ now: false, next }, aDrawing('fi'));
  expect(opens('2026-11-24T09:30:00+02:00')).toBe('Suljettu nyt, aukeaa huomenna klo 9.30');
  expect(opens('2026-11-27T09:00:00+02:00')).toBe('Suljettu nyt, aukeaa pe klo 9');
  expect(opens('2026-12-07T09:00:00+02:00')).toBe('Suljettu nyt, aukeaa 7.12.2026 klo 9');
});

test('says nothing about being open when hours are not known to be current', () => {
  expect(openText(null, aDrawing())).toBeNull();
  expect(openText(undefined, aDrawing())).toBeNull();
});

test('joins days with the same hours and adds the exceptions', () => {
  const day = (code: string, to = '16:00') => ({ day: code, from: '09:00', to });
  const regular = [day('mon'), day('tue'), day('wed'), day('thu'), day('fri', '14:30')];
  const exceptions = [{ date: '2026-12-06' }, { from: '2026-12-24', until: '2026-12-26' }, { from: '2027-01-05', until: '2027-01-05', spans: [{ from: '10:00', to: '12:00' }] }];
  expect(hoursLines({ regular, exceptions }, aDrawing('fi'))).toEqual([
    'ma–to 9–16',
    'pe 9–14.30',
    '6.12.2026 suljettu',
    '24.12.2026–26.12.2026 suljettu',
    '5.1.2027 10–12',
  ]);
});
