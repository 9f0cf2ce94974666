import { partOf, partOfPeriod } from '../calendar/part.ts';
import { periodAt, type Unit } from '../calendar/period.ts';
import { addDays } from '../calendar/day.ts';
import { boundsOf } from '../../../../schema/edtf.ts';
import { dated, lastDay, type DateRule, type Reading, type Setting } from '../rule.ts';
import { DASH, GAP, sticky } from '../vocabulary.ts';

/** "end of the year", "beginning of the month", "rest of the week", "year's end", "later in the day": of the period at hand. */
export const wholeOf: DateRule = {
  name: 'part-of-the-period',
  example: 'end of the year',
  starts: [
    'entire',
    'whole',
    'end',
    'beginning',
    'start',
    'middle',
    'rest',
    'remainder',
    'turn',
    'very',
    'late',
    'later',
    'earlier',
    'early',
    'year',
    'month',
    'week',
    'mid',
    'midyear',
  ],
  pattern: sticky(
    `(?:(?<part>(?:very${GAP})?(?:end|beginning|start|middle|rest|remainder|turn)${GAP}of|(?:late|later|earlier|early)${GAP}(?:on${GAP})?in)${GAP}the${GAP}(?:calendar${GAP}|current${GAP}|financial${GAP}|fiscal${GAP})?(?<unit>day|week|weekend|month|year|decade|century)|(?<all>entire|whole)${GAP}(?<unit2>day|month|year)|(?<of>year|month|week)(?:['’]s${GAP}|-)end|mid(?:${DASH})?(?<mid>year))(?!${GAP}(?:of|in${GAP}which)|\\p{L}|-)`,
  ),
  read: ({ groups = {} }, setting) => {
    const unit = (groups.unit ?? groups.unit2 ?? groups.of ?? groups.mid ?? '').toLowerCase() as Unit;
    const { published } = setting;
    if (groups.all) return /\bthe\s$/i.test(setting.before) ? ofLast(unit, setting) : null;
    if (unit === 'day') return groups.part && /of/i.test(groups.part) ? null : ofLast('day', setting);
    if (!published) return dated(null, 'published');
    const whole = periodAt(published, unit);
    if (/rest|remainder/i.test(groups.part ?? '')) {
      const { latest } = boundsOf(whole);
      return dated(latest && latest > published ? `${addDays(published, 1)}/${latest}` : whole, 'published');
    }
    return dated(partOfPeriod(whole, groups.of ? 'end' : groups.mid ? 'mid' : partOf(groups.part)), 'published');
  },
};

/** Days before publication from which on a day told in another paragraph is background to the news. */
const BACKGROUND = 60;

/** Days before publication that a text tells as its news, and the rules that read them. */
const NEWS = 4;
const NEWS_RULES: ReadonlySet<string> = new Set(['weekday', 'day-word']);

/** The text's last day, unless that is one of long ago and told in a paragraph before. */
function newsDay(setting: Setting): string | null {
  const { published, found, text, start } = setting;
  const day = lastDay(setting);
  const told = found.findLast(({ edtf }) => edtf !== null && day !== null && edtf.includes(day));
  // A paragraph that opens "Earlier in the day" goes back to the day of the news, unless the one before names another.
  if (text.charAt(start - 1) === '\n' && told && published && text.slice(told.end, start).trim().includes('\n')) {
    const from = addDays(published, -NEWS);
    const news = found.find(({ rule, edtf }) => NEWS_RULES.has(rule) && edtf?.length === 10 && edtf >= from && edtf <= published);
    if (news) return news.edtf;
  }
  const old = day !== null && published !== null && day < addDays(published, -BACKGROUND);
  return old && told && text.slice(told.end, start).includes('\n') ? null : day;
}

/** The day, month or year of the text's last date, else of publication. */
function ofLast(unit: Unit, setting: Setting): Reading {
  const base = unit === 'day' ? newsDay(setting) : (/^\d{4}(?:-\d\d)*/.exec(setting.context?.edtf ?? '')?.[0] ?? null);
  const length = unit === 'day' ? 10 : unit === 'month' ? 7 : 4;
  if (!base || base.length < length) return dated(setting.published?.slice(0, length) ?? null, 'published');
  return { ...dated(base.slice(0, length), 'context'), from: base };
}
