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
import { holdersOf } from './refine/name-holders.ts';
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
import type { Frame } from './sentence/frame.ts';
import { readTerms } from './sentence/read-terms.ts';
import { triosOf } from './sentence/name-trio.ts';
import type { Sides } from './sentence/sides.ts';
import type { Term } from './sentence/term.ts';
import { writeFrames, type Telling } from './write-frames.ts';

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

/** The sentences of a document that may report a contact. */
function tellingsOf(document: Document, annotated: Annotations, sides: Sides, lead: Lead): Telling[] {
  const { article, text } = document;
  const { entities } = annotated;
  const dealt = dealOut(article.sentences, annotated);
  const writer = { text, entities, sides, placeIds: placeIdsOf(entities), dateline: lead.dateline, trios: triosOf(text, sides) };
  return article.sentences.flatMap((sentence, index): Telling[] => {
    const own = dealt[index];
    const kind = kindOf(document, sentence);
    const exact = text.slice(sentence.start, sentence.end);
    if (!own || !mayReport(exact, own, kind)) return [];
    const last = article.sentences[index - 1];
    const told = last && kindOf(document, last) === kind && THERE.test(exact) ? dealt[index - 1] : null;
    const there = told ? onlyCity(readTerms(told, entities, sides)) : null;
    return [{ sentence, index, exact, annotated: own, headline: kind === 'title', there, writer }];
  });
}

/** Writes the clauses of documents for the rules, with the sides that their titles tell; out: one result each, in their order. */
export function readClauses(articles: readonly { document: Document; annotated: Annotations }[], sides: Sides): Clauses[] {
  const leads = articles.map(({ document, annotated }) => leadOf(document, annotated, sides, placeIdsOf(annotated.entities)));
  const tellings = articles.map(({ document, annotated }, at) => tellingsOf(document, annotated, sides, leads[at] as Lead));
  const written = writeFrames(tellings.flat());
  let from = 0;
  return articles.map(({ document, annotated }, at) => {
    const { entities } = annotated;
    const frames = written.slice(from, (from += tellings[at]?.length ?? 0)).flat();
    const terms: Term[] = [];
    for (const frame of frames) for (const term of frame.terms.values()) terms.push(term);
    const learned = learnFromTitles(terms, entities, sides);
    applyLearned(terms, learned);
    return { document, annotated, frames, terms, learned, lead: leads[at] as Lead };
  });
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
  const mentioned = new Set(clauses.annotated.mentions.map(({ entity }) => entity));
  read.forEach((item, index) => {
    const finding = findings[index];
    if (!item || !finding) return;
    const holders = holdersOf(item, finding, text, mentioned, entities, sides, published);
    Object.assign(item, { holders, rank: rankOfGroup(finding, text), ranks: ranksOf(item, entities) });
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
