import { addDays } from '../calendar/day.ts';
import { dated, lastDay, type DateRule } from '../rule.ts';
import { GAP, sticky } from '../vocabulary.ts';

/** "the next day", "the following morning", "the day before", "later that day", "the same evening": days around the text's last day. */
export const dayPhrase: DateRule = {
  name: 'day-phrase',
  example: 'following morning',
  starts: ['next', 'following', 'previous', 'preceding', 'same', 'that', 'day', 'later', 'earlier', 'night', 'evening'],
  pattern: sticky(
    `(?:(?<after>next|following)${GAP}(?:day|morning|afternoon|evening|night)|(?<before>previous|preceding)${GAP}(?:day|morning|afternoon|evening|night)|(?:(?:later|earlier)${GAP})?(?:on${GAP})?(?:the${GAP})?(?<same>that${GAP}same|same|that)${GAP}(?:day|morning|afternoon|evening|night)|(?:day|night|evening)${GAP}(?:(?<eve>before)|(?<morrow>after))(?=${GAP}?[,.;:!?)]|${GAP}(?:that|in|at)\\b))(?!\\p{L}|['’]s${GAP}end)`,
  ),
  read: ({ groups = {} }, setting) => {
    if (groups.same && /^that\b/i.test(groups.same) && setting.quoted()) return null;
    if (groups.after && !/\b(?:the|very)\s$/i.test(setting.before)) return null;
    const base = lastDay(setting);
    const shift = (groups.after ?? groups.morrow) ? 1 : (groups.before ?? groups.eve) ? -1 : 0;
    return { ...dated(base && addDays(base, shift), 'context'), from: base };
  },
};
