import type { DateAnnotation } from '../../../../src/schema/date.ts';
import type { Article } from '../../../../src/schema/article.ts';
import { boundsOf } from '../../../../src/schema/edtf.ts';
import type { Entity, Mention } from '../../../../src/schema/entity.ts';
import type { Reference } from '../../../../src/extract/annotate/references/reference.ts';
import { select, type Document } from '../../../../src/extract/document.ts';
import type { Knowledge } from '../../../../src/extract/knowledge.ts';
import { findReports, type Annotations } from '../../../../src/extract/contacts/find-reports.ts';
import { bareArticle } from '../bare-article.ts';

/** Names of one made-up dossier: "Anna Berg" -> "person NO". */
export interface World {
  parties: [string, string];
  names: Record<string, string>;
}

const COUNTRIES: Record<string, [name: string, demonyms: string[], capital: string, aliases?: string[]]> = {
  NO: ['Norway', ['Norwegian', 'Norwegians'], 'Oslo'],
  CN: ['China', ['Chinese'], 'Beijing'],
  IN: ['India', ['Indian', 'Indians'], 'New Delhi'],
  JP: ['Japan', ['Japanese'], 'Tokyo'],
  US: ['United States', ['American', 'Americans', 'US', 'U.S.'], 'Washington', ['US', 'U.S.']],
  TR: ['Turkey', ['Turkish', 'Turks'], 'Ankara', ['Türkiye']],
  GR: ['Greece', ['Greek', 'Greeks'], 'Athens'],
  RS: ['Serbia', ['Serbian', 'Serb', 'Serbs'], 'Belgrade'],
  XK: ['Kosovo', ['Kosovar', 'Kosovan'], 'Pristina'],
  SA: ['Saudi Arabia', ['Saudi', 'Saudis'], 'Riyadh'],
  EG: ['Egypt', ['Egyptian', 'Egyptians'], 'Cairo'],
  PK: ['Pakistan', ['Pakistani'], 'Islamabad'],
  CH: ['Switzerland', ['Swiss'], 'Bern'],
  FR: ['France', ['French'], 'Paris'],
  KR: ['South Korea', ['South Korean', 'South Koreans'], 'Seoul'],
  LK: ['Sri Lanka', ['Sri Lankan', 'Sri Lankans'], 'Colombo'],
};

const CITIES: Record<string, string> = {
  Oslo: 'NO',
  Bergen: 'NO',
  Beijing: 'CN',
  Shanghai: 'CN',
  'New Delhi': 'IN',
  Delhi: 'IN',
  Mumbai: 'IN',
  Tokyo: 'JP',
  Hiroshima: 'JP',
  Washington: 'US',
  Ankara: 'TR',
  Istanbul: 'TR',
  Athens: 'GR',
  Belgrade: 'RS',
  Pristina: 'XK',
  Riyadh: 'SA',
  Jeddah: 'SA',
  Cairo: 'EG',
  Islamabad: 'PK',
  Geneva: 'CH',
  Paris: 'FR',
  Brussels: 'BE',
  Singapore: 'SG',
  Doha: 'QA',
  Seoul: 'KR',
  Colombo: 'LK',
  Muscat: 'OM',
  Ukraine: 'UA',
  Gaza: 'PS',
  Syria: 'SY',
};

export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function entity(name: string, type: Entity['type'], country: string | null): Entity {
  return { id: slug(name), type, name, aliases: [], country, roles: [], wikidata: null, coordinates: null, basis: 'text', scripts: {} };
}

export function knowledgeOf(world: World): Knowledge {
  const party = (code: string): Knowledge['dossier']['parties'][0] => {
    const [name = code, demonyms = [], capital = ''] = COUNTRIES[code] ?? [];
    return { country: code, entity: slug(name), name, adjective: demonyms[0] ?? name, capital };
  };
  return {
    dossier: {
      title: 'Test',
      subtitle: '',
      description: '',
      parties: [party(world.parties[0]), party(world.parties[1])],
      window: '2022-01-01/2024-12-31',
    },
    registry: [],
    lexicon: {},
    claims: [],
    corrections: [],
    gazetteer: {
      countries: Object.entries(COUNTRIES).map(([code, [name, demonyms, capital, aliases]]) => ({
        code,
        name,
        demonyms,
        capital,
        aliases: aliases ?? [],
        coordinates: null,
      })),
      cities: [],
      regions: [],
    },
  };
}

/** Every name of the world with its entity; surnames of people are spellings of the same one. */
function spellings(world: World): Map<string, Entity> {
  const known = new Map<string, Entity>();
  for (const [code, [name, , , aliases]] of Object.entries(COUNTRIES))
    for (const spelling of [name, ...(aliases ?? [])]) known.set(spelling, entity(name, 'place', code));
  for (const [name, code] of Object.entries(CITIES)) known.set(name, entity(name, 'place', code));
  for (const [name, what] of Object.entries(world.names)) {
    const [type = 'person', country] = what.split(' ');
    const made = entity(name, type as Entity['type'], country ?? null);
    known.set(name, made);
    const surname = name.split(' ').at(country === 'CN' ? 0 : -1) ?? name;
    if (type === 'person') known.set(surname, made);
  }
  return known;
}

function kindOf(words: string, value: string): Reference['kind'] {
  if (/^(?:he|she|they|his|her|their|him|them)$/i.test(words)) return 'pronoun';
  if (value.includes('+')) return 'group';
  return /\bcounterpart$/i.test(words) ? 'counterpart' : 'office';
}

/**
 * Builds a document out of plain paragraphs. Names of the world are mentions; `{Monday|2024-03-04}` is a date (`{Monday|-}` one without a value), `<she|anna-berg>` a reference
 * (`<the two|anna-berg+li-wei>` one to a group). A paragraph that begins with "CAPTION " is a caption; with `titled`, the first is the title.
 */
export function write(
  world: World,
  paragraphs: readonly string[],
  published: string | null,
  titled = false,
  id = 'a',
): { document: Document; annotated: Annotations } {
  const known = spellings(world);
  const escaped = [...known.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.]/g, '\\.'));
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const article: Article = {
    ...bareArticle,
    id,
    source: '',
    published: published === null ? null : { edtf: published, basis: 'given', note: '' },
    blocks: [],
    sentences: [],
  };
  const dates: { start: number; end: number; edtf: string | null }[] = [];
  const references: Reference[] = [];
  let text = '';
  for (const [index, source] of paragraphs.entries()) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const caption = source.startsWith('CAPTION ');
    let at = 0;
    const body = source.replace(/^CAPTION /, '');
    for (const match of body.matchAll(/\{([^|{}]+)\|([^{}]+)\}|<([^|<>]+)\|([^<>]+)>/g)) {
      text += body.slice(at, match.index);
      const [words, value] = match[1] === undefined ? [match[3] ?? '', match[4] ?? ''] : [match[1], match[2] ?? ''];
      const span = { start: text.length, end: text.length + words.length, exact: words };
      if (match[1] !== undefined) dates.push({ ...span, edtf: value === '-' ? null : value });
      else
        references.push({
          ...span,
          entities: value.split('+'),
          kind: kindOf(words, value),
        });
      text += words;
      at = match.index + match[0].length;
    }
    text += body.slice(at);
    article.blocks.push({
      kind: caption ? 'caption' : titled && index === 0 ? 'title' : 'paragraph',
      start,
      end: text.length,
      sourceStart: start,
    });
    const block = text.slice(start);
    let from = 0;
    for (const stop of block.matchAll(/[.?!]["”]?(?=\s+[A-Z“"]|$)/g)) {
      if (/\b(?:U\.S|Sept|Oct|Mr)$/.test(block.slice(0, stop.index))) continue;
      const end = stop.index + stop[0].length;
      article.sentences.push({
        id: `s${article.sentences.length}`,
        start: start + from,
        end: start + end,
        block: article.blocks.length - 1,
      });
      from = end + (/^\s*/.exec(block.slice(end))?.[0].length ?? 0);
    }
    if (from < block.length)
      article.sentences.push({
        id: `s${article.sentences.length}`,
        start: start + from,
        end: text.length,
        block: article.blocks.length - 1,
      });
  }
  const document: Document = { article, text };
  const taken = [...dates, ...references];
  const mentions = [...text.matchAll(name)].flatMap((match): Mention[] => {
    const found = known.get(match[0]);
    const end = match.index + match[0].length;
    if (!found || taken.some((span) => span.start < end && span.end > match.index)) return [];
    return [{ ...select(document, match.index, end), rule: 'test', status: 'machine', entity: found.id, type: found.type }];
  });
  const annotations = dates.map(({ start, end, edtf }): DateAnnotation => ({
    ...select(document, start, end),
    rule: 'test',
    status: 'machine',
    kind: 'date',
    edtf,
    anchor: 'published',
    ...(edtf === null ? { earliest: null, latest: null } : boundsOf(edtf)),
    reading: '',
  }));
  const entities = new Map([...known.values()].map((one) => [one.id, one]));
  return { document, annotated: { mentions, references, dates: annotations, entities } };
}

/** Each report as one line: "visit held anna-berg+china beijing 2024-03-04"; what is not known is "-". */
export function reportLines(
  world: World,
  paragraphs: readonly string[],
  published: string | null = '2024-03-06',
  titled = false,
): string[] {
  const { document, annotated } = write(world, paragraphs, published, titled);
  return findReports(document, annotated, knowledgeOf(world)).map(
    (report) => `${report.type} ${report.status} ${report.participants.join('+')} ${report.place ?? '-'} ${report.date ?? '-'}`,
  );
}
