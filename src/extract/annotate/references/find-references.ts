import type { Entity, Mention } from '../../../schema/entity.ts';
import type { Document } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Actor } from './actors.ts';
import { isSubject } from './actors.ts';
import type { Discourse, Named } from './discourse.ts';
import { beginDiscourses, meet } from './discourse.ts';
import { headFinder, type Head } from './heads.ts';
import type { Reference } from './reference.ts';
import type { ReferenceRule } from './rule.ts';
import { body } from './rules/body.ts';
import { counterpart } from './rules/counterpart.ts';
import { oneCountry, twoCountries } from './rules/countries.ts';
import { formOfState } from './rules/form-of-state.ts';
import { halfBeforeHalf, halfOfTwo, twoHalves } from './rules/halves.ts';
import { officeGroup, pairOfPeople } from './rules/group.ts';
import { host } from './rules/host.ts';
import { national } from './rules/national.ts';
import { office } from './rules/office.ts';
import { latter, pluralPronoun } from './rules/plural-pronoun.ts';
import { bodyPronoun, personalPronoun } from './rules/pronoun.ts';
import { style } from './rules/style.ts';
import type { Spot } from './salience.ts';
import { shareOffices } from './share-offices.ts';

/** All rules. Of two that read overlapping words the earlier one wins: "his Danish counterpart" before "his", "the two presidents" before "the two". */
export const REFERENCE_RULES: readonly ReferenceRule[] = [
  counterpart,
  host,
  officeGroup,
  twoCountries,
  oneCountry,
  formOfState,
  twoHalves,
  halfBeforeHalf,
  halfOfTwo,
  pairOfPeople,
  body,
  style,
  national,
  office,
  personalPronoun,
  pluralPronoun,
  latter,
  bodyPronoun,
];

const headsIn = headFinder(REFERENCE_RULES);

const APART = new Set(['caption', 'heading', 'byline', 'dateline']);

/** Follows a position through sentences, quotations and namings; each only moves forward. */
function follow(discourse: Discourse): { to: (offset: number) => { sentence: number; quotation: number } } {
  const { sentences, blocks } = discourse.document.article;
  let sentence = 0;
  let quotation = 0;
  let next = 0;
  const running: Actor[] = [];
  let apart = -1;
  // Captions and headings stand outside the running text: what they name is forgotten behind them, and the text goes on where it was.
  const enter = (at: number): void => {
    const block = sentences[at]?.block ?? -1;
    if (!APART.has(blocks[block]?.kind ?? '')) discourse.history = running;
    else if (apart !== block) [discourse.history, apart] = [[], block];
  };
  return {
    to(offset) {
      for (; next < discourse.actors.length; next += 1) {
        const actor = discourse.actors[next];
        if (!actor || actor.start >= offset) break;
        enter(actor.sentence);
        meet(discourse, actor);
      }
      while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= offset) sentence += 1;
      while (quotation < discourse.quotations.length && (discourse.quotations[quotation]?.close ?? 0) <= offset) quotation += 1;
      enter(sentence);
      const inside = (discourse.quotations[quotation]?.open ?? Infinity) <= offset;
      return { sentence, quotation: inside ? quotation : -1 };
    },
  };
}

/** True where another naming covers the words, so that they are part of a name. */
function isNamed(discourse: Discourse, reference: Reference, actorIndex: { at: number }): boolean {
  const { actors } = discourse;
  while (actorIndex.at < actors.length && (actors[actorIndex.at]?.end ?? 0) <= reference.start) actorIndex.at += 1;
  for (let index = actorIndex.at; index < actors.length && (actors[index]?.start ?? Infinity) < reference.end; index += 1) {
    const actor = actors[index];
    if (actor && actor.start <= reference.start && actor.end >= reference.end) return true;
  }
  return false;
}

/** Reads an article's heads in order, and notes who is meant for those behind. */
function readHeads(discourse: Discourse, heads: readonly Head[]): Reference[] {
  const { document } = discourse;
  const position = follow(discourse);
  const found: Reference[] = [];
  const actorIndex = { at: 0 };
  for (const head of heads) {
    if (head.start < (found.at(-1)?.end ?? 0)) continue;
    const { sentence, quotation } = position.to(head.start);
    const spot: Spot = { start: head.start, end: head.end, sentence, quotation };
    const reference = head.rule.read(spot, discourse);
    if (!reference || isNamed(discourse, reference, actorIndex)) continue;
    while (found.length > 0 && (found.at(-1)?.end ?? 0) > reference.start) found.pop();
    found.push(reference);
    if (reference.entities.length > 1) discourse.group = { entities: reference.entities, sentence: spot.sentence };
    const { sentences } = document.article;
    for (const entity of reference.entities) {
      const type = discourse.entities.get(entity)?.type ?? 'person';
      // "As they spoke": either of the two may be "he", and neither before one named alone.
      const subject =
        reference.entities.length === 1 && spot.quotation < 0 && isSubject(document.text, reference, sentences[spot.sentence]?.start ?? 0);
      meet(discourse, {
        entity,
        type,
        start: reference.start,
        end: reference.end,
        sentence: spot.sentence,
        subject,
        told: false,
        quotation: spot.quotation,
      });
    }
  }
  return found;
}

/**
 * Words that point to an entity without naming it: pronouns, offices ("the Norwegian foreign minister"), counterparts, "the two presidents",
 * "both sides". Only to somebody the article names, or whom the registry knows in that office on the day of publication. Each article is
 * read by itself; out: one list each, in their order. Each list is in order and free of overlaps; offsets are UTF-16 code units; time is linear.
 */
export function readReferences(articles: readonly Named[], entities: ReadonlyMap<string, Entity>, knowledge: Knowledge): Reference[][] {
  const discourses = beginDiscourses(articles, entities, knowledge);
  discourses.forEach(shareOffices);
  const heads = articles.map(({ document }) => headsIn(document.text));
  return discourses.map((discourse, index) => readHeads(discourse, heads[index] ?? []));
}

/** The references alone of {@link readReferences}, for one article. */
export const findReferences = (
  document: Document,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  knowledge: Knowledge,
): Reference[] => readReferences([{ document, mentions }], entities, knowledge).flat();
