import { isUnion, servesUnionOnly } from '../../../text/unions.ts';
import type { Draft } from '../draft.ts';
import type { Candidate } from '../reading.ts';
import type { Holders } from './holders.ts';
import { countryAt, stateTitleOf, titleOf } from './read-clues.ts';
import type { Setting } from './scene.ts';

/** Offices that only a state has. */
const STATE_OFFICES = [
  String.raw`president|premier|minister|king|queen|crown prince|emir|amir|sultan|chancellor|speaker|(?:army|naval|air|military) chief`,
  String.raw`(?:chief|head) of (?:the )?(?:army|general|naval|air|defen[cs]e) staff|commander-in-chief|national security advis[eo]r|pm|fm`,
  String.raw`head of (?:government|state)|foreign secretary`,
  String.raw`(?:affairs|defen[cs]e|trade|interior|home|finance|treasury|energy|education|health|agriculture) secretary`,
  String.raw`secretary (?:of|for) (?:foreign|state|defen[cs]e|the)|cabinet secretary|department of foreign affairs.{0,8} secretary`,
  String.raw`spokes\w+ (?:for|of|at) (?:the |its )?(?:[a-z]+ ){0,2}?(?:ministry|government|president|presidency|army|parliament|cabinet)`,
  String.raw`foreign (?:affairs|ministry|office) spokes\w+|presidential spokes\w+|government spokes\w+|ministry spokes\w+|counterpart`,
].join('|');
/** Offices of a state: who holds one without a country beside it acts for the country that the text is about, or is written in. */
const STATE = new RegExp(String.raw`\b(?:${STATE_OFFICES})\b`, 'i');
/** One article, with what the guesses of all its people share. */
export interface Article extends Setting {
  dateline: string | null;
  home: () => string | null;
  holders: () => Holders;
}

/** An office that nothing says to be of another country, nor of a body that many countries share. */
const isHomeless = ({ offices }: Candidate): boolean =>
  offices.every(({ owner }) => owner === null || (owner.country === null && !owner.body?.known));

/** "Her counterpart Pedro Soto": he is of where she is not. */
export const isCounterpart = ({ scan }: Article, person: Candidate): boolean => /\bcounterpart\b/i.test(titleOf(scan, person));

export const isFormer = ({ offices }: Candidate): boolean => offices[0]?.former === true;

/** "The then-premier X": he held the office when what is told came about. */
export const isThen = ({ scan: { tokens } }: Article, { offices: [office] }: Candidate): boolean =>
  office !== undefined && tokens.slice(Math.max(0, office.first - 2), office.first + 1).some(({ key }) => key === 'then');

/** Whom a clue is for: everybody, or only who has something that it reads. */
export type Whom = (someone: Someone) => boolean;

/** Somebody whose country is asked, with what most clues ask first. */
export interface Someone {
  article: Article;
  index: number;
  person: Candidate;
  draft: Draft;
  /** No office that something says to be of a country. */
  homeless: boolean;
  /** Homeless, and in office still. */
  serving: boolean;
  titled: boolean;
  /** Whether the article has not named him before. */
  first: boolean;
  /** Whether the office is one that only a state has. */
  isState: () => boolean;
}

export const anybody: Whom = () => true;
export const homeless: Whom = (someone) => someone.homeless;
export const serving: Whom = (someone) => someone.serving;
export const titled: Whom = (someone) => someone.titled && someone.homeless;
export const official: Whom = (someone) => someone.titled && someone.serving;
export const ofState: Whom = (someone) => someone.titled && someone.serving && someone.isState();

/** In office still, and named for the first time. */
export const introduced: Whom = (someone) => someone.serving && someone.first;

/** Somebody of whom no text tells more than the whole name. */
export const bare: Whom = ({ person, titled, homeless, draft }) =>
  !titled && homeless && person.last - person.first > 1 && draft.mentions.every(({ candidate }) => candidate.offices.length === 0);

/** Somebody of whom no more than the whole name is told, which opens what a sentence tells. */
export const unintroduced: Whom = (someone) =>
  bare(someone) &&
  (someone.article.scan.initial[someone.person.first] === 1 ||
    /^(?:,|at)$/.test(someone.article.scan.tokens[someone.person.first - 1]?.key ?? ''));

/** "Soto arrived in Oslo on Sunday": somebody of whom another place of the text tells a state's office, without a country. */
export const again: Whom = ({ titled, homeless, draft }) =>
  !titled &&
  homeless &&
  draft.mentions.some(
    ({ scan, candidate }) =>
      isHomeless(candidate) && !isFormer(candidate) && candidate.offices.length > 0 && STATE.test(stateTitleOf(scan, candidate)),
  );

/** "An adviser to the Leader", "aide to the president": whether somebody serves the head of a state, told without its country. */
const advisesHead = ({ scan: { tokens } }: Article, { offices }: Candidate): boolean =>
  offices.some(({ last, owner }) => {
    const key = (at: number): string => tokens[at]?.key ?? '';
    const head = key(last + 2) === 'supreme' || key(last + 2) === 'prime' ? last + 3 : last + 2;
    return (
      owner === null &&
      /^(?:advis[eo]r|aide|envoy|representative|emissary)$/.test(key(last - 1)) &&
      key(last) === 'to' &&
      key(last + 1) === 'the' &&
      /^(?:leader|president|king|queen|minister|emir|sultan)$/.test(key(head))
    );
  });

/** Forms of address, ranks and days before an office, which own nothing. */
const OWNS_NOTHING =
  /^(?:mr|mrs|ms|dr|h|e|excellency|general|president|minister|the|\w+day|(?:janu|febru)ary|march|april|may|june|july|august|\w+ber)$/;

/** "Norvik Aircraft President X": whether a name that is no country's stands right before an office without an owner. */
function isOfCompany({ scan, vocabulary, candidates }: Article, index: number): boolean {
  const { tokens, initial } = scan;
  const office = candidates[index]?.offices[0];
  const before = office ? tokens[office.first - 1] : undefined;
  if (!office || office.owner || !tokens[office.first]?.capital || !before?.capital || before.kind !== 'word') return false;
  if (initial[office.first - 1] === 1 || initial[office.first] === 1 || OWNS_NOTHING.test(before.key)) return false;
  const named = candidates.slice(Math.max(0, index - 3), index).find(({ first, last }) => first < office.first && last >= office.first);
  return named
    ? named.type === 'organization' && named.country === null && !named.known?.country
    : countryAt(scan, vocabulary, office.first - 1) === null;
}

/** "The UN special envoy", "political director of the European External Action Service": whether somebody acts for a body of many countries, and for none of them. */
export function servesMany({ mentions }: Pick<Draft, 'mentions'>): boolean {
  const known = SERVING.get(mentions);
  if (known !== undefined) return known;
  const serves = mentions.some(({ scan: { document, tokens }, candidate: { offices } }) =>
    offices.some(({ first, last, owner, former }) => {
      if (former || owner?.country) return false;
      const title = document.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
      const body = owner?.body;
      return (
        servesUnionOnly(title) || (body !== null && body !== undefined && servesBody(document.text.slice(body.start, body.end), title))
      );
    }),
  );
  SERVING.set(mentions, serves);
  return serves;
}
/** What has been found for all mentions of somebody, asked at each of them. */
const SERVING = new WeakMap<Draft['mentions'], boolean>();

/** Whether the body that an office belongs to is one of many countries, and the office no state's there. */
const servesBody = (body: string, title: string): boolean => isUnion(body) && servesUnionOnly(`${title} of EU`);

/** Somebody whose country no text tells, with what the clues ask first. */
export function someoneOf(article: Article, index: number, person: Candidate, draft: Draft, first: boolean): Someone {
  const homeless = isHomeless(person);
  let state: boolean | undefined;
  return {
    article,
    index,
    person,
    draft,
    homeless,
    serving: homeless && (!isFormer(person) || isThen(article, person)),
    titled: person.offices.length > 0,
    first,
    isState: () =>
      (state ??= (STATE.test(stateTitleOf(article.scan, person)) && !isOfCompany(article, index)) || advisesHead(article, person)),
  };
}
