import type { Role } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { countryInSentence, partyOf, partyRecord } from './parties.ts';

/** A post whose title names the other country: "Ambassador to Norway". */
const POST_ABROAD = /^(.*(?:ambassador|envoy|consul(?: general)?|chargé d’affaires|representative)) ((?:to|for|in|at) .+)$/iu;
const PAST_TITLE = /^(?:former|previous|ex|late|then|erstwhile|one-time|ousted)\b/iu;
/** The same before the office: "a former cardiac", "the previous Norwegian", "former President and". */
const PAST_BEFORE = /\b(?:former|previous|ex|late|then|erstwhile|one-time|ousted)\b[^,.;:]{0,24}$/iu;
const STILL = /^(?:current|now|incumbent|acting)\b/iu;

/** Trades, relations and hopes: what somebody is beside an office, or instead of one. */
const NO_OFFICE = new Set(
  (
    'surgeon doctor physician politician diplomat engineer physicist scientist lawyer author writer poet novelist singer actor actress filmmaker ' +
    'photographer historian billionaire businessman businesswoman tycoon magnate investor candidate nominee challenger hopeful contender rival ' +
    'frontrunner donor host guest husband wife son daughter brother sister widow father mother nephew cousin colleague counterpart comrade veteran warlord'
  ).split(' '),
);

/** Whether a text gives the office as one that was held before: "former defence minister", "the previous Norwegian president". */
export function isFormer({ title, evidence }: Role): boolean {
  return PAST_TITLE.test(title) || (!STILL.test(title) && PAST_BEFORE.test(evidence?.prefix ?? ''));
}

/** Whether the words name an office and not a trade or a relation: "deputy foreign minister", not "surgeon". */
export function isOffice({ title }: Role): boolean {
  const head = title.split(/ (?:of|for|to|at|in) /u)[0] ?? '';
  return !NO_OFFICE.has(
    head
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1) ?? '',
  );
}

/** An office in words: "President of Norway", "Secretary, Security Council of Norway", "head of Norway’s Security Council", as its source has it. */
export function roleWords(corpus: Pick<Corpus, 'dossier' | 'entity'>, role: Role): string {
  if (!role.of) return role.title;
  if (!/^[A-Z]{2}$/.test(role.of)) {
    const { name } = corpus.entity(role.of);
    return role.title.includes(name) ? role.title : `${role.title}, ${name}`;
  }
  const country = countryInSentence(corpus.dossier, role.of);
  const [, post, abroad] = POST_ABROAD.exec(role.title) ?? [];
  if (abroad) return `${post} of ${country} ${abroad}`;
  const side = partyOf(corpus.dossier, role.of);
  const adjective = side ? partyRecord(corpus.dossier, side).adjective : country;
  const named = /[’']s\s/u.test(role.title) || role.title.includes(country) || role.title.includes(adjective);
  return named ? role.title : `${role.title} of ${country}`;
}

/** The words with a capital at their beginning, for the start of a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const SPELLINGS: readonly [RegExp, string][] = [
  [/\bdefense\b/gu, 'defence'],
  [/\badvisor\b/gu, 'adviser'],
  [/\bpm\b/gu, 'prime minister'],
  [/\bfm\b/gu, 'foreign minister'],
  [/\b(?:minister|secretary) (?:of|for) (?:the )?foreign affairs\b/gu, 'foreign minister'],
  [/\bminister (?:of|for) (?:the )?(defence|interior|finance|energy|economy)\b/gu, '$1 minister'],
];

/** An office in one form for all its spellings, so that "Defense Minister" and "former defence minister" are known as one. */
export function officeKey(title: string): string {
  const bare = title.toLowerCase().replace(PAST_TITLE, '').trim().replace(/\s+/gu, ' ').replace(/’/gu, "'");
  return SPELLINGS.reduce((key, [pattern, to]) => key.replace(pattern, to), bare);
}
