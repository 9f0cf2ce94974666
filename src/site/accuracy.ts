import { accuracy } from '../loaders/accuracy.ts';

/** One measured layer, in words and figures for a reader. */
export interface MeasuredLayer {
  layer: string;
  /** Items annotated by hand. */
  n: number;
  precision: string;
  recall: string;
  f1: string;
  /** One thing that went wrong, as an example. */
  example: string | null;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The accuracy of every layer, measured at this build with the code of `npm run evaluate`. */
export async function measuredLayers(): Promise<MeasuredLayer[]> {
  return (await accuracy()).map(({ layer, gold, precision, recall, f1, misses }) => {
    const miss = misses[0];
    const example = miss
      ? miss.expected === null
        ? `found, but not there: ${miss.found}`
        : `${miss.expected}; ${miss.found === null ? 'not found' : `read as ${miss.found}`}`
      : null;
    return { layer, n: gold, precision: percent(precision), recall: percent(recall), f1: percent(f1), example };
  });
}
