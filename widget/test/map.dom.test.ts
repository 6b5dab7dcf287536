// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { nameOf, spotsOf } from '../map/spots';

function list(...articles: string[]): HTMLElement {
  const made = document.createElement('div');
  made.innerHTML = articles.join('');
  return made;
}

const article = (id: string, attributes: string) => `<article id="service-${id}" ${attributes}><h2> <a href="#">${id}</a></h2></article>`;

test('services at one point share a spot, in the order of the list', () => {
  const kotka = 'data-lat="60.46740" data-lon="26.94580" data-exact="false" data-place="Kotka"';
  const spots = spotsOf(list(article('a', kotka), article('b', 'data-lat="65.01" data-lon="25.47" data-exact="true" data-place="Oulu"'), article('c', kotka)));
  expect(spots.map(({ place, exact, articles }) => [place, exact, articles.map(nameOf)])).toEqual([
    ['Kotka', false, ['a', 'c']],
    ['Oulu', true, ['b']],
  ]);
});

test('services without a point, or with one that is none, are passed over', () => {
  expect(spotsOf(list(article('a', ''), article('b', 'data-lat="north" data-lon="26"')))).toEqual([]);
});
