// The map of the directory page, over a list that is whole without it. Asks nobody but our own server
// unless an operator names a source of tiles.
import * as L from 'leaflet';
import { background } from './background';
import { spread } from './labels';
import { element, type MapOptions } from './options';
import { pin } from './pins';
import { spotsOf } from './spots';

const FINLAND: L.LatLngBoundsLiteral = [[59.7, 19.3], [70.1, 31.6]];

function draw(section: HTMLElement, list: Element): void {
  const spots = spotsOf(list);
  if (!spots.length) return;
  const options: MapOptions = JSON.parse(section.dataset['map']!);
  const { words } = options;
  const frame = element('div', 'map-frame');
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', words.map);
  const notes = element('p', 'map-notes', words.about);
  const skip = element('a', 'skip', words.skip);
  skip.href = '#list';
  section.append(skip, frame, notes);
  const missing = list.querySelectorAll('article').length - list.querySelectorAll('article[data-lat]').length;
  if (missing) notes.append(` ${words.withoutPlace}: ${missing}.`);
  section.hidden = false;

  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(frame, {
    maxZoom: options.maxZoom,
    minZoom: 4,
    zoomControl: false,
    scrollWheelZoom: false,
    dragging: !L.Browser.mobile,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
  });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  map.fitBounds(spots.length > 1 ? L.latLngBounds(spots.map(({ lat, lon }) => [lat, lon])) : FINLAND, { padding: [36, 36], maxZoom: 10, animate: false });
  background(map, options, () => notes.append(` ${words.noBackground}`));
  const pins = spots.map((spot) => pin(map, spot, words));
  map.on('zoomend moveend', () => spread(map, pins));
  spread(map, pins);
  keyboard(map, words.close);
}

/** A popup takes the focus and gives it back to where it came from. */
function keyboard(map: L.Map, close: string): void {
  let before: Element | null = null;
  map.on('popupopen', ({ popup }) => {
    before = document.activeElement;
    const content = popup.getElement();
    content?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', close);
    content?.querySelector('a')?.focus({ preventScroll: true });
  });
  // Leaflet hears the key only while the map itself has the focus
  map.getContainer().addEventListener('keydown', ({ key }) => key === 'Escape' && map.closePopup());
  map.on('popupclose', ({ popup }) => {
    const inside = popup.getElement()?.contains(document.activeElement);
    if (inside && before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
}

const section = document.getElementById('map');
const list = document.getElementById('list');
if (section?.dataset['map'] && list) draw(section, list);
