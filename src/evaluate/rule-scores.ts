import { foundReports, goldReports, pairArticles, type Run } from './placed.ts';
import { measure } from './score.ts';
import { rightReports } from './score-contacts.ts';
import type { Item } from './score-spans.ts';
import { type SpanLayer, spanLayers } from './span-layers.ts';

/** What one rule brings to one layer. */
export interface RuleScore {
  layer: string;
  rule: string;
  /** Finds that agree with the gold, and finds that do not. */
  right: number;
  wrong: number;
  /** The layer's F1 less what it would be if every find of the rule were left out, from -1 to 1: above 0 the rule gains, below 0 it loses. */
  gain: number;
}

interface Find {
  rule: string;
  right: boolean;
}

/** The finds of one layer, and how many items the gold has. */
interface LayerFinds {
  layer: string;
  gold: number;
  finds: Find[];
}

/** The finds of a layer by rule, what gains most first. */
function byRule({ layer, gold, finds }: LayerFinds): RuleScore[] {
  const counts = new Map<string, { right: number; wrong: number }>();
  const all = { right: 0, wrong: 0 };
  for (const { rule, right } of finds) {
    const count = counts.get(rule) ?? { right: 0, wrong: 0 };
    count[right ? 'right' : 'wrong'] += 1;
    all[right ? 'right' : 'wrong'] += 1;
    counts.set(rule, count);
  }
  const f1 = (right: number, wrong: number): number => measure(layer, { gold, found: right + wrong, right }, []).f1;
  const whole = f1(all.right, all.wrong);
  return [...counts]
    .map(([rule, { right, wrong }]) => ({ layer, rule, right, wrong, gain: whole - f1(all.right - right, all.wrong - wrong) }))
    .sort((a, b) => b.gain - a.gain || (a.rule < b.rule ? -1 : 1));
}

/** The layers of text that rules feed; the others share these finds. */
const FED: ReadonlySet<string> = new Set(['mentions', 'links', 'date values', 'quotes', 'speakers']);

const keyOf = ({ article, start, end, value }: Item): string => `${article} ${start} ${end} ${value}`;

function findsOfLayer({ layer, gold, found }: SpanLayer): LayerFinds {
  const expected = new Set(gold.map(keyOf));
  return { layer, gold: expected.size, finds: found.map((item) => ({ rule: item.of.rule, right: expected.has(keyOf(item)) })) };
}

/** Every find of the layers that rules feed, in the order of the pipeline. */
function findsOf({ gold, extraction }: Run): LayerFinds[] {
  const pairs = pairArticles(gold, extraction);
  const expected = goldReports(pairs);
  const reports = foundReports(pairs, extraction);
  const right = rightReports(expected, reports);
  return [
    ...spanLayers(pairs, extraction)
      .filter(({ layer }) => FED.has(layer))
      .map(findsOfLayer),
    { layer: 'contacts', gold: expected.length, finds: reports.map((report) => ({ rule: report.rule, right: right.has(report) })) },
  ];
}

/**
 * Scores every rule by the layer that it feeds: which gains, which loses. In: dossiers, taken together; out: one line a rule and layer, layers in
 * the order of the pipeline. A rule that found nothing has no line.
 */
export function scoreRules(runs: readonly Run[]): RuleScore[] {
  const layers = new Map<string, LayerFinds>();
  for (const { layer, gold, finds } of runs.flatMap(findsOf)) {
    const sum = layers.get(layer) ?? { layer, gold: 0, finds: [] };
    layers.set(layer, { layer, gold: sum.gold + gold, finds: [...sum.finds, ...finds] });
  }
  return [...layers.values()].flatMap(byRule);
}
