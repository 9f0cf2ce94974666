import type { Document } from '../../document.ts';
import type { Annotations } from '../find-reports.ts';
import { datelineEnd, datelinePlace } from '../sentence/cut-dateline.ts';
import { readTerms } from '../sentence/read-terms.ts';
import { isCountry, type Sides } from '../sentence/sides.ts';
import { FIRST, SECOND, type Token } from '../sentence/term.ts';
import { tokenize } from '../sentence/tokenize.ts';
import type { Lead } from './place-from-lead.ts';

/** Blocks from the first paragraph on among which a line with no more than a place may stand, where a release opens with its summary. */
const HEAD = 5;

/** Entity id of the country in which a place lies, where the texts name it. */
function countryOf(place: string, { entities }: Annotations, sides: Sides): string | null {
  const code = entities.get(place)?.country ?? null;
  if (code === null) return null;
  for (const [id, entity] of entities) if (entity.country === code && entity.type === 'place' && isCountry(entity, sides)) return id;
  return null;
}

/** "OSLO – Berg said": whether the opening of a paragraph names a place without a day or an agency, where a paper may only have its desk. */
const isBare = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, datelineEnd(tokens)).every(({ term, text }) => term?.code !== 'D' && text !== '(');

/** The dateline's city, and those of the parties' capitals that the texts name. */
export function leadOf(document: Document, annotated: Annotations, sides: Sides, placeIds: ReadonlyMap<string, string>): Lead {
  const capitals = new Map(
    [FIRST, SECOND].flatMap((side) => {
      const id = placeIds.get(sides.capitalOf(side) ?? '');
      return id === undefined ? [] : [[side, id] as const];
    }),
  );
  const { blocks } = document.article;
  // A line of its own may give the day alone; then the first paragraph may still name the place. Below, such a line heads an entry.
  const first = blocks.findIndex((block) => block.kind === 'paragraph');
  const head = blocks.slice(0, Math.max(0, first) + HEAD);
  const lines = head.filter(
    ({ kind, start, end }, at) => kind === 'dateline' && (at < first || !/\d/.test(document.text.slice(start, end))),
  );
  for (const from of [...lines, ...blocks.slice(first, first + 1)]) {
    const end = from.kind === 'dateline' ? from.end : Math.min(from.end, from.start + 120);
    const mentions = annotated.mentions.filter((mention) => mention.start >= from.start && mention.end <= end);
    const dates = annotated.dates.filter((date) => date.start >= from.start && date.end <= end);
    const terms = readTerms({ mentions, references: [], dates }, annotated.entities, sides);
    const tokens = tokenize(document.text, from.start, end, terms);
    const term = from.kind === 'dateline' ? (terms.find((one) => one.code === 'L') ?? null) : datelinePlace(tokens);
    if (term?.place) {
      const dateline = { id: term.place, city: true, sides: term.sides };
      return { dateline, bare: from.kind === 'paragraph' && isBare(tokens), country: countryOf(term.place, annotated, sides), capitals };
    }
  }
  return { dateline: null, bare: false, country: null, capitals };
}
