import type { Sentence } from '../../schema/article.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Document } from '../document.ts';
import { chooseRules } from './choose-rules.ts';
import type { Annotations } from './find-reports.ts';
import { dropCalledOff } from './refine/drop-called-off.ts';
import type { Item, Venue } from './refine/item.ts';
import { itemOf } from './refine/item-of.ts';
import { learnFromHome } from './refine/learn-home.ts';
import { applyLearned, learnFromFindings, learnFromTitles } from './refine/learn-sides.ts';
import { repairPronouns } from './refine/repair-pronouns.ts';
import type { Lead } from './refine/place-from-lead.ts';
import { returnVisits } from './refine/return-visits.ts';
import type { Finding } from './rules/rule.ts';
import type { Rule } from './rules/rule.ts';
import { lastHeld } from './rules/last-held.ts';
import { takenUp } from './rules/taken-up.ts';
import { secondOf } from './rules/told-twice.ts';
import { nameHere } from './sentence/name-here.ts';
import { datelineEnd, datelinePlace } from './sentence/cut-dateline.ts';
import { writeFrame, type Frame } from './sentence/frame.ts';
import { joinGroups } from './sentence/join-groups.ts';
import { joinOffices } from './sentence/join-offices.ts';
import { joinPlaces } from './sentence/join-places.ts';
import { joinTitles } from './sentence/join-titles.ts';
import { readTerms, type Annotated } from './sentence/read-terms.ts';
import type { Sides } from './sentence/sides.ts';
import { splitClauses } from './sentence/split-clauses.ts';
import { BOTH, FIRST, SECOND, type Token } from './sentence/term.ts';
import { tokenize } from './sentence/tokenize.ts';

/** A sentence beyond this length is a table or a list, not a sentence. */
const LONGEST = 3000;
/** Beginnings of the words that report a contact. */
const CUE =
  /\b(?:met|meet|visit|trip|tour|stay|stop|mission|arriv|land(?:s|ed|ing)|touch|travel|fl(?:y|ies|ew|own)|went|gone|go(?:es|ing)?\b|head(?:s|ed|ing)|return|journey|came|com(?:e|es|ing)\b|left|leav|depart|led\b|lead|sen[dt]|receiv|host|welcom|greet|phon|telephon|rang|call|spoke|speak|talk|chat|sign|ink(?:s|ed)|initial|attend|took part|tak(?:es|e|ing) part|participat|join|summit|session|discuss|negotiat|consult|conver|conf|dialogue|audience|exchang|letter|credential|message|note|telegram|condol|congratul|wrote|sat\b|sit|shook|shak|hand|invit|exercise|drill|agreed|summon|convok|deliver|convey|reciprocat|repa(?:y|id)|held|hold|lunch|din(?:ner|ed)|breakfast|banquet|reception|bilateral|conven|gather|told|inaugurat)/i;
/** "is in Oslo", "due in Oslo". */
const PRESENT = /\b(?:is|was|are|were|be|due|expected|back)(?: \S+){0,3} in\b/i;
/** What may take up a contact where nobody is named. */
const AGAIN =
  /\b(?:the|their|his|her|that|this|both)(?: \S+){0,2} (?:meet|talks|visit|trip|summit|call|session|two|sides|leaders|ministers|presidents)/i;

/** Those who act for two countries at once, with nobody named: "Norwegian and Chinese officials". */
const UNNAMED =
  /\b\p{Lu}\p{L}+ and \p{Lu}\p{L}+ (?:\p{L}+ ){0,3}(?:ministers|presidents|leaders|officials|delegations|diplomats|envoys|negotiators|experts|chiefs|teams)\b/u;

/** Teams meet too. */
const SPORT =
  /\b(?:cricket|football|soccer|rugby|hockey|handball|volleyball|basketball|World Cup|Copa|Champions League|Olympics?|semi-?finals?|quarter-?finals?|wickets?|midfielder|goalkeeper)\b|\b\d{1,2}[-–]\d{1,2} (?:win|victory|draw|defeat|when|in)\b/i;

/** At a match statesmen may meet all the same. */
const STATESMEN = /\b(?:presidents?|ministers?|leaders|shook hands|talks)\b/i;

/** Whether a sentence can say something of a contact at all; cheap, for most can not. */
function mayReport(exact: string, annotated: Annotated, kind: Item['kind']): boolean {
  if (exact.length > LONGEST) return false;
  const names = annotated.mentions.length + annotated.references.length;
  const unnamed = (): boolean => AGAIN.test(exact) || (UNNAMED.test(exact) && CUE.test(exact));
  const tells = names === 0 ? unnamed() : kind === 'title' || CUE.test(exact) || (names > 1 && PRESENT.test(exact));
  return tells && (!SPORT.test(exact) || STATESMEN.test(exact));
}

/** Rules that need nobody named: they point to what was told before. */
const POINTING: ReadonlySet<Rule> = new Set([lastHeld, takenUp]);

/** Whether a finding has both sides, or may get them from what was told before. */
function isWhole({ who, whom, goal, weak }: Finding): boolean {
  const terms = [...who, ...whom, ...(goal ? [goal] : [])];
  return !weak && (terms.some((term) => term.group) || (terms.reduce((bits, term) => bits | term.sides, 0) & BOTH) === BOTH);
}

/** Applies the rules to a frame; a word that one rule has read as its cue is closed to the next. */
export function applyRules(frame: Frame): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<number>();
  // Without anybody who might act, a clause can only take up what was told before.
  let acted = false;
  for (const { code } of frame.terms.values()) if ('PBCL'.includes(code)) acted = true;
  for (const rule of chooseRules(frame.text)) {
    if (!acted && !POINTING.has(rule)) continue;
    if (rule.fallback && findings.some(isWhole)) continue;
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(frame.text); match; match = rule.pattern.exec(frame.text)) {
      const finding = rule.read(match, frame);
      const half = rule.fallback ? findings.findIndex((one) => finding?.cueAt === one.cueAt && !one.weak) : -1;
      if (half >= 0) findings.splice(half, 1);
      if (finding && (half >= 0 || !taken.has(finding.cueAt))) {
        taken.add(finding.cueAt);
        findings.push(finding);
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
  const words = nameHere(tokenize(text, sentence.start, sentence.end, terms), dateline);
  const tokens = joinPlaces(words, sides, placeIds);
  const named = joinTitles(joinGroups(joinOffices(tokens, sides)), sides.ofDemonym);
  return splitClauses(named.slice(datelineEnd(named))).map((clause, index) =>
    writeFrame(headline ? joinByComma(clause) : clause, sentence, index > 0),
  );
}

/** In a headline a comma stands for "and": "Berg, Li meet in Oslo". */
function joinByComma(tokens: readonly Token[]): Token[] {
  const actor = (token: Token | undefined): boolean => token?.term !== null && token !== undefined && 'PC'.includes(token.term.code);
  return tokens.map((token, at) =>
    token.text === ',' && actor(tokens[at - 1]) && actor(tokens[at + 1]) ? { ...token, text: 'and' } : token,
  );
}

/** Deals the annotations out to the sentences; both stand in text order. */
function dealOut(sentences: readonly Sentence[], annotated: Annotations): Annotated[] {
  const deal = <T extends { start: number; end: number }>(items: readonly T[]): T[][] => {
    let at = 0;
    return sentences.map((sentence) => {
      const own: T[] = [];
      for (let item = items[at]; item && item.start < sentence.end; item = items[++at])
        if (item.start >= sentence.start && item.end <= sentence.end) own.push(item);
      return own;
    });
  };
  const [mentions, references, dates] = [deal(annotated.mentions), deal(annotated.references), deal(annotated.dates)];
  return sentences.map((_, index) => ({ mentions: mentions[index] ?? [], references: references[index] ?? [], dates: dates[index] ?? [] }));
}

/** The dateline's city, and those of the parties' capitals that the texts name. */
function leadOf(document: Document, annotated: Annotations, sides: Sides, placeIds: ReadonlyMap<string, string>): Lead {
  const capitals = new Map(
    [FIRST, SECOND].flatMap((side) => {
      const id = placeIds.get(sides.capitalOf(side) ?? '');
      return id === undefined ? [] : [[side, id] as const];
    }),
  );
  const { blocks } = document.article;
  // A line of its own may give the day alone; then the first paragraph may still name the place.
  for (const from of [blocks.find((block) => block.kind === 'dateline'), blocks.find((block) => block.kind === 'paragraph')]) {
    if (!from) continue;
    const end = from.kind === 'dateline' ? from.end : Math.min(from.end, from.start + 120);
    const mentions = annotated.mentions.filter((mention) => mention.start >= from.start && mention.end <= end);
    const terms = readTerms({ mentions, references: [], dates: [] }, annotated.entities, sides);
    const tokens = tokenize(document.text, from.start, end, terms);
    const term = from.kind === 'dateline' ? (terms.find((one) => one.code === 'L') ?? null) : datelinePlace(tokens);
    if (term?.place) return { dateline: { id: term.place, city: true, sides: term.sides }, capitals };
  }
  return { dateline: null, capitals };
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
): { items: Item[]; lead: Lead } {
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
  learnFromFindings(findings, learned, terms);
  applyLearned(terms, learned);
  learnFromHome(findings, terms, learned);
  applyLearned(terms, learned);
  const items = findings
    .map((finding) => itemOf(finding, kindOf(finding.frame.sentence), annotated.entities, sides, learned, lead, published))
    .filter((item) => item !== null);
  const standing = dropCalledOff(items, findings);
  return {
    items: returnVisits(
      standing.sort((a, b) => a.at - b.at),
      lead,
      sides,
    ),
    lead,
  };
}
