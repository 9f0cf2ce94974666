import { stretchOf } from '../calendar/shift.ts';
import { dated, type DateRule } from '../rule.ts';
import { GAP, NUMBER, numberOf, sticky, VAGUE_COUNT } from '../vocabulary.ts';

const UNITS = 'hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|centuries|century';

/** "past four decades", "past year", "last two weeks", "next three months", "recent years", "coming days", "past several months". */
export const stretch: DateRule = {
  name: 'stretch',
  example: 'past four decades',
  starts: ['past', 'last', 'next', 'recent', 'coming', 'previous', 'preceding', 'following', 'these', 'upcoming', 'this'],
  pattern: sticky(
    `(?<near>(?:this${GAP})?past|last|next|(?:more${GAP}|most${GAP})?recent|coming|upcoming|previous|preceding|following|these${GAP}past|these${GAP}last)${GAP}(?:(?<count>${NUMBER})${GAP}|(?<vague>${VAGUE_COUNT}|couple${GAP}of|couple)${GAP})?(?:or${GAP}so${GAP}|consecutive${GAP}|straight${GAP}|full${GAP})?(?<unit>${UNITS})(?:${GAP}(?:and|or)${GAP}(?:${UNITS})|,${GAP}perhaps${GAP}(?:${UNITS}))?(?:${GAP}or${GAP}(?:so|two|more))?(?!\\p{L}|['’]\\p{L}|-)`,
  ),
  read: ({ groups = {} }, { published, context, before }) => {
    // "The talks are to last three days": a verb.
    if (/^last$/i.test(groups.near ?? '') && /\b(?:to|will|would|could|can|may|might|must|should|not|did|expected to)\s$/iu.test(before))
      return null;
    const { near = '', count, unit = '' } = groups;
    const word = near.toLowerCase();
    const plural = /s$/i.test(unit);
    const back = !/next|coming|upcoming|following/.test(word);
    if (word.includes('recent')) return plural || unit.toLowerCase() === 'year' ? dated(null, 'published') : null;
    // "last year", "next week" and "the previous day" are periods of the calendar.
    if (
      !count &&
      !groups.vague &&
      !plural &&
      !/past|preceding/.test(word) &&
      !(word.includes('coming') && /^(?:week|month|year|decade)$/i.test(unit))
    )
      return null;
    if (!count && !plural && word === 'preceding') return null;
    if (/previous|preceding|following/.test(word)) {
      const base = context?.edtf && /^\d{4}-\d\d-\d\d$/.test(context.edtf) ? context.edtf : null;
      const number = numberOf(count);
      return { ...dated(base && number !== null ? stretchOf(base, unit, number, back ? -1 : 1) : null, 'context'), from: base };
    }
    if (groups.vague || (!count && plural)) return dated(null, 'published');
    return dated(published && stretchOf(published, unit, numberOf(count ?? 'one') ?? 1, back ? -1 : 1), 'published');
  },
};
