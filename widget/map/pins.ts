import * as L from 'leaflet';
import { element, type MapOptions } from './options';
import { nameOf, type Spot } from './spots';

export interface Pin {
  marker: L.Marker;
  name: string;
}

/** A marker that can be reached and pressed by the keyboard, in step with its services in the list. */
export function pin(map: L.Map, spot: Spot, words: MapOptions['words']): Pin {
  const { articles, place } = spot;
  const name = place || nameOf(articles[0]!);
  const count = element('span', 'pin', articles.length > 1 ? `${articles.length}` : '');
  const html = element('span', 'pin-and-name', count, element('span', 'pin-name', name));
  const marker = L.marker([spot.lat, spot.lon], {
    icon: L.divIcon({ className: 'spot', html, iconSize: [28, 28] }),
    riseOnHover: true,
  }).addTo(map);
  const what = articles.length > 1 ? `${articles.length} ${words.services}` : nameOf(articles[0]!);
  marker.getElement()?.setAttribute('aria-label', `${name}: ${what}`);
  marker.bindPopup(popup(spot, name, words), { minWidth: 160, maxWidth: 240, autoPanPadding: [12, 12] });
  inStep(marker, articles);
  for (const article of articles) article.append(shower(map, marker, words));
  return { marker, name };
}

function popup(spot: Spot, name: string, words: MapOptions['words']): HTMLElement {
  const items = spot.articles.map((article) => {
    const link = element('a', '', nameOf(article));
    link.href = `#${article.id}`;
    article.tabIndex = -1;
    return element('li', '', link);
  });
  const content = element('div', '', element('p', 'popup-place', name), element('ul', '', ...items));
  if (!spot.exact) content.append(element('p', '', words.rough));
  return content;
}

/** Whoever looks at one sees the other marked. */
function inStep(marker: L.Marker, articles: HTMLElement[]): void {
  const element = marker.getElement();
  const lit = (on: boolean) => () => {
    element?.classList.toggle('lit', on);
    for (const article of articles) article.classList.toggle('lit', on);
  };
  for (const part of [element, ...articles]) {
    for (const [event, on] of [['pointerenter', true], ['focusin', true], ['pointerleave', false], ['focusout', false]] as const) {
      part?.addEventListener(event, lit(on));
    }
  }
  marker.on('popupopen', lit(true)).on('popupclose', lit(false));
}

function shower(map: L.Map, marker: L.Marker, words: MapOptions['words']): HTMLElement {
  const button = element('button', 'show-on-map', words.show);
  button.type = 'button';
  button.addEventListener('click', () => {
    map.setView(marker.getLatLng(), Math.max(map.getZoom(), 9));
    marker.openPopup();
    map.getContainer().scrollIntoView({ block: 'nearest' });
  });
  return button;
}
