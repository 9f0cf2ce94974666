/** Characters that a regular expression may repeat without a literal of its own. */
const COMMON = ['a', 'A', '1', ' ', '\u00a0', '\n', ',', '.', '-', "'", '"', '“', '”', 'Aa ', 'a ', 'A. ', '1 ', 'Aa-', 'aa, '];
const FAILING = ['', '\u0000'];
/** Rising by steps, so that what doubles with every character is found before it can hang. */
const LENGTHS = [...Array.from({ length: 14 }, (_, step) => Math.round(16 * 1.25 ** step)), 1_000, 3_000, 12_000];
/** Length from which a repetition with a bound has met it. */
const LONG = 12_000;
const SHORTEST = 16;
/** Milliseconds above which a text is looked at more closely; linear work on the longest takes a tenth of one. */
const SLOW = 6;
/** For so many times the text up to so many times the time, per time the text: 1 would be linear, for four times the text 4 quadratic. */
const STEEPEST = 3.5;

/** Words and marks that stand literally in a regular expression, and pairs of them: what makes it go on is made of these. */
function literalsOf({ source }: RegExp): string[] {
  const plain = source
    .replaceAll(/\[(\p{Ll})\p{Lu}\]/gu, '$1')
    .replaceAll(/\\[pP]\{[^}]*\}|\\[uU]\{?[0-9a-fA-F]+\}?|\(\?<?[=!:]?(?:[A-Za-z]+>)?|\{\d*,?\d*\}/gu, ' ')
    .replaceAll(/\\[bBdDsSwWnt]/gu, ' ');
  const words = [...new Set(plain.match(/[\p{L}]+|[^\p{L}\s\\^$|()[\]{}*+?]/gu) ?? [])].slice(0, 24);
  return [...words, ...words.map((word) => `${word} `)];
}

function milliseconds({ source, flags }: RegExp, text: string): number {
  const fresh = new RegExp(source, flags.replaceAll(/[gy]/gu, ''));
  const begin = performance.now();
  fresh.test(text);
  return performance.now() - begin;
}

/**
 * A unit whose repetition takes a regular expression more time than its length should, with how many times the time so many times the text take;
 * null where none of the units made of its own literals does. The pattern is tried at every position of the text, whatever its flags.
 */
export function attackPattern(pattern: RegExp): { unit: string; longer: number; slower: number } | null {
  const best = (text: string): number => Math.min(...[1, 2, 3].map(() => milliseconds(pattern, text)));
  for (const unit of [...COMMON, ...literalsOf(pattern)])
    for (const end of FAILING) {
      const textOf = (length: number): string => unit.repeat(Math.ceil(length / unit.length)) + end;
      for (const length of LENGTHS) {
        if (milliseconds(pattern, textOf(length)) < SLOW) continue;
        const time = best(textOf(length));
        const before = LENGTHS.findLast((one) => one <= length / 4) ?? SHORTEST;
        const longer = length / before;
        const slower = time / Math.max(best(textOf(before)), 0.05);
        // A bounded repetition ({0,300}) grows like the square of a text that is no longer than its bound.
        const most = length < LONG ? longer ** 3 : longer * STEEPEST;
        if (time > SLOW && slower > most) return { unit: unit + end, longer, slower };
      }
    }
  return null;
}
