import { current, type Draft } from './draft.ts';
import { addressedCountry } from './guess/addressed-country.ts';
import { appositionCountry } from './guess/apposition-country.ts';
import { comesHere, isAside, isOneOfTwo } from './guess/at-home.ts';
import { behalfCountry } from './guess/behalf-country.ts';
import { calledBefore } from './guess/called-before.ts';
import { likeOffice } from './guess/like-office.ts';
import { calledNext } from './guess/called-next.ts';
import { chainedCountry } from './guess/chained-pair.ts';
import { companyCountry } from './guess/company-country.ts';
import { describedCountry } from './guess/described-country.ts';
import { electedCountry } from './guess/elected-country.ts';
import { holdersOf, type Holders } from './guess/holders.ts';
import { homeCountry, namings } from './guess/home-country.ts';
import { companyAtHome } from './guess/in-company.ts';
import { includedCountry } from './guess/included-country.ts';
import { joinedCountry } from './guess/joined-office.ts';
import { namedAs } from './guess/named-as.ts';
import { leadingCountry } from './guess/leading-office.ts';
import { leadsCountry } from './guess/leads-country.ts';
import { headCountry, ownCountry } from './guess/own-office.ts';
import { pairedCountry, parallelCountry } from './guess/paired-country.ts';
import { counterpartCountry, hostsElsewhere, isTeller, likelyPartner, otherParty, partnerCountry } from './guess/partner-country.ts';
import { datelineCountry, hostCountry, sideCountry, stateTitleOf, titleOf } from './guess/read-clues.ts';
import type { Setting } from './guess/scene.ts';
import { predicateCountry } from './guess/predicate-country.ts';
import { rowCountry } from './guess/row-country.ts';
import { itsCountry, seatCountry } from './guess/seat-country.ts';
import { listedSide } from './guess/side-list.ts';
import { speakingCountry } from './guess/speaking-country.ts';
import { travellerCountry } from './guess/traveller-country.ts';
import { vacantCountry } from './guess/vacant-office.ts';
import { visitingCountry } from './guess/visiting-country.ts';
import type { Candidate } from './reading.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Offices that only a state has. */
const STATE_OFFICES = [
  String.raw`president|premier|minister|king|queen|crown prince|emir|amir|sultan|chancellor|speaker|(?:army|naval|air|military) chief`,
  String.raw`(?:chief|head) of (?:the )?(?:army|general|naval|air|defen[cs]e) staff|commander-in-chief|national security advis[eo]r|pm|fm`,
  String.raw`head of (?:government|state)|foreign secretary`,
  String.raw`(?:affairs|defen[cs]e|trade|interior|home|finance|treasury|energy|education|health|agriculture) secretary`,
  String.raw`secretary (?:of|for) (?:foreign|state|defen[cs]e|the)|cabinet secretary|department of foreign affairs.{0,8} secretary`,
  String.raw`foreign (?:affairs|ministry|office) spokes\w+|presidential spokes\w+|government spokes\w+|ministry spokes\w+|counterpart`,
].join('|');
/** Offices of a state: who holds one without a country beside it acts for the country that the text is about, or is written in. */
const STATE = new RegExp(String.raw`\b(?:${STATE_OFFICES})\b`, 'i');
const NEARBY = 6;

/** One article, with what the guesses of all its people share. */
interface Article extends Setting {
  dateline: string | null;
  home: () => string | null;
  holders: () => Holders;
}

/** An office that nothing says to be of another country, nor of a body that many countries share. */
const isHomeless = ({ offices }: Candidate): boolean =>
  offices.every(({ owner }) => owner === null || (owner.country === null && !owner.body?.known));

/** "Her counterpart Pedro Soto": he is of where she is not. */
const isCounterpart = ({ scan }: Article, person: Candidate): boolean => /\bcounterpart\b/i.test(titleOf(scan, person));

const isFormer = ({ offices }: Candidate): boolean => offices[0]?.former === true;

/** "The then-premier X": he held the office when what is told came about. */
const isThen = ({ scan: { tokens } }: Article, { offices: [office] }: Candidate): boolean =>
  office !== undefined && tokens.slice(Math.max(0, office.first - 2), office.first + 1).some(({ key }) => key === 'then');

/** Whom a clue is for: everybody, or only who has something that it reads. */
type Whom = (someone: Someone) => boolean;

/** Somebody whose country is asked, with what most clues ask first. */
interface Someone {
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

const anybody: Whom = () => true;
const homeless: Whom = (someone) => someone.homeless;
const serving: Whom = (someone) => someone.serving;
const titled: Whom = (someone) => someone.titled && someone.homeless;
const official: Whom = (someone) => someone.titled && someone.serving;
const ofState: Whom = (someone) => someone.titled && someone.serving && someone.isState();

/** In office still, and named for the first time. */
const introduced: Whom = (someone) => someone.serving && someone.first;

/** Somebody of whom no text tells more than the whole name. */
const bare: Whom = ({ person, titled, homeless, draft }) =>
  !titled && homeless && person.last - person.first > 1 && draft.mentions.every(({ candidate }) => candidate.offices.length === 0);

/** Somebody of whom no more than the whole name is told, which opens what a sentence tells. */
const unintroduced: Whom = (someone) =>
  bare(someone) &&
  (someone.article.scan.initial[someone.person.first] === 1 ||
    /^(?:,|at)$/.test(someone.article.scan.tokens[someone.person.first - 1]?.key ?? ''));

/** A reason to take somebody for a citizen of a country. Surer reasons come first, and each is tried on everybody before the next. */
interface Clue {
  of: Whom;
  country: (article: Article, index: number, person: Candidate, someone: Someone) => string | null;
}

const company: Clue = { of: official, country: companyCountry };

const vacant: Clue = {
  of: official,
  country: (article, index, person) => companyCountry(article, index) ?? vacantCountry(article, article.holders(), person),
};

const partner: Clue = {
  of: ({ article, person, titled, homeless, isState }) => titled && homeless && (!isFormer(person) || isThen(article, person)) && isState(),
  country: (article, index) => partnerCountry(article, index),
};

/** "Prime Minister X and the Norwegian president held talks": not at home in Norway, wherever the article is written. */
const likely: Clue = { of: ofState, country: likelyPartner };

/** "President Jo Berg" beside "the Norwegian President Johan Berg". */
const namesake: Clue = { of: titled, country: (article, _, person) => article.holders().namesakeOf(person) };

const CLUES: readonly Clue[] = [
  { of: homeless, country: ({ scan, vocabulary }, _, person) => joinedCountry(scan, vocabulary, person) },
  namesake,
  // For whom he acts, and whom a description behind the name says that he serves.
  {
    of: homeless,
    country: (article, index) => listedSide(article, index) ?? behalfCountry(article, index) ?? describedCountry(article, index),
  },
  // What a sentence says of the side somebody is on.
  {
    of: homeless,
    country: ({ scan, vocabulary }, _, person) =>
      leadsCountry(scan, vocabulary, person) ?? sideCountry(scan, vocabulary, person) ?? includedCountry(scan, vocabulary, person),
  },
  // An office that others do not have.
  {
    of: anybody,
    country: (article, _, person, { homeless }) => {
      const { scan, parties, counts } = article;
      const own =
        person.offices.length === 0 || (isFormer(person) && !isThen(article, person))
          ? null
          : ownCountry(titleOf(scan, person), parties, counts);
      return own !== null && (homeless || !parties.includes(own)) ? own : null;
    },
  },
  { of: serving, country: appositionCountry },
  { of: homeless, country: (article, index) => predicateCountry(article, index) ?? electedCountry(article, index) },
  { of: serving, country: namedAs },
  { of: serving, country: (article, index) => itsCountry(article, index) ?? seatCountry(article, index) },
  { of: serving, country: likeOffice },
  { of: serving, country: (article, index) => counterpartCountry(article, index) ?? calledNext(article, index) },
  { of: serving, country: chainedCountry },
  { of: ofState, country: speakingCountry },
  { of: serving, country: pairedCountry },
  // Where a journey leads, who receives whom, and who comes along: in the order of the text, since each may explain the next.
  {
    of: official,
    country: (article, index, person, { isState }) => {
      const company = visitingCountry(article, index, article.dateline) ?? rowCountry(article, index) ?? companyCountry(article, index);
      if (!isState()) return company;
      return (
        company ??
        travellerCountry(article, index, article.dateline) ??
        partnerCountry(article, index, article.dateline) ??
        (isTeller(article, person) ? null : hostCountry(article.scan, person, article.candidates.slice(Math.max(0, index - NEARBY), index)))
      );
    },
  },
  { of: serving, country: ({ scan, parties, counts }, _, person) => headCountry(titleOf(scan, person), parties, counts) },
  partner,
  { of: ofState, country: addressedCountry },
  // "President Soto had paid a visit here": who comes is not at home.
  {
    of: titled,
    country: (article, _, person) => {
      const home = comesHere(article.scan, person) ? article.home() : null;
      return home === null ? null : otherParty(article.parties, home);
    },
  },
  likely,
  // The country in which the article is written goes without saying.
  {
    of: ofState,
    country: (article, index, person) =>
      isAside(article, person) || isCounterpart(article, person) || hostsElsewhere(article, index) || isOneOfTwo(article, index)
        ? null
        : article.home(),
  },
  // The office that in this article is nobody else's; once more, since each one found may leave only one for another.
  vacant,
  vacant,
  // The company of those just found, and theirs: one list may be told forwards and backwards.
  company,
  company,
  partner,
  company,
  { of: serving, country: namedAs },
  { of: serving, country: parallelCountry },
  // Who leads a country by the office that leads it.
  { of: serving, country: ({ scan, parties, counts }, _, person) => leadingCountry(titleOf(scan, person), parties, counts) },
  { of: introduced, country: calledBefore },
  { of: bare, country: companyAtHome },
  // "Anna Berg met the President of Chile": whom a text needs no office to introduce is at home where it is written.
  { of: unintroduced, country: (article, index) => travellerCountry(article, index, article.dateline) ?? partnerCountry(article, index) },
];

/** Somebody whose country no text tells, with what the clues ask first. */
function someoneOf(article: Article, index: number, person: Candidate, draft: Draft, first: boolean): Someone {
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
    isState: () => (state ??= STATE.test(stateTitleOf(article.scan, person))),
  };
}

/** Gives people whose country no text tells the one that their article suggests; `parties` are the two countries the texts are about. */
export function guessCountries(
  documents: readonly { scan: Scan; candidates: readonly Candidate[] }[],
  vocabulary: Vocabulary,
  parties: readonly string[],
): void {
  const draftOf = ({ draft }: Candidate): Draft | null => draft && current(draft);
  const countryOf = (person: Candidate): string | null => {
    const draft = draftOf(person);
    return draft?.told ?? draft?.guess ?? null;
  };
  for (const { candidates } of documents)
    for (const person of candidates) {
      const draft = draftOf(person);
      if (draft) draft.told = draft.known?.country ?? draft.countries.keys().next().value ?? null;
    }
  const articles = documents.map(({ scan, candidates }): Article => {
    const dateline = datelineCountry(scan, candidates, vocabulary);
    let home: string | null | undefined;
    let holders: Holders | undefined;
    const counts = namings(scan, candidates, vocabulary);
    const setting = { scan, candidates, vocabulary, parties, counts, countryOf, bearerOf: draftOf, sentences: [] };
    return {
      ...setting,
      dateline,
      home: () => (home === undefined ? (home = homeCountry(setting, dateline)) : home),
      holders: () => (holders ??= holdersOf(setting)),
    };
  });
  const unknown: Someone[] = [];
  for (const article of articles) {
    const seen = new Set<Draft>();
    article.candidates.forEach((person, index) => {
      const draft = person.type === 'person' ? draftOf(person) : null;
      if (draft?.told !== null) return;
      unknown.push(someoneOf(article, index, person, draft, !seen.has(draft)));
      seen.add(draft);
    });
  }
  for (const clue of CLUES)
    for (let at = 0, someone = unknown[0]; someone; someone = unknown[(at += 1)]) {
      const { article, index, person, draft } = someone;
      if (draft.guess !== null || !clue.of(someone)) continue;
      const country = clue.country(article, index, person, someone);
      // Who meets somebody of the other party may have held the office at another time.
      const sure = clue === namesake || clue === likely;
      if (country === null || (!sure && article.holders().isTaken(person, country))) continue;
      draft.guess = country;
      article.holders().note(person, country);
    }
}
