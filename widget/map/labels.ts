import type { Map as LeafletMap, Marker } from 'leaflet';

const LETTER = 8;
const HEIGHT = 20;

/** Shows the names of pins where they do not cover each other; the first in the list go first. */
export function spread(map: LeafletMap, pins: { marker: Marker; name: string }[]): void {
  const taken: { x: number; y: number; width: number }[] = [];
  for (const { marker, name } of pins) {
    const { x, y } = map.latLngToContainerPoint(marker.getLatLng());
    const width = name.length * LETTER;
    const free = taken.every((other) => Math.abs(other.y - y) > HEIGHT || Math.abs(other.x - x) > (other.width + width) / 2);
    if (free) taken.push({ x, y, width });
    marker.getElement()?.classList.toggle('crowded', !free);
  }
}
