/** A point of the map with the services of the list that stand there. */
export interface Spot {
  lat: number;
  lon: number;
  place: string;
  /** Whether it is the service's own point, and not the centre of its municipality. */
  exact: boolean;
  articles: HTMLElement[];
}

/** Reads the points that stand beside the services of a list; those without one are passed over. */
export function spotsOf(list: Element): Spot[] {
  const spots = new Map<string, Spot>();
  for (const article of list.querySelectorAll<HTMLElement>('article[data-lat]')) {
    const { lat, lon, exact, place = '' } = article.dataset;
    const point = { lat: Number(lat), lon: Number(lon) };
    if (!Number.isFinite(point.lat) || !Number.isFinite(point.lon)) continue;
    const key = `${point.lat} ${point.lon}`;
    const known = spots.get(key);
    if (known) known.articles.push(article);
    else spots.set(key, { ...point, place, exact: exact === 'true', articles: [article] });
  }
  return [...spots.values()];
}

export function nameOf(article: HTMLElement): string {
  return article.querySelector('h2')?.textContent?.trim() ?? '';
}
