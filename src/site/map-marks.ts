import type { Corpus } from './index-corpus.ts';
import { countWords, type PlaceMet } from './places-met.ts';
import type { Soil } from './timeline-marks.ts';

/** A place as the map draws it. */
export interface MapMark {
  url: string;
  label: string;
  title: string;
  at: readonly [number, number];
  soil: Soil;
  count: number;
  held: number;
}

/** The fragment id of a place in the list below the map. */
export function placeAnchor({ place }: Pick<PlaceMet, 'place'>): string {
  return `place-${place.id}`;
}

/** The places that have coordinates, each leading to its entry in the list below the map. */
export function mapMarks(places: readonly PlaceMet[]): MapMark[] {
  return places.flatMap((met) =>
    met.at
      ? [
          {
            url: `#${placeAnchor(met)}`,
            label: met.place.name,
            title: `${met.words}: ${countWords(met.contacts)}`,
            at: met.at,
            soil: met.soil,
            count: met.contacts.length,
            held: met.held,
          },
        ]
      : [],
  );
}

/** Where the capitals of the two parties lie, so that a map has both in view; of a capital that no text names, its country's point. */
export function capitalsOf(corpus: Pick<Corpus, 'dossier' | 'entitiesByType'>): (readonly [number, number])[] {
  const places = corpus.entitiesByType.get('place') ?? [];
  return corpus.dossier.parties.flatMap(({ capital, country, entity }) => {
    const town = places.find((place) => place.name === capital && place.country === country && place.coordinates);
    const at = town?.coordinates ?? places.find(({ id }) => id === entity)?.coordinates;
    return at ? [at] : [];
  });
}
