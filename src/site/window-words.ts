import type { Dossier } from '../schema/dossier.ts';
import { boundsOf } from '../schema/edtf.ts';
import { dateWords } from './date-words.ts';

/** The years under study: "2022–2024"; a window that does not run over whole years is said by its days. */
export function windowWords({ window }: Pick<Dossier, 'window'>): string {
  const { earliest, latest } = boundsOf(window);
  if (!earliest?.endsWith('-01-01') || !latest?.endsWith('-12-31')) return dateWords(window);
  const [from, to] = [earliest.slice(0, 4), latest.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}
