import { accuracy, accuracyElsewhere, type Measured } from '../loaders/accuracy.ts';
import { errorWords } from './error-words.ts';

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

/** One kind of error, with a case of it: the sentence, what an annotator marked and what the program made of it. */
export interface KnownError {
  words: string;
  count: number;
  outlet: string | null;
  sentence: string;
  marked: string;
  read: string;
}

/** What one rule adds to the F1 of its layer, in points. */
export interface MeasuredRule {
  layer: string;
  rule: string;
  right: number;
  wrong: number;
  gain: string;
}

/** What was measured on dossiers that the program was not given before. */
export interface MeasuredElsewhere {
  dossiers: Measured['dossiers'];
  layers: MeasuredLayer[];
  errors: KnownError[];
  rules: MeasuredRule[];
}

/** What each layer is called for a reader, and what counts as right in it; a layer that is not named here keeps its own name. */
const LAYERS: Record<string, string> = {
  structure: 'Parts of an article',
  furniture: 'Lines left out',
  mentions: 'Names, with their exact words and type',
  links: 'Names led to the right record',
  'date spans': 'Dates, with their exact words',
  'date values': 'Dates, as they are read',
  quotes: 'Quotations',
  speakers: 'Speakers of quotations',
  cues: 'Verbs of saying',
  agencies: 'Agencies that a quotation came through',
  contacts: 'Contacts in an article',
  'contact kinds': 'Kinds of contact',
  'contacts merged': 'Reports of one contact brought together',
  'contact evidence': 'Sentences that a contact rests on',
  offices: 'Offices',
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const points = (gain: number): string => `${gain < 0 ? '−' : '+'}${Math.abs(gain * 100).toFixed(1)}`;

function layerRow({ layer, gold, precision, recall, f1, misses }: Measured['scores'][number]): MeasuredLayer {
  const miss = misses[0];
  const example = miss
    ? miss.expected === null
      ? `found, but not there: ${miss.found}`
      : `${miss.expected}; ${miss.found === null ? 'not found' : `read as ${miss.found}`}`
    : null;
  return { layer: LAYERS[layer] ?? layer, n: gold, precision: percent(precision), recall: percent(recall), f1: percent(f1), example };
}

/** The accuracy of every layer, measured at this build with the code of `npm run evaluate`. */
export async function measuredLayers(): Promise<MeasuredLayer[]> {
  return (await accuracy()).map(layerRow);
}

/** The accuracy on the invented dossiers, with known kinds of error and what each rule brings; null where the site is built without them. */
export async function measuredElsewhere(): Promise<MeasuredElsewhere | null> {
  const measured = await accuracyElsewhere();
  if (!measured) return null;
  const { dossiers, scores, errors, rules } = measured;
  return {
    dossiers,
    layers: scores.map((score) => ({ ...layerRow(score), example: null })),
    errors: errors.flatMap(({ layer, kind, count, example }) => {
      const words = errorWords(layer, kind);
      if (words === null) return [];
      const { outlet, sentence, expected, found } = example;
      // Of evidence, the sentence itself is all that was marked or found.
      const own = layer === 'contact evidence';
      const marked = expected === null ? 'nothing' : own ? 'this sentence' : expected;
      return [{ words, count, outlet, sentence, marked, read: found === null ? 'nothing' : own ? 'this sentence' : found }];
    }),
    rules: rules.map(({ layer, rule, right, wrong, gain }) => ({ layer, rule, right, wrong, gain: points(gain) })),
  };
}
