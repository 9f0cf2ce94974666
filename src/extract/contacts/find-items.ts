import type { Sentence } from '../../schema/article.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Document } from '../document.ts';
import { chooseRules } from './choose-rules.ts';
import type { Annotations } from './find-reports.ts';
import { mayReport } from './may-report.ts';
import { dropCalledOff } from './refine/drop-called-off.ts';
import type { Item, Venue } from './refine/item.ts';
import { itemOf } from './refine/item-of.ts';
import { learnFromHome } from './refine/learn-home.ts';
import { applyLearned, learnFromFindings, learnFromTitles, type Learned } from './refine/learn-sides.ts';
import { repairGoals } from './refine/repair-goals.ts';
import { repairGroups } from './refine/repair-groups.ts';
import { repairPronouns } from './refine/repair-pronouns.ts';
import { leadOf } from './refine/lead-of.ts';
import type { Lead } from './refine/place-from-lead.ts';
import { shareTail } from './refine/share-tail.ts';
import { returnVisits } from './refine/return-visits.ts';
import type { Finding } from './rules/rule.ts';
import type { Rule } from './rules/rule.ts';
import { oneByOne } from './rules/one-by-one.ts';
import { lastHeld, meetAgain, nextHeld } from './rules/last-held.ts';
import { takenUp } from './rules/taken-up.ts';
import { secondOf } from './rules/told-twice.ts';
import { dealOut } from './sentence/deal-out.ts';
import { dropKin } from './sentence/drop-kin.ts';
import { dropSuffixes } from './sentence/drop-suffixes.ts';
import { nameHere } from './sentence/name-here.ts';
import { datelineEnd } from './sentence/cut-dateline.ts';
import { writeFrame, type Frame } from './sentence/frame.ts';
import { joinBodies } from './sentence/join-bodies.ts';
import { joinDemonyms } from './sentence/join-demonyms.ts';
import { joinGroups } from './sentence/join-groups.ts';
import { joinOffices } from './sentence/join-offices.ts';
import { joinPlaces } from './sentence/join-places.ts';
import { joinTitles } from './sentence/join-titles.ts';
import { readTerms, type Annotated } from './sentence/read-terms.ts';
import type { Sides } from './sentence/sides.ts';
import { splitClauses } from './sentence/split-clauses.ts';
import { BOTH, type Token, bitsOf } from './sentence/term.ts';
import { tokenize } from './sentence/tokenize.ts';

/** Rules that need nobody named: they point to what was told before. */
const POINTING: ReadonlySet<Rule> = new Set([lastHeld, nextHeld, meetAgain, takenUp]);

/** Whether a finding has both sides, or may get them from what was told before. */
function isWhole({ who, whom, goal, weak }: Finding): boolean {
  const terms = [...who, ...whom, ...(goal ? [goal] : [])];
  return !weak && (terms.some((term) => term.group) || (bitsOf(terms) & BOTH) === BOTH);
}

/** Applies the rules to a frame; a word that one rule has read as its cue is closed to the next. */
export function applyRules(frame: Frame): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<number>();
  // Without anybody who might act, a clause can only take up what was told before.
  let acted = false;
  for (const { code } of frame.terms.values()) if ('PBCL'.includes(code)) acted = true;
  for (const rule of chooseRules(frame.words)) {
    if (!acted && !POINTING.has(rule)) continue;
    if (rule.fallback && findings.some(isWhole)) continue;
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(frame.text); match; match = rule.pattern.exec(frame.text)) {
      const finding = rule.read(match, frame);
      const half = rule.fallback ? findings.findIndex((one) => finding?.cueAt === one.cueAt && !one.weak) : -1;
      if (half >= 0) findings.splice(half, 1);
      if (finding && (half >= 0 || !taken.has(finding.cueAt))) {
        taken.add(finding.cueAt);
        findings.push(...oneByOne(finding));
        const second = secondOf(finding);
        if (second) findings.push(second);
        // The object of one cue is often the subject of the next: "met P, who ...", "P and P".
        rule.pattern.lastIndex = finding.cueAt + 1;
      } else rule.pattern.lastIndex = match.index + 1;
    }
  }
  return findings.sort((a, b) => a.cueAt - b.cueAt);
}

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
): Frame[] {
  const terms = readTerms(annotated, entities, sides);
  const words = nameHere(joinBodies(joinDemonyms(tokenize(text, sentence.start, sentence.end, terms), sides)), dateline);
  const tokens = joinPlaces(words, sides, placeIds);
  const named = dropKin(joinTitles(joinGroups(joinOffices(dropSuffixes(tokens), sides)), sides.ofDemonym));
  return splitClauses(named.slice(datelineEnd(named))).map((clause, index) =>
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
      ? { ...token, text: 'and' }
      : isApart(tokens, at)
        ? { ...token, text: ';' }
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

/** All that the clauses of a document say of contacts, one item a finding, in text order. `published`: last day it may have appeared on. */
export function findItems(
  document: Document,
  annotated: Annotations,
  sides: Sides,
  published: string | null,
): { items: Item[]; lead: Lead; learned: Learned } {
  const { article, text } = document;
  const placeIds = placeIdsOf(annotated.entities);
  const dealt = dealOut(article.sentences, annotated);
  const kindOf = (sentence: Sentence): Item['kind'] => article.blocks[sentence.block]?.kind ?? 'paragraph';
  const lead = leadOf(document, annotated, sides, placeIds);
  const frames = article.sentences.flatMap((sentence, index) => {
    const own = dealt[index];
    if (!own || !mayReport(text.slice(sentence.start, sentence.end), own, kindOf(sentence))) return [];
    return framesOf(text, sentence, own, annotated.entities, sides, placeIds, kindOf(sentence) === 'title', lead.dateline);
  });
  const terms = frames.flatMap((frame) => [...frame.terms.values()]);
  const learned = learnFromTitles(terms, annotated.entities, sides);
  applyLearned(terms, learned);
  const findings = frames.flatMap(applyRules);
  const order = new Map(article.sentences.map((sentence, index) => [sentence, index]));
  const named = frames.flatMap((frame) =>
    [...frame.terms.values()]
      .filter((term) => !term.pronoun && !term.office && term.people.length === 1)
      .map((term) => ({ term, sentence: order.get(frame.sentence) ?? 0 })),
  );
  repairPronouns(findings, named, (finding) => order.get(finding.frame.sentence) ?? 0);
  repairGroups(findings);
  repairGoals(findings, sides, (start, end) => text.slice(start, end).toLowerCase());
  learnFromFindings(findings, learned, terms, annotated.entities);
  applyLearned(terms, learned);
  learnFromHome(findings, terms, learned);
  applyLearned(terms, learned);
  // Who is known by where he travels explains whom he meets.
  learnFromFindings(findings, learned, terms, annotated.entities);
  applyLearned(terms, learned);
  const read = findings.map((finding) =>
    itemOf(finding, kindOf(finding.frame.sentence), annotated.entities, sides, learned, lead, published),
  );
  shareTail(findings, read);
  const items = read.filter((item) => item !== null);
  const standing = dropCalledOff(items, findings);
  return {
    items: returnVisits(
      standing.sort((a, b) => a.at - b.at),
      lead,
      sides,
    ),
    lead,
    learned,
  };
}
