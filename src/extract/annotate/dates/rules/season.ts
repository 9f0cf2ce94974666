import { pad } from '../calendar/day.ts';
import { reckonMonthYear } from '../calendar/reckon-year.ts';
import { statedYear, YEAR_IN_WORDS } from '../anchor-day.ts';
import { dated, type DateRule, type Reading, type Setting } from '../rule.ts';
import { DASH, GAP, sticky, YEAR } from '../vocabulary.ts';

const CODE: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
/** The month by which a season without a year is reckoned. */
const MIDDLE = [4, 7, 10, 1];

const AS_DATE =
  /\b(?:in|since|until|by|during|over|through|throughout|this|next|last|the|early|late|end of|start of|beginning of|before|after|for)\s$/iu;
/** "spring up", "fall of the city", "Arab Spring", "summer camp" and the like. */
const NO_SEASON =
  /^(?:[-'’]|\s(?:up|out|off|down|apart|from|into|to\s(?:life|mind|its|his|her|their|power|the\s(?:aid|defen[cs]e|rescue|ground|floor))|back|short|behind|under|within|victim|water|sea|camp|of\s(?!\d)))/iu;

/** "summer of 2021", "last winter", "in the spring", "that autumn", "winter 2023-24"; EDTF codes 21 to 24. Winter carries the year in which it begins. */
export const season: DateRule = {
  name: 'season',
  example: 'summer of 2021',
  starts: [
    'spring',
    'summer',
    'autumn',
    'fall',
    'winter',
    'early',
    'late',
    'mid',
    'last',
    'next',
    'this',
    'that',
    'following',
    'previous',
    'end',
    'beginning',
    'start',
  ],
  pattern: sticky(
    `(?:(?:early|late|mid|(?:end|beginning|start)${GAP}of)(?:${GAP}|${DASH})(?:the${GAP})?)?(?:(?<near>last|next|this|this${GAP}past|this${GAP}coming|that${GAP}same|that|following|previous)${GAP})?(?<season>spring|summer|autumn|fall|winter)(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR})(?:[-–/](?<to>\\d\\d|\\d{4})(?!\\d))?|${YEAR_IN_WORDS})?`,
  ),
  read: ({ groups = {} }, setting) => {
    const { near, year } = groups;
    const word = groups.season ?? '';
    const name = word.toLowerCase();
    const code = CODE[name] ?? 21;
    const named =
      /\b(?:the|its|their)\s$/iu.test(setting.before) &&
      /^\s(?:meetings?|session|summit|offensive|campaign|recess|break)\b/iu.test(setting.after);
    if (
      !year &&
      !near &&
      !groups.which &&
      !named &&
      (!AS_DATE.test(setting.before) ||
        NO_SEASON.test(setting.after) ||
        /^\p{Lu}/u.test(word) ||
        (name === 'fall' && !/\b(?:in the|this|last|next|by|since|until)\s(?:the\s)?$/iu.test(setting.before)))
    )
      return null;
    if (/\b(?:Arab|Prague)\s$/u.test(setting.before)) return null;
    if (near && /^(?:that|following|previous)/i.test(near) && !year) return ofContext(near.toLowerCase(), code, setting);
    const stated = near && !year && !groups.which ? null : statedYear(year, groups.which, setting, MIDDLE[code - 21]);
    if (stated === 'unknown') return dated(null, 'published');
    const at = stated?.year ?? nearYear(near?.toLowerCase(), code, setting);
    const anchor = stated?.anchor ?? 'published';
    const from = anchor === 'context' ? (setting.story ?? setting.context?.edtf ?? null) : null;
    return at === null ? dated(null, 'published') : { ...dated(`${pad(at, 4)}-${String(code)}`, anchor), from };
  },
};

/** "that autumn" is of the year of the text's last date, "the following spring" the first after it, "the previous winter" the one before. */
function ofContext(near: string, code: number, { context }: Setting): Reading {
  const base = /^\d{4}(?:-(?:0\d|1[0-2]))?/.exec(context?.edtf ?? '')?.[0] ?? '';
  if (!base) return dated(null, 'context');
  const told = Number(base.slice(5) || 0);
  const middle = MIDDLE[code - 21] ?? 1;
  const shift = near === 'following' ? (told && middle > told + 1 ? 0 : 1) : near === 'previous' && !(told && middle < told - 1) ? -1 : 0;
  return { ...dated(`${pad(Number(base.slice(0, 4)) + shift, 4)}-${String(code)}`, 'context'), from: context?.edtf ?? null };
}

function nearYear(near: string | undefined, code: number, { published, tense }: Setting): number | null {
  if (!published) return null;
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  // Winter runs into the next year: in January and February "this winter" began the year before.
  const begun = code === 24 && now <= 2 ? year - 1 : year;
  if (near === 'next' || near?.endsWith('coming')) return now < (MIDDLE[code - 21] ?? 1) - 1 ? year : begun + 1;
  if (near === 'last' || near?.endsWith('past')) return code === 24 ? begun - 1 : now > (MIDDLE[code - 21] ?? 1) + 1 ? year : year - 1;
  if (near === 'this' || code === 24) return begun;
  return reckonMonthYear(published, (MIDDLE[code - 21] ?? 1) - 1, tense());
}
