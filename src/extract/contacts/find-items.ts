import type { Sentence } from '../../schema/article.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Document } from '../document.ts';
import type { Annotations } from './find-reports.ts';
import { mayReport } from './may-report.ts';
import { dropCalledOff } from './refine/drop-called-off.ts';
import type { Item, Venue } from './refine/item.ts';
import { itemOf } from './refine/item-of.ts';
import { learnFromHome } from './refine/learn-home.ts';
import { applyLearned, learnFromTitles, type Learned } from './refine/learned.ts';
import { learnFromFindings } from './refine/learn-sides.ts';
import { joinTraveller } from './refine/join-traveller.ts';
import { rankOfGroup, ranksOf } from './refine/rank-of.ts';
import { repairGoals } from './refine/repair-goals.ts';
import { repairGroups } from './refine/repair-groups.ts';
import { repairPronouns } from './refine/repair-pronouns.ts';
import { leadOf } from './refine/lead-of.ts';
import type { Lead } from './refine/place-from-lead.ts';
import { shareTail } from './refine/share-tail.ts';
import { returnVisits } from './refine/return-visits.ts';
import type { Finding } from './rules/rule.ts';
import { dealOut } from './sentence/deal-out.ts';
import { dropHost, dropKin } from './sentence/drop-kin.ts';
import { dropSuffixes } from './sentence/drop-suffixes.ts';
import { dropBodies } from './sentence/drop-bodies.ts';
import { dropMemberships } from './sentence/drop-memberships.ts';
import { delegationIn, nameDelegation, namesTeam, type Delegation } from './sentence/name-delegation.ts';
import { nameCapital, nameHere, nameThere, nameVisited } from './sentence/name-here.ts';
import { nameMembers } from './sentence/name-members.ts';
import { nameOwnOffice } from './sentence/own-office.ts';
import { datelineEnd } from './sentence/cut-dateline.ts';
import { writeFrame, type Frame } from './sentence/frame.ts';
import { joinBodies } from './sentence/join-bodies.ts';
import { joinDemonyms } from './sentence/join-demonyms.ts';
import { joinGroups } from './sentence/join-groups.ts';
import { joinOffices } from './sentence/join-offices.ts';
import { joinPlaces } from './sentence/join-places.ts';
import { listPowers } from './sentence/list-powers.ts';
import { joinTitles } from './sentence/join-titles.ts';
import { nameEvents } from './sentence/name-events.ts';
import { readTerms, type Annotated } from './sentence/read-terms.ts';
import type { Sides } from './sentence/sides.ts';
import { splitClauses } from './sentence/split-clauses.ts';
import { renamed, type Term, type Token } from './sentence/term.ts';
import { tokenize } from './sentence/tokenize.ts';

/** The clauses of one sentence as frames. */
export function framesOf(
  text: string,
  sentence: Sentence,
  annotated: Annotated,
  entities: ReadonlyMap<string, Entity>,
  sides: Sides,
  placeIds: ReadonlyMap<string, string>,
  headline = false,
  dateline: Venue | null = null,
  rename: (tokens: readonly Token[]) => readonly Token[] = (tokens) => tokens,
  there: Venue | null = null,
): Frame[] {
  const terms = readTerms(annotated, entities, sides);
  const capital = dateline && dateline.id === placeIds.get(sides.capitalOf(dateline.sides) ?? '') ? dateline : null;
  const here = nameHere(joinBodies(joinDemonyms(tokenize(text, sentence.start, sentence.end, terms), sides)), dateline);
  const words = nameVisited(nameThere(nameCapital(here, capital), there), dateline);
  const tokens = nameEvents(dropBodies(joinPlaces(words, sides, placeIds)));
  const joined = rename(joinGroups(joinOffices(dropSuffixes(tokens), sides)));
  const named = nameMembers(dropHost(dropKin(dropMemberships(joinTitles(listPowers(joined), sides.ofDemonym)))));
  return splitClauses(nameOwnOffice(named.slice(datelineEnd(named)))).map((clause, index) =>
    writeFrame(headline ? joinByComma(clause) : clause, sentence, index > 0),
  );
}

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

const placeIdsByEntities = new WeakMap<ReadonlyMap<string, Entity>, ReadonlyMap<string, string>>();

/** Places by their name in small letters; made once a run, since the entities are those of all articles. */
function placeIdsOf(entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, string> {
  const known = placeIdsByEntities.get(entities);
  if (known) return known;
  const ids = new Map<string, string>();
  for (const { id, name, type } of entities.values()) if (type === 'place') ids.set(name.toLowerCase(), id);
  placeIdsByEntities.set(entities, ids);
  return ids;
}

/** The clauses of an article that may report a contact, and what they are read by. */
export interface Clauses {
  document: Document;
  annotated: Annotations;
  frames: readonly Frame[];
  terms: readonly Term[];
  learned: Learned;
  lead: Lead;
}

const kindOf = ({ article }: Document, sentence: Sentence): Item['kind'] => article.blocks[sentence.block]?.kind ?? 'paragraph';

const THERE = /\bthere\b/;

/** The city that a sentence names; null where it names none, or more than one. */
function onlyCity(terms: readonly Term[]): Venue | null {
  const cities = terms.filter(({ code, place }) => code === 'L' && place !== null);
  const [city] = cities;
  if (!city?.place || cities.some(({ place }) => place !== city.place)) return null;
  return { id: city.place, city: true, sides: city.sides };
}

/** Writes the clauses of a document for the rules, with the sides that its titles tell. */
export function readClauses(document: Document, annotated: Annotations, sides: Sides): Clauses {
  const { article, text } = document;
  const { entities } = annotated;
  const placeIds = placeIdsOf(entities);
  const dealt = dealOut(article.sentences, annotated);
  const lead = leadOf(document, annotated, sides, placeIds);
  let delegation: Delegation | null = null;
  const frames = article.sentences.flatMap((sentence, index) => {
    const own = dealt[index];
    const kind = kindOf(document, sentence);
    const exact = text.slice(sentence.start, sentence.end);
    if (!own || !mayReport(exact, own, kind)) return [];
    const rename = (tokens: readonly Token[]): readonly Token[] => nameDelegation(tokens, delegation, index);
    const last = article.sentences[index - 1];
    const told = last && kindOf(document, last) === kind && THERE.test(exact) ? dealt[index - 1] : null;
    const there = told ? onlyCity(readTerms(told, entities, sides)) : null;
    const written = framesOf(text, sentence, own, entities, sides, placeIds, kind === 'title', lead.dateline, rename, there);
    if (namesTeam(exact)) for (const frame of written) delegation = delegationIn(frame, text, index) ?? delegation;
    return written;
  });
  const terms: Term[] = [];
  for (const frame of frames) for (const term of frame.terms.values()) terms.push(term);
  const learned = learnFromTitles(terms, entities, sides);
  applyLearned(terms, learned);
  return { document, annotated, frames, terms, learned, lead };
}

/** Finds out for the findings of a document, from each other, who is meant and whose side he is on. The findings and terms are changed. */
export function settlePeople({ document, annotated, frames, terms, learned }: Clauses, findings: readonly Finding[], sides: Sides): void {
  if (findings.length === 0) return;
  const { article, text } = document;
  const { entities } = annotated;
  const order = new Map(article.sentences.map((sentence, index) => [sentence, index]));
  const named: { term: Term; sentence: number }[] = [];
  for (const frame of frames) {
    const sentence = order.get(frame.sentence) ?? 0;
    for (const term of frame.terms.values()) if (!term.pronoun && !term.office && term.people.length === 1) named.push({ term, sentence });
  }
  repairPronouns(findings, named, (finding) => order.get(finding.frame.sentence) ?? 0);
  repairGroups(findings);
  repairGoals(findings, sides, (start, end) => text.slice(start, end).toLowerCase());
  learnFromFindings(findings, learned, terms, entities);
  applyLearned(terms, learned);
  learnFromHome(findings, terms, learned);
  applyLearned(terms, learned);
  // Who is known by where he travels explains whom he meets.
  learnFromFindings(findings, learned, terms, entities);
  applyLearned(terms, learned);
}

/**
 * All that the clauses of a document say of contacts, one item a finding, in text order; the people of the findings are settled.
 * `published`: last day it may have appeared on.
 */
export function findItems(clauses: Clauses, findings: readonly Finding[], sides: Sides, published: string | null): Item[] {
  const { document, learned, lead } = clauses;
  if (findings.length === 0) return [];
  const { text } = document;
  const { entities } = clauses.annotated;
  const read = findings.map((finding) =>
    itemOf(finding, kindOf(document, finding.frame.sentence), entities, sides, learned, lead, published),
  );
  shareTail(findings, read);
  read.forEach((item, index) => {
    const finding = findings[index];
    if (item && finding) Object.assign(item, { rank: rankOfGroup(finding, text), ranks: ranksOf(item, entities) });
  });
  const items = read.filter((item) => item !== null);
  const standing = dropCalledOff(items, findings);
  return joinTraveller(
    returnVisits(
      standing.sort((a, b) => a.at - b.at),
      lead,
      sides,
    ),
  );
}
