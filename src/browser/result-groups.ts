import type { Answer, NameHit, PassageHit } from '../search/answer.ts';

/** The groups of an answer, in the order in which they stand. */
export type GroupKey = keyof Answer['totals'];

/** What a group is called, what its hits are counted in, and how many the open box and the page show at first. */
export interface GroupWords {
  key: GroupKey;
  title: string;
  one: string;
  many: string;
  inBox: number;
  onPage: number;
}

const GROUPS: readonly GroupWords[] = [
  { key: 'names', title: 'People and names', one: 'name', many: 'names', inBox: 4, onPage: 6 },
  { key: 'contacts', title: 'Contacts', one: 'contact', many: 'contacts', inBox: 3, onPage: 8 },
  { key: 'quotes', title: 'Quotations', one: 'quotation', many: 'quotations', inBox: 2, onPage: 6 },
  { key: 'sentences', title: 'Sentences', one: 'sentence', many: 'sentences', inBox: 3, onPage: 8 },
  { key: 'articles', title: 'Articles', one: 'article', many: 'articles', inBox: 2, onPage: 6 },
];

/** How many hits of a group are shown at first. */
export const atFirst = (key: GroupKey): Pick<GroupWords, 'inBox' | 'onPage'> =>
  GROUPS.find((group) => group.key === key) ?? { inBox: 0, onPage: 0 };

/** A group that has something to show. */
export interface Group extends GroupWords {
  hits: readonly (NameHit | PassageHit)[];
  total: number;
  /** In how many articles they were looked for, where not in all. */
  read: number | null;
}

const IN_ARTICLES: readonly GroupKey[] = ['quotes', 'sentences', 'articles'];

/** The groups that are not empty. */
export const groupsOf = (answer: Answer): Group[] =>
  GROUPS.map((words) => ({
    ...words,
    hits: answer[words.key],
    total: answer.totals[words.key],
    read: answer.part && IN_ARTICLES.includes(words.key) ? answer.part.read : null,
  })).filter(({ hits }) => hits.length > 0);

/** "3 names, 1 contact and 12 sentences"; empty where nothing was found. */
export function countWords(answer: Answer): string {
  const counts = groupsOf(answer).map(({ total, one, many }) => `${total.toLocaleString('en')} ${total === 1 ? one : many}`);
  return counts.length < 2 ? counts.join('') : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1) ?? ''}`;
}

/** How many were found in all. */
export const totalOf = (answer: Answer): number => Object.values(answer.totals).reduce((sum, count) => sum + count, 0);
