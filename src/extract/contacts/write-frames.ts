import type { Sentence } from '../../schema/article.ts';
import type { Entity } from '../../schema/entity.ts';
import { closesOpening } from '../text/closes-opening.ts';
import type { Venue } from './refine/item.ts';
import { datelineEnd } from './sentence/cut-dateline.ts';
import { dropAcronyms } from './sentence/drop-acronyms.ts';
import { dropBodies } from './sentence/drop-bodies.ts';
import { dropHost, dropKin } from './sentence/drop-kin.ts';
import { dropMemberships } from './sentence/drop-memberships.ts';
import { dropSuffixes } from './sentence/drop-suffixes.ts';
import { writeFrame, type Frame } from './sentence/frame.ts';
import { joinBodies } from './sentence/join-bodies.ts';
import { joinDemonyms } from './sentence/join-demonyms.ts';
import { joinGroups } from './sentence/join-groups.ts';
import { joinOffices } from './sentence/join-offices.ts';
import { joinPlaces } from './sentence/join-places.ts';
import { joinTitles } from './sentence/join-titles.ts';
import { listPowers } from './sentence/list-powers.ts';
import { delegationIn, nameDelegation, namesTeam, type Delegation } from './sentence/name-delegation.ts';
import { nameEvents } from './sentence/name-events.ts';
import { nameCame, nameCapital, nameHere, nameThere, nameVisited } from './sentence/name-here.ts';
import { nameMembers } from './sentence/name-members.ts';
import { nameTrio, type Trio } from './sentence/name-trio.ts';
import { nameOwnOffice } from './sentence/own-office.ts';
import { readTerms, type Annotated } from './sentence/read-terms.ts';
import type { Sides } from './sentence/sides.ts';
import { splitClauses } from './sentence/split-clauses.ts';
import { renamed, type Token } from './sentence/term.ts';
import { tokenize } from './sentence/tokenize.ts';

/** Sentences that are written at a time: what each step makes of them must find room in the processor's caches until the next takes it up. */
const TOGETHER = 32;

/** What the sentences of an article are written by. */
export interface Writer {
  text: string;
  entities: ReadonlyMap<string, Entity>;
  sides: Sides;
  placeIds: ReadonlyMap<string, string>;
  dateline: Venue | null;
  /** The lists of countries that "the three" may mean. */
  trios: readonly Trio[];
}

/** A sentence that may report a contact. */
export interface Telling {
  sentence: Sentence;
  /** Its number in the article. */
  index: number;
  /** Its words as they stand. */
  exact: string;
  annotated: Annotated;
  headline: boolean;
  /** The city that "there" means in it. */
  there: Venue | null;
  /** That of its article, the same for all its sentences. */
  writer: Writer;
}

/** A sentence while it is written. */
interface Writing extends Telling {
  tokens: readonly Token[];
  /** Null until it is written to the end. */
  frames: Frame[] | null;
}

type Step = (tokens: readonly Token[], writer: Writer, telling: Telling) => readonly Token[];

/** "Back here": the dateline's city, where it is the capital of its country. */
const capitalOf = ({ dateline, placeIds, sides }: Writer): Venue | null =>
  dateline && dateline.id === placeIds.get(sides.capitalOf(dateline.sides) ?? '') ? dateline : null;

/** The country of the dateline's city, where it is a party's. */
function hostOf({ dateline, sides }: Writer): Venue | null {
  const state = sides.countries[(dateline?.sides ?? 0) - 1];
  return dateline && state ? { id: state, city: false, sides: dateline.sides } : null;
}

const TO_DELEGATIONS: readonly Step[] = [
  (_, { text, entities, sides }, { sentence, annotated }) =>
    dropAcronyms(tokenize(text, sentence.start, sentence.end, readTerms(annotated, entities, sides)), text),
  (tokens, { sides, trios }) => nameTrio(joinBodies(joinDemonyms(tokens, sides)), trios, sides),
  (tokens, writer, { there }) => {
    const here = nameCapital(nameHere(tokens, writer.dateline), capitalOf(writer));
    return nameCame(nameVisited(nameThere(here, there), writer.dateline), hostOf(writer));
  },
  (tokens, { sides, placeIds }) => joinPlaces(tokens, sides, placeIds),
  (tokens) => nameEvents(dropBodies(tokens)),
  (tokens, { sides }) => joinOffices(dropSuffixes(tokens), sides),
  (tokens) => joinGroups(tokens),
];

const TO_CLAUSES: readonly Step[] = [
  (tokens, { sides, text }, { sentence }) =>
    joinTitles(listPowers(tokens), sides.ofDemonym, (comma) => closesOpening(text, sentence.start, comma.start)),
  (tokens) => nameMembers(dropHost(dropKin(dropMemberships(tokens)))),
  (tokens) => nameOwnOffice(tokens.slice(datelineEnd(tokens))),
];

/** Whether a dash stands between blanks: "Berg, Li to meet soon - official". */
const isApart = (tokens: readonly Token[], at: number): boolean =>
  /^(?:-|–|—|\|)$/.test(tokens[at]?.text ?? '') &&
  (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0) &&
  (tokens[at + 1]?.start ?? 0) > (tokens[at]?.end ?? 0);

/** In a headline a comma stands for "and": "Berg, Li meet in Oslo"; what follows a dash is another clause. */
function joinByComma(tokens: readonly Token[]): Token[] {
  const actor = (token: Token | undefined): boolean => token?.term !== null && token !== undefined && 'PC'.includes(token.term.code);
  return tokens.map((token, at) =>
    token.text === ',' && actor(tokens[at - 1]) && actor(tokens[at + 1])
      ? renamed(token, 'and')
      : isApart(tokens, at)
        ? renamed(token, ';')
        : token,
  );
}

/** One step over all sentences before the next, which would drive its words out of the processor's caches. */
function take(steps: readonly Step[], sentences: readonly Writing[]): void {
  for (const step of steps) for (const one of sentences) one.tokens = step(one.tokens, one.writer, one);
}

function writeClauses(sentences: readonly Writing[]): void {
  take(TO_CLAUSES, sentences);
  const split = sentences.map(({ tokens }) => splitClauses(tokens));
  sentences.forEach((one, at) => {
    one.frames = (split[at] ?? []).map((clause, index) => writeFrame(one.headline ? joinByComma(clause) : clause, one.sentence, index > 0));
  });
}

/** The clauses of sentences as frames; in: those of one or more articles, in order; out: one list each. */
export function writeFrames(tellings: readonly Telling[]): Frame[][] {
  const written: Frame[][] = [];
  let delegation: Delegation | null = null;
  for (let from = 0; from < tellings.length; from += TOGETHER) {
    const sentences = tellings.slice(from, from + TOGETHER).map((telling): Writing => ({ ...telling, tokens: [], frames: null }));
    take(TO_DELEGATIONS, sentences);
    sentences.forEach((one, at) => {
      const { writer, index } = one;
      if (writer !== tellings[from + at - 1]?.writer) delegation = null;
      one.tokens = nameDelegation(one.tokens, delegation, index);
      if (!namesTeam(one.exact)) return;
      // Whom the next sentences mean by "the delegation" is read from its clauses.
      writeClauses([one]);
      for (const frame of one.frames ?? []) delegation = delegationIn(frame, writer.text, index) ?? delegation;
    });
    writeClauses(sentences.filter((one) => one.frames === null));
    for (const { frames } of sentences) written.push(frames ?? []);
  }
  return written;
}
