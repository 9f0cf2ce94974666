import type { Report } from '../../schema/contact.ts';
import type { DateAnnotation } from '../../schema/date.ts';
import type { Entity, Mention } from '../../schema/entity.ts';
import type { Reference } from '../annotate/references/reference.ts';
import { select, type Document } from '../document.ts';
import type { Knowledge } from '../knowledge.ts';
import { boundsOf } from '../../schema/edtf.ts';
import { applyRules } from './apply-rules.ts';
import { findItems, readClauses, settlePeople, type Clauses } from './find-items.ts';
import { dateOpen, fillFromStay, stretchVisits } from './refine/complete.ts';
import { dateFromDistance } from './refine/date-from-distance.ts';
import { dateFromEntry } from './refine/date-from-entry.ts';
import { dateFromSaying } from './refine/date-from-saying.ts';
import { dropForetold } from './refine/drop-foretold.ts';
import { followOn } from './refine/follow-on.ts';
import { partyOf, placeWithParty } from './refine/party-of.ts';
import { placeFromDateline } from './refine/place-from-lead.ts';
import { gather } from './refine/gather.ts';
import { dateFromEvent } from './refine/date-from-event.ts';
import { planOnStay } from './refine/plan-on-stay.ts';
import { joinHeadlines } from './refine/join-headlines.ts';
import type { Item } from './refine/item.ts';
import type { Learned } from './refine/learned.ts';
import { markNews } from './refine/mark-news.ts';
import { isGeneral } from './refine/is-general.ts';
import { raiseSpoken } from './refine/raise-spoken.ts';
import { settleSpoken } from './refine/settle-spoken.ts';
import { markTours } from './refine/mark-tours.ts';
import { BOTH, FIRST, SECOND } from './sentence/term.ts';
import { sidesOf, type Sides } from './sentence/sides.ts';

/** What has been found in one document, each list in text order, and all entities by id. */
export interface Annotations {
  mentions: readonly Mention[];
  references: readonly Reference[];
  dates: readonly DateAnnotation[];
  entities: ReadonlyMap<string, Entity>;
}

/** People in the order in which they are named; then a body or the country for a side without a name. */
function participantsOf(item: Item, sides: Sides): string[] {
  const unnamed = item.people.flat().length === 0;
  const told = unnamed ? item.holders : item.people;
  const people = told.flat();
  const named = unnamed ? people : [...new Set(item.order.filter((id) => people.includes(id)))];
  // Who travels stands before whom he goes to.
  const rest = (item.visitor === SECOND ? [1, 0] : [0, 1]).flatMap((side) => {
    if ((told[side]?.length ?? 0) > 0 || (item.sides & (side + 1)) === 0) return [];
    return item.bodies[side]?.[0] ?? sides.countries[side] ?? [];
  });
  return [...named, ...rest];
}

function reportOf(item: Item, document: Document, sides: Sides): Report {
  return {
    article: document.article.id,
    evidence: item.evidence.map((sentence) => select(document, sentence.start, sentence.end)),
    date: item.date,
    type: item.type,
    status: item.status,
    participants: participantsOf(item, sides),
    place: item.place?.id ?? null,
    cue: item.cueName ? document.text.slice(item.cueName.start, item.cueName.end) : item.cue,
    rule: item.rule,
  };
}

/** What an article says of contacts, and the ISO 3166-1 codes of people whose country only those contacts tell, by entity id. */
export interface ContactReading {
  reports: Report[];
  countries: ReadonlyMap<string, string>;
}

/** The parties that people of unknown country act for, by whom they meet; of two who may be either's, nothing. */
function countriesOf(learned: Learned, knowledge: Knowledge): Map<string, string> {
  const [first, second] = knowledge.dossier.parties;
  const told = [...learned].filter(([id, side]) => (side === FIRST || side === SECOND) && !learned.either.has(id));
  return new Map(told.map(([id, side]) => [id, side === FIRST ? first.country : second.country]));
}

/** The last day on which an article may have appeared, or null. */
function latestOf({ article: { published } }: Document): string | null {
  return published === null ? null : boundsOf(published.edtf).latest;
}

/** The reports of one article out of what its clauses tell, one item a finding. */
function reportsOf({ document, annotated, lead }: Clauses, read: readonly Item[], sides: Sides): Report[] {
  const published = document.article.published?.edtf ?? null;
  const latest = latestOf(document);
  if (read.length === 0) return [];
  const found = dateFromEntry(read, document, annotated.dates);
  const first = document.article.blocks.findIndex((block) => block.kind === 'paragraph');
  const told = markNews(markTours(settleSpoken(found, document, latest)), first, latest);
  let items = dateFromSaying(gather(joinHeadlines(told)), document, annotated);
  // Twice: a date that has been found may show that two items are one.
  items = placeFromDateline(placeWithParty(followOn(fillFromStay(items)), partyOf(document, annotated)), lead, first, latest);
  items = dropForetold(raiseSpoken(gather(items), first, latest)).filter((item) => (item.sides & BOTH) === BOTH && !item.weak);
  items = items.filter((item) => !isGeneral(item));
  items = stretchVisits(dateOpen(dateFromDistance(items, document.text, latest), published));
  items = dateFromEvent(planOnStay(items, document.text, latest), document.text, latest);
  return items.map((item) => reportOf(item, document, sides));
}

/**
 * What articles say of each contact between the dossier's two parties, in text order: visits, meetings, calls, summits, signings,
 * letters and joint sessions, held or planned. Several sentences about one contact are one report with several evidence spans.
 * What is denied, cancelled, only wished for by others, or held with third countries alone is left out. Each article is read by itself.
 */
export function readContacts(articles: readonly { document: Document; annotated: Annotations }[], knowledge: Knowledge): ContactReading[] {
  const sides = sidesOf(knowledge);
  const read = readClauses(articles, sides);
  const findings = applyRules(read.flatMap(({ frames }) => frames));
  let from = 0;
  const told = read.map((clauses) => ({ clauses, findings: findings.slice(from, (from += clauses.frames.length)).flat() }));
  // One step over all articles before the next, which would drive its many patterns out of the processor's caches.
  for (const one of told) settlePeople(one.clauses, one.findings, sides);
  const items = told.map((one) => findItems(one.clauses, one.findings, sides, latestOf(one.clauses.document)));
  return read.map((clauses, index) => {
    return { reports: reportsOf(clauses, items[index] ?? [], sides), countries: countriesOf(clauses.learned, knowledge) };
  });
}

/** The reports alone of {@link readContacts}, for one article. */
export const findReports = (document: Document, annotated: Annotations, knowledge: Knowledge): Report[] =>
  readContacts([{ document, annotated }], knowledge).flatMap(({ reports }) => reports);
