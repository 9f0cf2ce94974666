import { toDay } from '../calendar/day.ts';
import { monthAt } from '../calendar/period.ts';
import { dated, type DateRule, type Finding, type Reading } from '../rule.ts';
import { GAP, ordinalOf, ORDINAL_STARTS, ORDINAL_WORD, sticky } from '../vocabulary.ts';

/** "November" over the entry that tells of "the 14th". */
const isHeading = ({ start, end }: { start: number; end: number }, text: string, at: number): boolean =>
  text.charAt(start - 1) === '\n' && text.charAt(end) === '\n' && !text.slice(end, at).trim().includes('\n');

/** How far behind a month with its year a day alone is still of that month, in code units. */
const REACH = 240;

/** "Talks opened on June 3, 2023. … on the 17th": the month with its year stands close before, in the same paragraph. */
const isBeside = ({ anchor, edtf, end }: Finding, text: string, at: number): boolean =>
  anchor !== 'published' && MONTH.test(edtf ?? '') && at - end < REACH && !text.slice(end, at).includes('\n');

const MONTH = /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/;

/** "15th of this month", "on the 21st": a day whose month is that of publication, or the one before or after it by tense. */
export const dayAlone: DateRule = {
  name: 'day-alone',
  example: '15th of this month',
  starts: ['#1', '#2', ...ORDINAL_STARTS],
  pattern: sticky(
    `(?<day>[12]?\\d(?:st|nd|rd|th)|3[01](?:st|th)|${ORDINAL_WORD})(?<of>${GAP}(?:day${GAP})?of${GAP}(?<near>this|last|next|the)${GAP}month)?(?!\\p{L}|-)`,
  ),
  read: ({ groups = {} }, { published, before, after, tense, story, context, sentenceStart, text, start }) => {
    const near = groups.near?.toLowerCase();
    // Without its month an ordinal is a day only where no noun follows: "on the 21st will".
    if (
      !near &&
      (!/\b(?:on|from|until|till|by|to|through|between|and) the\s$/i.test(before) ||
        !/^\d/.test(groups.day ?? '') ||
        !/^(?:[.,;:)]|\s\(local\b|\s(?:and|at|in|to|will|with|by|when|for)\b)/i.test(after))
    )
      return null;
    const day = ordinalOf(groups.day) ?? 0;
    // "In January, from the 24th to the 26th": the month stands before it in the sentence.
    const headed = context && isHeading(context, text, start);
    if (!near && context && (headed || context.start >= sentenceStart()) && MONTH.test(context.edtf ?? ''))
      return inStory(context.edtf ?? '', day);
    if (!near && !/\bon the\s$/i.test(before)) return null;
    if (story && !near && /^\d{4}-(?:0\d|1[0-2])/.test(story)) return inStory(story, day);
    if (!near && context && tense() !== 'ahead' && isBeside(context, text, start)) return inStory(context.edtf ?? '', day);
    if (!published) return dated(null, 'published');
    const today = Number(published.slice(8, 10));
    const way = near ? ({ last: -1, next: 1 }[near] ?? 0) : tense() === 'ahead' ? (day < today ? 1 : 0) : day > today ? -1 : 0;
    const reckoned = monthAt(Number(published.slice(0, 4)), Number(published.slice(5, 7)) + way);
    const value = toDay(Number(reckoned.slice(0, 4)), Number(reckoned.slice(5)), day);
    return value ? dated(value, 'published') : null;
  },
};

/** "On the 5th" in a story of the past: of the month told last, or the next one where that day lies far before the one told. */
function inStory(story: string, day: number): Reading | null {
  const last = story.split('/').at(-1) ?? story;
  const [year, month, told] = [Number(last.slice(0, 4)), Number(last.slice(5, 7)), Number(last.slice(8, 10))];
  const at = monthAt(year, told > 20 && day < 10 ? month + 1 : month);
  const value = toDay(Number(at.slice(0, 4)), Number(at.slice(5)), day);
  return value ? { ...dated(value, 'context'), from: story } : null;
}
