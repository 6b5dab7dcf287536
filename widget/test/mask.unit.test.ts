import { describe, expect, it } from 'vitest';
import { masked } from '../src/mask';

describe('what is surely personal', () => {
  it.each([
    ['hetuni on 131052-308T', 'hetuni on ***'],
    ['131052A308T ja 010203 + 123N', '*** ja ***'],
    ['010203Y123a', '***'],
    ['mejl: aino.virtanen+x@koulu.example.fi tack', 'mejl: *** tack'],
    ['tili FI21 1234 5600 0007 85', 'tili ***'],
    ['FI2112345600000785', '***'],
    ['kort 4111 1111 1111 1111', 'kort ***'],
    ['soita 040 123 4567', 'soita ***'],
    ['soita 0501234567.', 'soita ***.'],
    ['ring +358 40 1234567 ikväll', 'ring *** ikväll'],
    ['call 00358401234567', 'call ***'],
  ])('%s', (typed, sent) => expect(masked(typed)).toBe(sent));

  it.each([
    'soitanko 112 vai 116 117',
    'numero 0295 020 702 tai 0800 98811',
    'täytän 18 vuotta 24.12.2026 klo 16.00',
    'asun 45100 Kouvolassa, synnyin 2007',
    'born in 1999, laid off on 1 October 2026 after 12 years',
    'tuki on 1 250,50 euroa, 2026-11-30',
    'jag är 17-år och bor i 00100 Helsingfors',
    'Ohjaamo @ Kotka',
  ])('is left alone in "%s"', (typed) => expect(masked(typed)).toBe(typed));

  it('takes time in proportion to the text', () => {
    const begun = performance.now();
    for (const piece of ['0', 'a@', '1 ', 'fi11 ', '@.', 'ab12abcd ']) masked(piece.repeat(4000));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
