import { periodAt } from '../calendar/period.ts';
import { dated, type DateRule } from '../rule.ts';
import { GAP, sticky } from '../vocabulary.ts';

/** "the week after next", "the month before last", reckoned from publication. */
export const afterNext: DateRule = {
  name: 'after-next',
  example: 'week after next',
  starts: ['week', 'weekend', 'month', 'year'],
  pattern: sticky(`(?<unit>week|weekend|month|year)${GAP}(?<way>after${GAP}next|before${GAP}last)(?!\\p{L}|${GAP}\\p{LC}+['’]s)`),
  read: ({ groups = {} }, { published }) => {
    const unit = groups.unit?.toLowerCase() as 'week' | 'weekend' | 'month' | 'year';
    const shift = /^after/iu.test(groups.way ?? '') ? 2 : -2;
    return dated(published && periodAt(published, unit, shift), 'published');
  },
};
