import { boundsOf } from '../schema/edtf.ts';
import type { Entity, Role } from '../schema/entity.ts';
import { publishedFirst, type Difference, type Telling } from './differences.ts';
import { evidenceOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { isFormer, isOffice, officeKey, roleWords } from './office-words.ts';
import { officeAt } from './role-then.ts';
import { urlOf } from './urls.ts';

/** Two texts that give different offices for days further apart than this may both be right: days. */
const SAME_TIME = 120;
const DAY = 86_400_000;

/** An office in capitals alone may be that of any other text. */
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Words for many offices, which is no other than the one that another text names. */
const GENERAL =
  /^(?:top |senior |high-ranking )?(?:leader|ruler|head of state|head of government|statesman|stateswoman|official|diplomat|chief)$/i;

interface Told {
  role: Role;
  day: string | null;
  telling: Telling;
}

/** The offices that texts give a person as held, each once an article. */
function toldOf(corpus: Corpus, person: Entity): Told[] {
  const told = new Map<string, Told>();
  for (const role of person.roles) {
    if (!role.evidence || isFormer(role) || !isOffice(role) || ACRONYM.test(role.title) || GENERAL.test(role.title)) continue;
    const article = corpus.article(role.evidence.article);
    const dated = role.asOf ?? article.published?.edtf ?? null;
    const day = dated === null ? null : boundsOf(dated).earliest;
    const key = `${article.id} ${officeWords(corpus, role.title)}`;
    const telling = { article, says: [{ label: null, words: roleWords(corpus, role) }], evidence: [evidenceOf(corpus, role.evidence)] };
    if (!told.has(key)) told.set(key, { role, day, telling });
  }
  return [...told.values()];
}

const LINKS = /^(?:of|the|to|for|and|in|at|s)$/u;
const SEXES: readonly [RegExp, string][] = [
  [/\bspokes(?:man|woman)\b/gu, 'spokesperson'],
  [/\bchair(?:man|woman)\b/gu, 'chairperson'],
];

/** The words of an office that tell it from others, in one order, without the country it belongs to. */
function officeWords(corpus: Corpus, title: string): string {
  const countries = corpus.dossier.parties.flatMap(({ name, adjective }) => [name.toLowerCase(), adjective.toLowerCase()]);
  const key = SEXES.reduce((words, [pattern, to]) => words.replace(pattern, to), officeKey(title));
  const whole = countries.some((country) => key.endsWith(` of ${country}`)) && key.includes(' of the ');
  // "... of the Kingdom of Norway"
  return (whole ? key.slice(0, key.indexOf(' of the ')) : key)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LINKS.test(word) && !countries.includes(word))
    .sort()
    .join(' ');
}

const near = (a: Told, b: Told): boolean =>
  a.day !== null && b.day !== null && Math.abs(Date.parse(a.day) - Date.parse(b.day)) <= SAME_TIME * DAY;

/** The words that the editor's record has for the office on that day, where they are others than the text's. */
function onRecord(corpus: Corpus, person: Entity, { day, telling }: Told): string | null {
  const words = telling.article && day ? (officeAt(corpus, person, day, day, new Set([telling.article.id]))?.registry ?? null) : null;
  const told = telling.says[0]?.words ?? '';
  return words !== null && officeWords(corpus, words) === officeWords(corpus, told) ? null : words;
}

/** People to whom sources give different offices for about the same time: two texts, or a text and the editor's record. */
export function roleDifferences(corpus: Corpus): Difference[] {
  return (corpus.entitiesByType.get('person') ?? []).flatMap((person): Difference[] => {
    const told = toldOf(corpus, person);
    const record = told.map((one) => onRecord(corpus, person, one));
    const apart = told.filter(
      (one, index) =>
        record[index] !== null ||
        told.some((other) => officeWords(corpus, other.role.title) !== officeWords(corpus, one.role.title) && near(one, other)),
    );
    if (apart.length === 0) return [];
    const kept = [...new Set(record.filter((words) => words !== null))];
    const tellings = [
      ...apart.map(({ telling }) => telling).sort(publishedFirst),
      ...kept.map((words): Telling => ({ article: null, says: [{ label: null, words }], evidence: [] })),
    ];
    return [{ id: `office-${person.id}`, heading: person.name, url: urlOf.entity(person), on: 'the office', tellings }];
  });
}
