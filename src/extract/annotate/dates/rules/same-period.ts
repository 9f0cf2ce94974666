import { dated, type DateRule } from '../rule.ts';
import { DASH, GAP, sticky } from '../vocabulary.ts';

const SHIFTABLE = /^(\d{4})((?:-\d\d){0,2})$/;

/** "same period last year", "same month of the previous year", "this time last year", "year-earlier quarter": the text's last month or quarter, a year before. */
export const samePeriod: DateRule = {
  name: 'same-period',
  example: 'same period last year',
  starts: ['same', 'this', 'corresponding', 'year'],
  pattern: sticky(
    `(?:(?:same|corresponding)${GAP}(?:period|time|month|quarter|week|day|date|season)|this${GAP}time)${GAP}(?:of${GAP}|in${GAP}|a${GAP})?(?:the${GAP})?(?:(?<near>last|previous|preceding|next|this)${GAP})?year(?<earlier>${GAP}(?:earlier|ago|before))?(?!\\p{L})|(?<prior>year${DASH}(?:earlier|ago))(?:${GAP}(?:period|quarter|month|week))?(?!\\p{L}|-)`,
  ),
  read: ({ groups = {} }, { context, published }) => {
    if (!groups.near && !groups.earlier && !groups.prior) return null;
    const base = context?.edtf && context.edtf.length > 4 ? SHIFTABLE.exec(context.edtf) : null;
    const recent = base && published && Number(published.slice(0, 4)) - Number(base[1]) <= 1 ? base : null;
    const shift = { next: 1, this: 0 }[groups.near?.toLowerCase() ?? ''] ?? -1;
    if (recent) {
      const value = `${String(Number(recent[1]) + shift).padStart(4, '0')}${recent[2] ?? ''}`;
      return { ...dated(value.endsWith('-02-29') ? null : value, 'context'), from: context?.edtf ?? null };
    }
    return dated(published && String(Number(published.slice(0, 4)) + shift).padStart(4, '0'), 'published');
  },
};
