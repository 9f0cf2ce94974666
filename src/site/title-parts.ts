import type { Dossier } from '../schema/dossier.ts';
import type { Side } from './parties.ts';

/** A piece of the dossier's title; one that names a party carries its side. */
export interface TitlePart {
  text: string;
  side: Side | null;
}

/** Cuts the dossier's title at the names of its parties (capital, name or adjective), so that they can be underlined with their strokes. */
export function titleParts({ title, parties }: Pick<Dossier, 'title' | 'parties'>): TitlePart[] {
  const found = parties.flatMap((party, index) => {
    const name = [party.capital, party.name, party.adjective].find((one) => one && title.includes(one));
    return name ? [{ text: name, side: index === 0 ? ('a' as const) : ('b' as const), at: title.indexOf(name) }] : [];
  });
  found.sort((a, b) => a.at - b.at);
  const parts: TitlePart[] = [];
  let end = 0;
  for (const { text, side, at } of found) {
    if (at < end) continue;
    parts.push({ text: title.slice(end, at), side: null }, { text, side });
    end = at + text.length;
  }
  return [...parts, { text: title.slice(end), side: null }].filter((part) => part.text !== '');
}
