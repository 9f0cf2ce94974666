import { addDays, weekdayOf } from '../calendar/day.ts';
import { dated, lastDay, type DateRule, type Setting } from '../rule.ts';
import { sticky } from '../vocabulary.ts';

const DAY_BEFORE = /\b(?:end|ends|ended|ending|for|on|closed?|finish|finished|finishing|began|start|started|throughout) the\s$/iu;

const IN_THE_PART = /(?:^|[.,;:!?\n]\s?|\b(?:and|later|earlier|early|late|day|but)\s)in the\s$/iu;
const PART_ENDS = /^(?:[.,;:]|\s(?:he|she|they|the|it|there|\p{Lu}|both|talks|a|an|his|her|with)\b)/u;

/** How many days before publication the news of a text is. */
const NEWS = 4;

/** "In the afternoon" that opens a paragraph of a press release: of the day that is its news, named last within days of publication. */
function newsDay({ found, published, text, start }: Setting): string | null {
  if (!published || !text.slice(Math.max(0, start - 8), start).endsWith('\nIn the ')) return null;
  const from = addDays(published, -NEWS);
  const day = found.findLast(
    ({ kind, edtf }) => kind === 'date' && edtf !== null && edtf.length === 10 && edtf >= from && edtf <= published,
  );
  return day?.edtf ?? null;
}

/** "In the afternoon she will meet Li": of the day told last, which may lie ahead. */
const comingDay = (setting: Setting): string | null => (setting.tense() === 'ahead' ? lastDay(setting) : null);

/** "over the weekend", the last one, or the next where the sentence looks ahead; "on the day", "ended the day", the text's last day. */
export const theDay: DateRule = {
  name: 'the-day',
  example: 'over the weekend',
  starts: ['weekend', 'day', 'morning', 'afternoon', 'evening'],
  pattern: sticky("(?<unit>weekend|day|(?<part>morning|afternoon|evening))(?![\\p{L}-]|['’]s)"),
  read: ({ groups = {} }, setting) => {
    const { published, before, after } = setting;
    if (groups.part) {
      // "In the evening they met again": the day told last; "works in the evening" is of no day.
      const base =
        IN_THE_PART.test(before) && PART_ENDS.test(after)
          ? (comingDay(setting) ?? newsDay(setting) ?? lastDay(setting, published ?? undefined))
          : null;
      return base ? { ...dated(base, 'context'), from: base } : null;
    }
    if (/^day$/i.test(groups.unit ?? '')) {
      if (!DAY_BEFORE.test(before) || /^\s(?:of|when|that|before|to|will|would|for|he|she|they|we|it|the|after the)\b/iu.test(after))
        return null;
      const base = lastDay(setting);
      return base ? { ...dated(base, 'context'), from: base } : dated(published, 'published');
    }
    if (!/\bthe\s$/iu.test(before) || /^\sof\b/iu.test(after)) return null;
    if (!published) return dated(null, 'published');
    const saturday = addDays(published, 6 - weekdayOf(published) - (weekdayOf(published) < 6 && setting.tense() !== 'ahead' ? 7 : 0));
    return dated(`${saturday}/${addDays(saturday, 1)}`, 'published');
  },
};
