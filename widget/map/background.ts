import * as L from 'leaflet';
import { element, type MapOptions } from './options';

interface Place {
  name: string;
  lat: number;
  lon: number;
}

const MOST_NAMES = 25;

/** Tiles where the page names a source of them, and the centres of municipalities where it does not or it fails. */
export function background(map: L.Map, options: MapOptions, withoutTiles: () => void): void {
  let plain = false;
  const fallBack = () => {
    if (plain) return;
    plain = true;
    withoutTiles();
    void dots(map, options.places);
  };
  if (!options.tiles) {
    fallBack();
    return;
  }
  let loaded = 0;
  L.tileLayer(options.tiles, { maxZoom: options.maxZoom, attribution: escape(options.credit ?? ''), referrerPolicy: 'strict-origin' })
    .on('tileload', () => (loaded += 1))
    .on('tileerror', () => loaded || fallBack())
    .addTo(map);
}

/** Leaflet takes the credit for HTML; ours is text. */
function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

async function dots(map: L.Map, address: string): Promise<void> {
  let places: Place[];
  try {
    const response = await fetch(address);
    if (!response.ok) return;
    places = await response.json();
  } catch {
    return; // the services are on the map all the same
  }
  const renderer = L.canvas();
  const names = L.layerGroup().addTo(map);
  for (const { lat, lon } of places) {
    L.circleMarker([lat, lon], { renderer, radius: 2, stroke: false, fillColor: '#767676', fillOpacity: 1, interactive: false }).addTo(map);
  }
  const name = () => {
    names.clearLayers();
    const seen = places.filter(({ lat, lon }) => map.getBounds().contains([lat, lon]));
    if (seen.length > MOST_NAMES) return;
    for (const { lat, lon, name } of seen) {
      const icon = L.divIcon({ className: 'place-name', html: element('span', '', name), iconSize: [0, 0] });
      L.marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(names).getElement()?.setAttribute('aria-hidden', 'true');
    }
  };
  map.on('moveend', name);
  name();
}
