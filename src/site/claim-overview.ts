import type { Claim } from '../schema/claim.ts';
import { STANCES, type Comparison, type Stance } from './comparison.ts';
import { outletOf } from './evidence.ts';
import { groupBy } from './group-by.ts';

/** The stances in the order in which a cell names them. */
const TAKEN: readonly Stance[] = ['asserted', 'attributed', 'denied'];

/** Claims by outlet: for each outlet the stances that its articles take, each once; none where they do not take the claim up. */
export interface ClaimOverview {
  columns: { outlet: string; years: string }[];
  rows: { claim: Claim; cells: { stance: Stance; words: string }[][] }[];
}

/** The table that stands before the sentences; outlets in the order of publication. */
export function claimOverview(comparisons: readonly Comparison[]): ClaimOverview {
  const articles = comparisons[0]?.rows.map(({ article }) => article) ?? [];
  const outlets = [...groupBy(articles, (article) => [outletOf(article)])];
  return {
    columns: outlets.map(([outlet, own]) => {
      const years = [...new Set(own.map(({ published }) => published?.edtf.slice(0, 4) ?? 'no date'))];
      return { outlet, years: years.length > 1 ? `${years[0] ?? ''}–${years.at(-1) ?? ''}` : (years[0] ?? '') };
    }),
    rows: comparisons.map(({ claim }) => ({
      claim,
      cells: outlets.map(([, own]) => {
        const ids = new Set(own.map(({ id }) => id));
        const taken = claim.positions.filter(({ article }) => ids.has(article)).map(({ stance }) => stance);
        return TAKEN.filter((stance) => taken.includes(stance)).map((stance) => ({ stance, words: STANCES[stance] }));
      }),
    })),
  };
}
