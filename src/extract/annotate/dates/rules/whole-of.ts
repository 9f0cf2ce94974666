import { partOf, partOfPeriod } from '../calendar/part.ts';
import { periodAt, type Unit } from '../calendar/period.ts';
import { addDays } from '../calendar/day.ts';
import { boundsOf } from '../../../../schema/edtf.ts';
import { dated, type DateRule } from '../rule.ts';
import { GAP, sticky } from '../vocabulary.ts';

/** "end of the year", "beginning of the month", "rest of the week", "year's end", "later in the day": of the period at hand. */
export const wholeOf: DateRule = {
  name: 'part-of-the-period',
  example: 'end of the year',
  starts: ['end', 'beginning', 'start', 'middle', 'rest', 'remainder', 'turn', 'very', 'late', 'later', 'earlier', 'early', 'year', 'month', 'week'],
  pattern: sticky(`(?:(?<part>(?:very${GAP})?(?:end|beginning|start|middle|rest|remainder|turn)${GAP}of|(?:late|later|earlier|early)${GAP}(?:on${GAP})?in)${GAP}the${GAP}(?:calendar${GAP}|current${GAP}|financial${GAP}|fiscal${GAP})?(?<unit>day|week|weekend|month|year|decade|century)|(?<of>year|month|week)(?:['’]s${GAP}|-)end)(?!${GAP}(?:of|before|after|in${GAP}which)|\\p{L}|-)`),
  read: ({ groups = {} }, setting) => {
    const unit = (groups.unit ?? groups.of ?? '').toLowerCase() as Unit;
    const { published, context } = setting;
    if (unit === 'day') {
      const base = context?.edtf && /^\d{4}-\d\d-\d\d$/.test(context.edtf) ? context.edtf : null;
      if (groups.part && /of/i.test(groups.part)) return null;
      return base ? { ...dated(base, 'context'), from: base } : dated(published, 'published');
    }
    if (!published) return dated(null, 'published');
    const whole = periodAt(published, unit);
    if (/rest|remainder/i.test(groups.part ?? '')) {
      const { latest } = boundsOf(whole);
      return dated(latest && latest > published ? `${addDays(published, 1)}/${latest}` : whole, 'published');
    }
    return dated(partOfPeriod(whole, groups.of ? 'end' : partOf(groups.part)), 'published');
  },
};
