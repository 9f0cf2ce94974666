import type { Sentence } from '../../../schema/article.ts';
import type { DateAnnotation } from '../../../schema/date.ts';
import { boundsOf } from '../../../schema/edtf.ts';
import type { Document } from '../../document.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Annotations } from '../find-reports.ts';
import type { Item } from './item.ts';
import { isDay } from './read-day.ts';
import { SHOWN } from './rule-kinds.ts';

const SAYS = /\b(?:said|says|told|stated|stressed|announced)\b/;
/** "Agreed on Thursday", and then "emerged from talks"; within one sentence they may have met long before. */
const SAYS_OR_AGREES = /\b(?:said|says|told|stated|stressed|announced|agreed)\b/;
/** "Norway reopened its embassy on Tuesday. Berg, who attended the ceremony with Li": the day is told with what was opened. */
const OPENS = /\b(?:re-?open(?:s|ed)|inaugurat(?:es|ed)|launched|unveiled|raised|marked|celebrated)\b/;
const THE_SHOW = /\b(?:the|this) (?:opening |official |inaugural )?(?:ceremony|event|opening|inauguration|launch|celebration)\b/i;

/** "Norway and China agreed on Tuesday to trade. The agreement was reached at a meeting": reached when they agreed. */
const AGREES = /\b(?:agreed|agreement|deal|accord|pact|understanding|decided|decision|resolved|restored?|announced|issued|adopted)\b/;
const WAS_REACHED =
  /^(?:The|That|This|Their) (?:agreement|understanding|deal|accord|pact|decision|breakthrough|compromise|consensus|commitment|announcement|move|statement|declaration|communiqu[eé]) (?:was|had been|came|has been|followed|emerged)\b/;

/** How many sentences back the day of speaking is looked for. */
const BACK = 3;

/** Index of the last item that begins before the offset, or -1. */
const lastBefore = (items: readonly { start: number }[], offset: number): number => firstFrom(items, offset) - 1;

const isReckonedDay = (date: DateAnnotation): boolean => date.kind === 'date' && isDay(date.edtf) && date.anchor !== 'explicit';

/** The day in a sentence close before in which one of the participants speaks: "Berg said on Monday …", then "she said at a meeting with Li". */
function saidOn(item: Item, first: Sentence, document: Document, annotated: Annotations): string | null {
  const { sentences } = document.article;
  const { published } = document.article;
  const today = published === null ? null : boundsOf(published.edtf).latest;
  // "Will travel on Tuesday, his ministry said": no day on which anybody spoke.
  const isAhead = ({ edtf }: DateAnnotation): boolean => today !== null && edtf !== null && edtf > today;
  const index = lastBefore(sentences, first.start + 1);
  const reached = WAS_REACHED.test(document.text.slice(first.start, first.start + 60));
  const shown = SHOWN.has(item.rule) && THE_SHOW.test(document.text.slice(first.start, first.end));
  for (let at = index; at >= Math.max(0, index - BACK); at--) {
    const sentence = sentences[at];
    if (!sentence || first.block - sentence.block > 1) return null;
    const text = document.text.slice(sentence.start, sentence.end);
    const date = annotated.dates
      .slice(lastBefore(annotated.dates, sentence.start) + 1, lastBefore(annotated.dates, sentence.end) + 1)
      .findLast((one) => isReckonedDay(one) && !isAhead(one));
    if (date && shown && OPENS.test(text)) return date.edtf;
    if (date && reached && at === index - 1 && AGREES.test(text)) return date.edtf;
    if (!date || /\bwho\b[^,]*$/.test(text.slice(0, date.start - sentence.start)) || !(at === index ? SAYS : SAYS_OR_AGREES).test(text))
      continue;
    const people = new Set([...item.people[0], ...item.people[1]]);
    // "The foreign ministers of Norway and Chile agreed on Thursday", and then both by name.
    const groups = annotated.references.slice(
      lastBefore(annotated.references, sentence.start) + 1,
      lastBefore(annotated.references, sentence.end) + 1,
    );
    if (people.size > 1 && groups.some(({ entities }) => [...people].every((id) => entities.includes(id)))) return date.edtf;
    for (let name = lastBefore(annotated.mentions, sentence.end); name >= 0; name--) {
      const mention = annotated.mentions[name];
      if (!mention || mention.start < sentence.start) break;
      if (people.has(mention.entity)) return date.edtf;
    }
  }
  return null;
}

/** Dates a contact at which somebody speaks by the day on which he is said to speak, when the contact has no date of its own. */
export function dateFromSaying(items: readonly Item[], document: Document, annotated: Annotations): Item[] {
  // "Said on Tuesday that it came of his recent visit": of another day than the words.
  const isRecent = ({ start, end }: Sentence): boolean => /\brecent(?:ly)?\b/.test(document.text.slice(start, end));
  return items.map((item) => {
    const speaking =
      item.date === null &&
      item.status === 'held' &&
      !item.previous &&
      item.kind !== 'caption' &&
      item.type !== 'signing' &&
      !item.evidence.some(isRecent);
    return speaking
      ? {
          ...item,
          date: item.evidence.reduce<string | null>((date, sentence) => date ?? saidOn(item, sentence, document, annotated), null),
        }
      : item;
  });
}
