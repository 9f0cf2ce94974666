import type { Measured } from '../loaders/accuracy.ts';

type Kind = Measured['errors'][number]['kind'];

/** What goes wrong, in words for a reader, by layer and kind of miss; what is not here repeats another layer or shows on no page. */
const WORDS: Readonly<Record<string, Partial<Record<Kind, string>>>> = {
  structure: {
    missed: 'A headline, summary or caption is read as a paragraph',
    extra: 'A line is taken for a byline, a heading or a caption that is none',
  },
  mentions: {
    missed: 'A name is not found',
    extra: 'Words are taken for a name that are none',
    extent: 'A name is cut short, or takes in too much',
    value: 'A name is taken for a thing of another kind',
  },
  links: { value: 'A name leads to somebody or something else' },
  'date values': {
    missed: 'A date is not found',
    extra: 'Words are taken for a date that are none',
    extent: 'A date is found with too few or too many words',
    value: 'A date is read as another day, or as none',
  },
  quotes: {
    missed: 'A quotation is not found',
    extra: 'Words are taken for a quotation that are none',
    extent: 'A quotation begins or ends at the wrong place',
    value: 'A quotation is taken for one of another kind',
  },
  speakers: { value: 'Words are given to somebody else, or to nobody' },
  contacts: {
    missed: 'A contact is not found',
    extra: 'What is told is taken for a contact that is none',
    value: 'A contact is found with another date, place or participant',
  },
  'contact kinds': { value: 'A contact is of another kind, or held and not planned' },
  'contacts merged': { missed: 'Two reports of one contact stand apart', extra: 'Two contacts are made one' },
  'contact evidence': {
    missed: 'A sentence that tells of a contact is not shown with it',
    extra: 'A sentence is shown with a contact that it does not prove',
  },
  offices: { missed: 'An office is not found', extra: 'An office is given that the text does not give' },
};

/** A kind of error in words; null for one that readers need not know of. */
export const errorWords = (layer: string, kind: Kind): string | null => WORDS[layer]?.[kind] ?? null;
