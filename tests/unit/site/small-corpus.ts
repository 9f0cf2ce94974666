import type { Extraction } from '../../../src/extract/extract.ts';
import type { Article } from '../../../src/schema/article.ts';
import type { Contact } from '../../../src/schema/contact.ts';
import type { Entity, Mention } from '../../../src/schema/entity.ts';
import type { Quote } from '../../../src/schema/quote.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';

const texts = {
  gazette: 'Berg meets Lund\n\nForeign Minister Anna Berg met Lund in Oslo. “We agree,” Berg said.',
  courier: 'Talks in Oslo\n\nA. Berg and Erik Lund held talks. “We agree”, said Berg, cited by Nord Press.',
};
type Id = keyof typeof texts;

function article(id: Id, outlet: string, edtf: string, ends: number[], basis: 'stated' | 'inferred' = 'stated'): Article {
  const text = texts[id];
  const bodyStart = text.indexOf('\n\n') + 2;
  const starts = [0, bodyStart, ends.at(-1) ?? 0];
  const stops = [bodyStart - 2, (ends.at(-1) ?? 0) - 1, text.length];
  return {
    id,
    source: `${id}.txt`,
    title: text.slice(0, bodyStart - 2),
    dek: null,
    byline: null,
    outlet,
    url: null,
    agency: null,
    published: { edtf, basis, note: '' },
    language: 'en',
    rights: { mode: 'full', holder: outlet },
    furniture: [],
    hash: '',
    blocks: [
      { kind: 'title', start: 0, end: bodyStart - 2, sourceStart: 0 },
      { kind: 'paragraph', start: bodyStart, end: text.length, sourceStart: bodyStart },
    ],
    sentences: starts.map((start, index) => ({ id: `s-${id}-${index}`, start, end: stops[index] ?? 0, block: Number(index > 0) })),
  };
}

/** The stretch of an article's text with these words, the nth time they stand there. */
export function spanOf(id: Id, exact: string, nth = 0) {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = texts[id].indexOf(exact, start + 1);
  return {
    article: id as string,
    start,
    end: start + exact.length,
    exact,
    prefix: '',
    suffix: '',
    rule: 'test',
    status: 'machine' as const,
  };
}

const entity = (id: string, type: Entity['type'], name: string, country: string | null, more: Partial<Entity> = {}): Entity => ({
  id,
  type,
  name,
  aliases: [],
  country,
  roles: [],
  wikidata: null,
  coordinates: null,
  basis: 'registry',
  scripts: {},
  ...more,
});
const mention = (entityId: string, type: Entity['type'], id: Id, exact: string, nth = 0): Mention => ({
  ...spanOf(id, exact, nth),
  entity: entityId,
  type,
});
const quote = (id: Id, exact: string, via: string | null): Quote => ({
  ...spanOf(id, exact),
  kind: 'direct',
  speaker: 'anna-berg',
  speakerSpan: null,
  cue: 'said',
  via,
  role: 'Foreign Minister',
});

const talks: Contact = {
  id: '2024-05-02-oslo',
  date: '2024-05-02',
  earliest: '2024-05-02',
  latest: '2024-05-02',
  type: 'meeting',
  status: 'held',
  participants: ['anna-berg', 'erik-lund'],
  place: 'oslo',
  summary: 'Berg and Lund meet in Oslo',
  inWindow: true,
  differs: ['place'],
  review: 'machine',
  reports: [
    {
      article: 'gazette',
      evidence: [spanOf('gazette', 'met Lund in Oslo'), spanOf('gazette', 'Berg met')],
      date: '2024-05-02',
      type: 'meeting',
      status: 'held',
      participants: ['anna-berg', 'erik-lund'],
      place: 'oslo',
      cue: 'met',
      rule: 'test',
    },
    {
      article: 'courier',
      evidence: [spanOf('courier', 'held talks')],
      date: '2024-05-02',
      type: 'meeting',
      status: 'held',
      participants: ['anna-berg', 'erik-lund'],
      place: null,
      cue: 'held talks',
      rule: 'test',
    },
  ],
};

/** Two articles of two outlets on one meeting of Norway and Sweden. */
export const extraction: Extraction = {
  dossier: {
    title: 'Oslo–Stockholm',
    subtitle: '',
    description: '',
    window: '2024/2025',
    counts: {},
    extractor: 'test',
    hash: '',
    parties: [
      { country: 'NO', entity: 'norway', name: 'Norway', adjective: 'Norwegian', capital: 'Oslo' },
      { country: 'SE', entity: 'sweden', name: 'Sweden', adjective: 'Swedish', capital: 'Stockholm' },
    ],
  },
  texts,
  articles: [article('gazette', 'The Gazette', '2024-05-02', [62]), article('courier', 'The Courier', '2024-05-03~', [49], 'inferred')],
  entities: [
    entity('anna-berg', 'person', 'Anna Berg', 'NO', {
      roles: [
        { title: 'Foreign Minister', of: 'NO', from: '2021', to: null, evidence: null },
        { title: 'Foreign Minister', of: null, from: null, to: null, evidence: spanOf('gazette', 'Foreign Minister') },
      ],
    }),
    entity('erik-lund', 'person', 'Erik Lund', 'SE', { basis: 'text' }),
    entity('oslo', 'place', 'Oslo', 'NO'),
    entity('nord-press', 'organization', 'Nord Press', null),
    entity('unheard', 'person', 'Ulf Unheard', 'SE'),
  ],
  mentions: [
    mention('anna-berg', 'person', 'gazette', 'Berg'),
    mention('erik-lund', 'person', 'gazette', 'Lund'),
    mention('anna-berg', 'person', 'gazette', 'Anna Berg'),
    mention('erik-lund', 'person', 'gazette', 'Lund', 1),
    mention('oslo', 'place', 'gazette', 'Oslo'),
    mention('anna-berg', 'person', 'gazette', 'Berg', 2),
    mention('oslo', 'place', 'courier', 'Oslo'),
    mention('anna-berg', 'person', 'courier', 'A. Berg'),
    mention('erik-lund', 'person', 'courier', 'Erik Lund'),
    mention('anna-berg', 'person', 'courier', 'Berg', 1),
    mention('nord-press', 'organization', 'courier', 'Nord Press'),
  ],
  dates: [],
  quotes: [quote('gazette', 'We agree,', null), quote('courier', 'We agree', 'nord-press')],
  contacts: [talks],
  claims: [],
  corrections: [],
};

/** The same, as pages see it. */
export const corpus = indexCorpus(extraction);
