import type { Entity } from '../schema/entity.ts';
import type { Quote } from '../schema/quote.ts';
import type { Corpus } from './index-corpus.ts';

/** A speaker with all that is quoted of them, in order of publication. */
export interface Speaker {
  speaker: Entity;
  quotes: Quote[];
}

/** All speakers, people before bodies, the most quoted first. */
export function speakersOf(corpus: Corpus): Speaker[] {
  const speakers = [...corpus.quotesOf].map(([id, quotes]) => ({ speaker: corpus.entity(id), quotes }));
  const body = ({ speaker }: Speaker): number => Number(speaker.type !== 'person');
  return speakers.sort(
    (a, b) => body(a) - body(b) || b.quotes.length - a.quotes.length || a.speaker.name.localeCompare(b.speaker.name, 'en'),
  );
}
