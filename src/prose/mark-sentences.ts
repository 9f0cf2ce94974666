import { h } from 'hastscript';
import type { Sentence } from '../schema/article.ts';
import type { Mark } from './mark.ts';

/** A note that a sentence refers to; the first reference is where the note leads back to. */
export interface NoteReference {
  number: number;
  first: boolean;
}

/** The number of a note in the margin, set after the sentence it is about. */
function noteNumber({ number, first }: NoteReference) {
  // The figure is drawn from the attribute by CSS: the text of the page stays the text of the article, also when it is copied.
  const id = first ? `ref-${number}` : undefined;
  return h('sup', h('a', { href: `#note-${number}`, id, 'aria-label': `Note ${number}`, 'data-number': String(number) }));
}

/** Gives each sentence its id, and after its end the numbers of the notes that belong to it. */
export function markSentences(
  sentences: readonly Sentence[],
  notes: ReadonlyMap<string, readonly NoteReference[]> = new Map<string, readonly NoteReference[]>(),
): Mark[] {
  return sentences.map(({ id, start, end }) => ({
    start,
    end,
    layer: 'sentence',
    wrap: (children, { first, last }) => [h('span', first ? { id } : {}, children), ...(last ? (notes.get(id) ?? []).map(noteNumber) : [])],
  }));
}
