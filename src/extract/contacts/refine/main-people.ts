import type { Entity } from '../../../schema/entity.ts';
import { BOTH, FIRST, OTHER, SECOND, type Term } from '../sentence/term.ts';

/** The one whom a term names, or null. */
export const named = (term: Term): string | null => (term.people.length === 1 ? (term.people[0] ?? null) : null);

/** The sides that more of an article's terms are of than of any third country; `terms` are all of the article. */
export function mainSides(terms: readonly Term[], entities: ReadonlyMap<string, Entity>): ReadonlySet<number> {
  const others = new Map<string, number>();
  const own = new Map<number, number>();
  for (const term of terms) {
    own.set(term.sides, (own.get(term.sides) ?? 0) + 1);
    if (term.sides !== OTHER) continue;
    const country = entities.get(term.people[0] ?? term.bodies[0] ?? term.place ?? '')?.country ?? '';
    others.set(country, (others.get(country) ?? 0) + 1);
  }
  const most = Math.max(0, ...others.values());
  return new Set([...own].flatMap(([side, count]) => (count >= most ? [side] : [])));
}

/** How often somebody is named whom the article is about. */
const MAIN = 3;

/** Whom the article is about, where nobody knows whose he is, and the sides of which it names nobody; `terms` are all of the article. */
export function mainStranger(terms: readonly Term[]): { id: string; absent: ReadonlySet<number> } | null {
  const times = new Map<string, number>();
  const absent = new Set([FIRST, SECOND]);
  for (const term of terms) {
    if ('PB'.includes(term.code)) absent.delete(term.sides);
    if (term.code === 'P') for (const id of term.people) times.set(id, (times.get(id) ?? 0) + 1);
  }
  let [most, count] = ['', MAIN - 1];
  for (const [id, own] of times) if (own > count) [most, count] = [id, own];
  return most === '' || absent.size === 0 ? null : { id: most, absent };
}

/** The two whom an article is about and nobody introduces ("Berg and Soto met"): each is named again, and nobody else of either party is. */
export function leadingPair(terms: readonly Term[], entities: ReadonlyMap<string, Entity>): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const term of terms) {
    if (term.code === 'P' && term.people.length > 0 && !term.office && (term.sides & BOTH) !== 0) return new Set();
    if (term.code === 'P' && term.sides === 0) for (const id of term.people) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const [one, other] = [...times].sort(([, a], [, b]) => b - a);
  const pair = [one, other].flatMap((each) => (each && each[1] > 1 ? [each[0]] : []));
  return new Set(pair.length === 2 && pair.every((id) => entities.get(id)?.name.includes(' ')) ? pair : []);
}

/** Who is introduced with whom under one office: "their foreign ministers, Berg and Li", in both directions. */
export function pairsOf(terms: readonly Term[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  terms.forEach((term, at) => {
    const [one, other] = [named(term), named(terms[at + 1] ?? term)];
    if (!term.plural || one === null || other === null || one === other || pairs.has(one)) return;
    pairs.set(one, other);
    pairs.set(other, one);
  });
  return pairs;
}

/** The sides an article is mainly of, and its main person of unknown country; each worked out when it is asked for. */
export interface Gist {
  main: () => ReadonlySet<number>;
  stranger: () => ReturnType<typeof mainStranger>;
}
