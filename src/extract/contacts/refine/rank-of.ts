import type { Entity } from '../../../schema/entity.ts';
import { remember } from '../../text/remember.ts';
import type { Finding } from '../rules/rule.ts';
import { BOTH, type Term } from '../sentence/term.ts';
import type { Item } from './item.ts';

const EXPERTS = 'expert';
/** Who is of one rank, in the singular and the plural: those of another never stand for them. */
const RANKS: readonly [RegExp, string][] = [
  [/\b(?:prime ministers?|premiers?|chancellors?|heads? of government)\b/i, 'premier'],
  [/\b(?:ministers?|secretar(?:y|ies) of state)\b/i, 'minister'],
  [/\b(?:presidents?|heads? of state|kings?|emirs?|monarchs?)\b/i, 'head of state'],
  [/\b(?:negotiators|experts|technical teams|working groups?)\b/i, EXPERTS],
];
/** Leaders send experts and negotiators, and are none; ministers and their deputies may be. */
const LEADERS: readonly string[] = ['head of state', 'premier'];
const LOWER =
  /\b(?:vice|deputy|former|ex|first vice|acting|minister of state)\b|\b(?:president|chair\w*) of the (?:parliament|senate|assembly|bank|company)/i;

const BEFORE = /\b(?:deputy|vice|prime) (?:\p{L}+ )?$/iu;

const rankOf = remember((title: string): string | null =>
  LOWER.test(title) ? 'other' : (RANKS.find(([pattern]) => pattern.test(title))?.[1] ?? null),
);

/** The rank that the words of a group name, where they name nobody: "the presidents of Norway and Chile"; else null. */
export function rankOfGroup({ who, whom }: Finding, text: string): string | null {
  // "The deputy foreign ministers of Norway and China": words that stand before the noun.
  const words = (term: Term): string =>
    `${BEFORE.exec(text.slice(Math.max(0, term.start - 24), term.start))?.[0] ?? ''}${text.slice(term.start, term.end)}`;
  const told = (term: Term): string | null => rankOf(words(term));
  // "The negotiators", of nobody knows whom, are experts all the same.
  const isGroup = (term: Term): boolean => term.group || (term.sides & BOTH) === BOTH || (term.sides === 0 && told(term) === EXPERTS);
  const unnamed = (term: Term): boolean => term.people.length === 0 && isGroup(term);
  const group = who.find(unnamed) ?? whom.find(unnamed);
  const rank = group ? told(group) : null;
  // "The deputy foreign ministers" are not the ministers who are named.
  return rank === 'other' && !(group && /\bdeputy\b/i.test(words(group))) ? null : rank;
}

/** The ranks that the people of an item are known to have, each once. */
export function ranksOf({ people }: Item, entities: ReadonlyMap<string, Entity>): string[] {
  const ranks: string[] = [];
  for (const side of people)
    for (const id of side)
      for (const { title } of entities.get(id)?.roles ?? []) {
        const rank = rankOf(title);
        if (rank !== null && !ranks.includes(rank)) ranks.push(rank);
      }
  return ranks;
}

/** Whether a group of one rank is told of, and people all of whose offices are of others: "the presidents" are not the ministers told before. */
export function ranksDiffer(a: Item, b: Item): boolean {
  const [group, named] = a.rank === null ? [b, a] : [a, b];
  if (group.rank === null || group.people.flat().length > 0) return false;
  if (group.rank === EXPERTS) return named.ranks.length > 0 && named.ranks.every((rank) => LEADERS.includes(rank));
  return named.rank === null ? named.ranks.length > 0 && !named.ranks.includes(group.rank) : named.rank !== group.rank;
}
