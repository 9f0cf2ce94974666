import type { RuleScore } from './rule-scores.ts';
import type { Score } from './score.ts';

const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);

/** The scores as a table of text: layer, counts, precision, recall and F1 in percent. */
export function printScores(scores: readonly Score[]): string {
  const head = `${'layer'.padEnd(18)}${'gold'.padStart(6)}${'found'.padStart(7)}${'right'.padStart(7)}     P      R     F1`;
  const rows = scores.map(
    ({ layer, gold, found, right, precision, recall, f1 }) =>
      `${layer.padEnd(18)}${String(gold).padStart(6)}${String(found).padStart(7)}${String(right).padStart(7)} ${percent(precision)} ${percent(recall)} ${percent(f1)}`,
  );
  return [head, ...rows].join('\n');
}

/** The rules as a table of text: layer, rule, right and wrong finds, and what the layer's F1 gains by the rule, in points. */
export function printRules(rules: readonly RuleScore[]): string {
  const wide = Math.max(4, ...rules.map(({ rule }) => rule.length)) + 2;
  const head = `${'layer'.padEnd(14)}${'rule'.padEnd(wide)}${'right'.padStart(6)}${'wrong'.padStart(7)}${'gain'.padStart(8)}`;
  const signed = (gain: number): string => `${gain > 0 ? '+' : ''}${(gain * 100).toFixed(1)}`;
  const rows = rules.map(
    ({ layer, rule, right, wrong, gain }) =>
      `${layer.padEnd(14)}${rule.padEnd(wide)}${String(right).padStart(6)}${String(wrong).padStart(7)}${signed(gain).padStart(8)}`,
  );
  return [head, ...rows].join('\n');
}

/** Every miss of a layer, a line each: what the gold has, and what was found. */
export function printMisses({ layer, misses }: Score): string {
  if (misses.length === 0) return '';
  const rows = misses.map(
    ({ article, at, expected, found }) =>
      `  ${article.slice(0, 12)} ${(at < 0 ? '' : String(at)).padStart(6)}  ${expected ?? '—'}  ←  ${found ?? 'not found'}`,
  );
  return [`${layer}: expected ← found`, ...rows, ''].join('\n');
}
