import { addDays } from '../calendar/day.ts';
import { dated, type DateRule, type Setting } from '../rule.ts';
import { GAP, sticky } from '../vocabulary.ts';

const SHIFT: [RegExp, number][] = [
  [/^day before yesterday/i, -2],
  [/^day after tomorrow/i, 2],
  [/yesterday|last (?:night|evening)/i, -1],
  [/tomorrow/i, 1],
];

const VAGUE_BEFORE = /\b(?:until|than|even|still|of|in)\s$/iu;
const NEWS =
  /^['’]s\s(?:\p{Ll}+\s)?(?:meeting|encounter|gathering|dinner|lunch|launch|opening|outcome|step|handover|verdict|round|exchange|talks?|visit|session|summit|call|decision|announcement|statement|vote|attack|strike|ruling|agreement|signing|ceremony|conference|event|hearing|news|briefing|report|move|deal|discussions?|negotiations?|elections?|incident)/iu;
const STATE_BEFORE = /\b(?:is|are|remains?|exists?|lives?|stands?|faces?|confronts?)\s(?:\p{L}+\s){0,2}$/iu;
const ATTRIBUTE_AFTER = /^\s(?:an?|the|one|among|still|more|less|no|not|in\sa)\b/iu;
const OPENS_STATE =
  /^,?\s(?:\p{L}+\s){1,6}?(?:is|are|has\sbecome|have\sbecome|remains?|stands?|faces?|makes?\sup|accounts?)\s(?!\p{L}+ing\b)/iu;

/** "today" in the sense of "nowadays": the present tense of a quotation, "today's world", "X is today one of". */
function isNowadays({ before, after, quoted, tense, text, start, sentenceStart }: Setting): boolean {
  if (/^['’]s\b/.test(after))
    return quoted() ||
      /^['’]s\s(?:\p{L}+\s)?(?:world|society|era|generation|youth|reality|standards?|terms|geopolitic|environment|conditions|challenges|economy|technology|\p{Lu})/u.test(
        after,
      )
      ? !NEWS.test(after)
      : false;
  if (/\b(?:as of|here|earlier|later|early|late|on|only|just|only last)\s$/iu.test(before)) return false;
  if (VAGUE_BEFORE.test(before)) return true;
  if (STATE_BEFORE.test(before) && ATTRIBUTE_AFTER.test(after)) return true;
  if (text.slice(sentenceStart(), start).trim().length < 3 && OPENS_STATE.test(after)) return true;
  return quoted() && tense() === null;
}

/** "today", "yesterday", "tomorrow", "tonight", "this morning", "last night", "earlier today", "the day before yesterday". */
export const dayWord: DateRule = {
  name: 'day-word',
  example: 'yesterday',
  starts: ['today', 'yesterday', 'tomorrow', 'tonight', 'this', 'last', 'day', 'earlier', 'later', 'early', 'late', 'overnight'],
  pattern: sticky(
    `(?:(?:earlier|later|early|late)${GAP})?(?:today|yesterday|tomorrow|tonight|this${GAP}(?:very${GAP})?(?:morning|afternoon|evening|day(?=,|\\.))|last${GAP}(?:night|evening)|day${GAP}before${GAP}yesterday|day${GAP}after${GAP}tomorrow|overnight(?=,|\\.|${GAP}(?:on|in|at|by|after|as|into|and|from|against|with)\\b))(?:${GAP}(?:morning|afternoon|evening|night))?`,
  ),
  read: ([words], setting) => {
    const flat = words.replace(/\s+/g, ' ');
    if (/overnight$/i.test(flat)) return dated(setting.published && `${addDays(setting.published, -1)}/${setting.published}`, 'published');
    if (/^this (?:very )?day/i.test(flat) && /\bto\s$/i.test(setting.before)) return null;
    // A newspaper: "told Norway Today that".
    if (/^(?:Today|Tomorrow)$/u.test(flat) && /\p{Lu}\p{L}{1,40}\s$/u.test(setting.before)) return null;
    if (/today/i.test(flat) && !/^(?:earlier|later)/i.test(flat) && isNowadays(setting)) return dated(null, 'published');
    const shift = SHIFT.find(([form]) => form.test(flat))?.[1] ?? 0;
    return dated(setting.published && addDays(setting.published, shift), 'published');
  },
};
