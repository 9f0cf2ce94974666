import type { Shown } from './page-results.ts';

/** Where in the results a reader stood, kept with the entry of the history so that Back finds it again. */
export interface Place {
  shown: Shown;
  top: number;
  /** Id of the link that was followed. */
  link: string | null;
}

/** The place kept with the present entry of the history, if any. */
export function keptPlace(): Place | null {
  const state = history.state as { place?: Place } | null;
  return state?.place ?? null;
}

/** Keeps the place with the present entry, whose address stays as it is. */
export function keepPlace(place: Place): void {
  history.replaceState({ place }, '');
}

/** Goes back to a place once what stood there is on the page again. */
export function returnTo({ top, link }: Place): void {
  if (link) document.getElementById(link)?.focus({ preventScroll: true });
  scrollTo({ top, behavior: 'instant' });
}
