import { current, strongest, type Draft } from './draft.ts';
import { addressedCountry } from './guess/addressed-country.ts';
import { appositionCountry } from './guess/apposition-country.ts';
import { comesHere, isAside, isOneOfTwo } from './guess/at-home.ts';
import { behalfCountry } from './guess/behalf-country.ts';
import { calledBefore } from './guess/called-before.ts';
import { calledThe } from './guess/called-the.ts';
import { likelyPartner, receivesAbroad } from './guess/likely-partner.ts';
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
import { hostingCountry, leadOffice, toldNext } from './guess/lead-office.ts';
import { leadingCountry } from './guess/leading-office.ts';
import { leadsCountry } from './guess/leads-country.ts';
import { headCountry, mayHoldOffice, ownCountry } from './guess/own-office.ts';
import { pairedCountry, parallelCountry, counterpartOrder } from './guess/paired-country.ts';
import { counterpartCountry, hostsElsewhere, isTeller, otherParty, partnerCountry } from './guess/partner-country.ts';
import { datelineCountry, hostCountry, sideCountry, stateTitleOf, titleOf } from './guess/read-clues.ts';
import { predicateCountry } from './guess/predicate-country.ts';
import { rowCountry } from './guess/row-country.ts';
import { itsCountry, seatCountry } from './guess/seat-country.ts';
import { listedSide } from './guess/side-list.ts';
import { speakingCountry } from './guess/speaking-country.ts';
import {
  again,
  anybody,
  bare,
  homeless,
  isCounterpart,
  isFormer,
  isThen,
  ofState,
  official,
  servesMany,
  serving,
  introduced,
  someoneOf,
  titled,
  unintroduced,
  type Article,
  type Someone,
  type Whom,
} from './guess/someone.ts';
import { successorCountry } from './guess/successor-country.ts';
import { thirdCountry } from './guess/third-country.ts';
import { toldAgency } from './guess/told-agency.ts';
import { travellerCountry } from './guess/traveller-country.ts';
import { vacantCountry } from './guess/vacant-office.ts';
import { unlessMet } from './guess/unless-met.ts';
import { visitingCountry } from './guess/visiting-country.ts';
import type { Candidate } from './reading.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

const NEARBY = 6;

/** A reason to take somebody for a citizen of a country. Surer reasons come first, and each is tried on everybody before the next. */
interface Clue {
  of: Whom;
  country: (article: Article, index: number, person: Candidate, someone: Someone) => string | null;
}

const company: Clue = { of: official, country: companyCountry };

const vacant: Clue = {
  of: official,
  country: (article, index, person) =>
    companyCountry(article, index) ?? unlessMet(article, index, vacantCountry(article, article.holders(), person), article.dateline),
};

const partner: Clue = {
  of: ({ article, person, titled, homeless, isState }) => titled && homeless && (!isFormer(person) || isThen(article, person)) && isState(),
  country: (article, index) => partnerCountry(article, index),
};

/** "Prime Minister X and the Norwegian president held talks": not at home in Norway, wherever the article is written. */
const likely: Clue = { of: ofState, country: likelyPartner };

/** Where somebody goes, and whom he meets. */
const deedsCountry: Clue['country'] = (article, index) =>
  travellerCountry(article, index, article.dateline) ?? partnerCountry(article, index);

/** "President Jo Berg" beside "the Norwegian President Johan Berg". */
const namesake: Clue = { of: titled, country: (article, _, person) => article.holders().namesakeOf(person) };

/** Whether somebody is told of as one who need not be at home where the article is written. */
const isElsewhere = (article: Article, index: number, person: Candidate): boolean =>
  isAside(article, person) ||
  isCounterpart(article, person) ||
  hostsElsewhere(article, index) ||
  receivesAbroad(article, index) ||
  isOneOfTwo(article, index) ||
  article.holders().isShared(person);

const HEADS_STATE =
  /(?<!\b(?:vice|deputy)[- ])\b(?:president|king|queen|emir|amir|sultan|prime minister|premier|pm|chancellor|prince|leader)s?\b/i;

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
  {
    of: homeless,
    country: (article, index) => predicateCountry(article, index) ?? electedCountry(article, index) ?? successorCountry(article, index),
  },
  { of: serving, country: namedAs },
  { of: serving, country: (article, index) => itsCountry(article, index) ?? seatCountry(article, index) },
  { of: serving, country: likeOffice },
  { of: serving, country: (article, index) => counterpartCountry(article, index) ?? calledNext(article, index) },
  { of: serving, country: chainedCountry },
  { of: ofState, country: speakingCountry },
  { of: serving, country: pairedCountry },
  { of: homeless, country: counterpartOrder },
  { of: titled, country: hostingCountry },
  { of: bare, country: (article, index) => toldNext(article, index) ?? leadOffice(article, index) },
  { of: ofState, country: (article, _, person) => thirdCountry(article, article.holders(), person, article.dateline) },
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
  {
    of: serving,
    country: (article, index, person) =>
      unlessMet(article, index, headCountry(titleOf(article.scan, person), article.parties, article.counts), article.dateline),
  },
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
  // An agency needs no country for its own ministers.
  { of: ofState, country: toldAgency },
  // The country in which the article is written goes without saying.
  { of: ofState, country: (article, index, person) => (isElsewhere(article, index, person) ? null : article.home()) },
  // So it does for a minister or a spokesman where officials of both sides are told with theirs; of a head of state everybody knows whose he is.
  {
    of: ofState,
    country: (article, index, person) => {
      const { dateline, parties, scan } = article;
      const title = stateTitleOf(scan, person);
      const named = dateline !== null && parties.includes(dateline) && title.includes(' ') && !HEADS_STATE.test(title);
      return named && !isElsewhere(article, index, person) ? dateline : null;
    },
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
  {
    of: serving,
    country: (article, index, person) =>
      isThen(article, person)
        ? null
        : unlessMet(article, index, leadingCountry(titleOf(article.scan, person), article.parties, article.counts), article.dateline),
  },
  { of: introduced, country: calledBefore },
  { of: serving, country: calledThe },
  { of: again, country: deedsCountry },
  company,
  { of: bare, country: companyAtHome },
  // "Anna Berg met the President of Chile": whom a text needs no office to introduce is at home where it is written.
  { of: unintroduced, country: deedsCountry },
];

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
      if (draft) draft.told = draft.known?.country ?? strongest(draft.countries);
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
      if (draft?.told !== null || servesMany(draft)) return;
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
      if (
        article
          .holders()
          .titlesOf(person)
          .some((title) => !mayHoldOffice(title, country))
      )
        continue;
      draft.guess = country;
      article.holders().note(person, country);
    }
}
