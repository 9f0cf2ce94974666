import type { PassageKind } from './answer.ts';
import type { ArticleRow, ContactRow, QuoteRow } from './passages-part.ts';

/** First and last day, `YYYY-MM-DD`; an end that is open is empty. */
export type Days = readonly [first: string, last: string];

/** A passage as the engine works with it. */
export interface Passage {
  kind: PassageKind;
  text: string;
  /** Below the base of the site. */
  path: string;
  /** Words that find it beside its text. */
  more: string;
  /** Indexes of the names it concerns, and of its outlets. */
  names: ReadonlySet<number>;
  outlets: readonly number[];
  /** Days it tells of. */
  days: readonly Days[];
  /** When the article appeared; of a contact, when it was. */
  dated: Days;
  date: string;
  /** Kind and status of a contact, verb of a quotation. */
  type: string;
  status: string;
  speaker: number;
}

/** What readers type for a kind of contact. */
const KIND_WORDS: Record<string, string> = {
  visit: 'visit visits visited visiting trip travelled',
  meeting: 'meeting meet meets met talks',
  call: 'call calls called phone telephone spoke',
  summit: 'summit summits meeting',
  signing: 'signing sign signs signed agreement treaty',
};

const numbers = (text: string | undefined): number[] => (text ? text.split(' ').map(Number) : []);

/** A contact out of the index. */
export function contactPassage([id, summary, date, first, last, type, status, names, outlets]: ContactRow): Passage {
  return {
    kind: 'contact',
    text: date === '' ? summary : `${summary}, ${date}`,
    path: `contacts/${id}/`,
    more: `${KIND_WORDS[type] ?? type} ${status}`,
    names: new Set(names),
    outlets,
    days: [[first, last]],
    dated: [first, last],
    date,
    type,
    status,
    speaker: -1,
  };
}

interface Shared extends Pick<Passage, 'outlets' | 'dated' | 'date'> {
  id: string;
  text: string;
  sentences: Pick<Passage, 'names' | 'days' | 'path'>[];
}

function quotePassage([at, start, end, speaker, cue]: QuoteRow, { outlets, dated, date, text, sentences, id }: Shared): Passage {
  const names = new Set(sentences[at]?.names);
  if (speaker >= 0) names.add(speaker);
  return {
    kind: 'quote',
    text: text.slice(start, end).replace(/\n/g, ' '),
    path: sentences[at]?.path ?? `articles/${id}/`,
    more: cue,
    names,
    outlets,
    days: sentences[at]?.days ?? [],
    dated,
    date,
    type: 'quote',
    status: '',
    speaker,
  };
}

/** The quotations and sentences of an article out of the index, and the article itself. A sentence that stands twice is given once. */
export function articlePassages([id, title, outlet, date, first, last, more, text, ids, names, days, quotes]: ArticleRow): Passage[] {
  const outlets = outlet < 0 ? [] : [outlet];
  const dated: Days = [first, last];
  const bare = { outlets, dated, date, type: '', status: '', speaker: -1 };
  const lines = text === '' ? [] : text.split('\n');
  const named = names.split(',');
  const anchors = ids.split(' ');
  const told = days.split(' ').map((one) => one.split(/[:/]/u));
  const sentences = lines.map((line, index): Passage => ({
    ...bare,
    kind: 'sentence',
    text: line,
    path: `articles/${id}/#${anchors[index] ?? ''}`,
    more: '',
    names: new Set(numbers(named[index])),
    days: told.filter(([at]) => at === String(index)).map(([, from = '', to = '']): Days => [from, to]),
  }));
  const said = quotes.map((quote) => quotePassage(quote, { outlets, dated, date, text, sentences, id }));
  const all = new Set(sentences.flatMap((one) => [...one.names]));
  const seen = new Set<string>();
  const once = sentences.filter((one) => !seen.has(one.text) && seen.add(one.text));
  return [...said, ...once, { ...bare, kind: 'article', text: title, path: `articles/${id}/`, more, names: all, days: [] }];
}
