import { addDays } from '../calendar/day.ts';
import { shiftBy } from '../calendar/shift.ts';
import { dated, lastDay, type DateRule } from '../rule.ts';
import { GAP, sticky } from '../vocabulary.ts';

/** A press release says "on the same day" paragraphs after the day. */
const SAME_REACH = 2000;

/** "the next day", "the following morning", "the day before", "later that day", "the same evening", "the year before": days around the text's last day. */
export const dayPhrase: DateRule = {
  name: 'day-phrase',
  example: 'following morning',
  starts: [
    'next',
    'following',
    'previous',
    'preceding',
    'same',
    'that',
    'day',
    'later',
    'earlier',
    'night',
    'evening',
    'week',
    'month',
    'year',
  ],
  pattern: sticky(
    `(?:(?<after>next|following)${GAP}(?:day|morning|afternoon|evening|night)|(?<before>previous|preceding)${GAP}(?:day|morning|afternoon|evening|night)|(?:(?:later|earlier)${GAP})?(?:on${GAP})?(?:the${GAP})?(?<same>that${GAP}same|same|that)${GAP}(?:day|morning|afternoon|evening|night)|(?<unit>day|night|evening|week|month|year)${GAP}(?:(?<eve>before)|(?<morrow>after))(?=${GAP}?[,.;:!?)]|${GAP}(?:that|in|at|against|with|when|and)\\b))(?!\\p{L}|['’]s${GAP}end)`,
  ),
  read: ({ 0: words, groups = {} }, setting) => {
    if (groups.same && /^that\b/i.test(groups.same) && setting.quoted()) return null;
    // "seventh hundred next morning" needs no article, "next day delivery" is no day.
    if (groups.after && !/\b(?:the|very)\s$/i.test(setting.before) && !/morning$/i.test(words)) return null;
    if (/^(?:week|month|year)$/i.test(groups.unit ?? '')) {
      const from = setting.context?.edtf ?? null;
      if (!/\bthe\s$/i.test(setting.before) || !from) return null;
      return { ...dated(shiftBy(from, groups.unit ?? '', groups.eve ? -1 : 1), 'context'), from };
    }
    // "He was shot in May; she telephoned the same evening": some day of that month.
    const month = setting.context?.edtf ?? '';
    if (groups.same && /^\d{4}-\d\d$/.test(month) && (setting.context?.start ?? 0) >= setting.sentenceStart())
      return { ...dated(month, 'context'), from: month };
    // In a report of what has happened, a day that is announced in between is not meant; the phrase itself says that a day was named.
    const told = groups.same && setting.published && setting.tense() === 'past' ? setting.published : undefined;
    const base = groups.same ? lastDay(setting, told, SAME_REACH) : lastDay(setting);
    const shift = (groups.after ?? groups.morrow) ? 1 : (groups.before ?? groups.eve) ? -1 : 0;
    return { ...dated(base && addDays(base, shift), 'context'), from: base };
  },
};
