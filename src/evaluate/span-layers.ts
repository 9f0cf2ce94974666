import type { Extraction } from '../extract/extract.ts';
import type { GoldArticle } from './gold.ts';
import { foundItems, goldItems, type Pair, type Placed } from './placed.ts';
import type { Item } from './score-spans.ts';

/** A layer of annotated stretches of text: those of the gold, and those found with the rule that found each. */
export interface SpanLayer {
  layer: string;
  gold: Item[];
  found: (Item & { of: { rule: string } })[];
}

/** The layers whose items are stretches of text with one value each, in the order of the pipeline. Offsets point into the source files. */
export function spanLayers(pairs: readonly Pair[], { mentions, dates, quotes }: Extraction): SpanLayer[] {
  const spans = <A extends Placed & { rule: string }, B extends Omit<Placed, 'article'>>(
    layer: string,
    pick: (item: GoldArticle) => readonly B[],
    goldValue: (annotation: B) => string,
    annotations: readonly A[],
    value: (annotation: A) => string,
  ): SpanLayer => ({ layer, gold: goldItems(pairs, pick, goldValue), found: foundItems(pairs, annotations, value) });
  return [
    spans(
      'mentions',
      (item) => item.mentions,
      ({ type }) => type,
      mentions,
      ({ type }) => type,
    ),
    spans(
      'links',
      (item) => item.mentions,
      ({ entity }) => entity,
      mentions,
      ({ entity }) => entity,
    ),
    spans(
      'date spans',
      (item) => item.dates,
      ({ kind }) => kind,
      dates,
      ({ kind }) => kind,
    ),
    spans(
      'date values',
      (item) => item.dates,
      ({ edtf }) => edtf ?? 'none',
      dates,
      ({ edtf }) => edtf ?? 'none',
    ),
    spans(
      'quotes',
      (item) => item.quotes,
      ({ kind }) => kind,
      quotes,
      ({ kind }) => kind,
    ),
    spans(
      'speakers',
      (item) => item.quotes,
      ({ speaker }) => speaker ?? 'none',
      quotes,
      ({ speaker }) => speaker ?? 'none',
    ),
    spans(
      'cues',
      (item) => item.quotes,
      ({ cue }) => cue ?? 'none',
      quotes,
      ({ cue }) => cue ?? 'none',
    ),
    spans(
      'agencies',
      (item) => item.quotes,
      ({ via }) => via ?? 'none',
      quotes,
      ({ via }) => via ?? 'none',
    ),
  ];
}
