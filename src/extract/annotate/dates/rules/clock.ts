import { pad } from '../calendar/day.ts';
import type { DateRule, Reading } from '../rule.ts';
import { GAP, HOUR_STARTS, numberOf, sticky } from '../vocabulary.ts';

/** Zones whose letters mean one offset in news. */
const ZONES: Record<string, string> = {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  trt: '+03:00',
  gst: '+04:00',
  pkt: '+05:00',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};
const LETTERS = [...Object.keys(ZONES).filter((zone) => zone.length > 1), 'ist', 'cst', 'irst', 'et', 'pt'].join('|');
const ZONE = `(?:${GAP}?(?<open>\\()?(?<zone>${LETTERS})(?!\\p{L})(?:${GAP}?(?<offset>[+-]\\d{1,2}(?::?\\d\\d)?))?(?<close>\\))?|${GAP}\\(?(?:(?:local|\\p{LC}{3,15})${GAP}(?:standard${GAP})?time)\\)?)`;

function zoneOf(letters: string | undefined, offset: string | undefined): string {
  const base = letters ? (ZONES[letters.toLowerCase()] ?? '') : '';
  if (!offset || base !== 'Z') return base;
  const [, sign = '+', hours = '0', minutes = '00'] = /([+-])(\d{1,2}):?(\d\d)?/.exec(offset) ?? [];
  return Number(hours) > 14 ? '' : `${sign}${pad(Number(hours))}:${minutes}`;
}

const time = (hours: number, minutes: number, zone: string): Reading | null =>
  hours < 24 && minutes < 60
    ? { kind: 'time', edtf: null, anchor: 'context', clock: { time: `${pad(hours)}:${pad(minutes)}`, zone } }
    : null;

const GAME_AFTER = /^\s(?:remaining|left|into|to\s(?:go|play)|of\s(?:the\s)?(?:overtime|extra)|behind|ahead\sof)\b/iu;
const COUNT_BEFORE =
  /\b(?:score|scored|ratio|verse|psalm|vote|won|lost|beat|odds|by a|under|inside|sub|clocked|clocking|ran|runs|in|in just|in only|timed at|channel|surah|quran|matthew|john|isaiah)\s$/iu;

/** "3:17 pm", "23:39", "10:00 GMT", "7.30 a.m.", "1530 GMT", "3 p.m.", "10 in the morning", "half past ten", "noon". */
export const clock: DateRule = {
  name: 'clock',
  example: '3:17 pm',
  starts: ['#1', '#2', '#4', ...HOUR_STARTS, 'noon', 'midday', 'midnight', 'half', 'quarter'],
  pattern: sticky(
    `(?:(?<h>[01]?\\d|2[0-4])[:.h](?<m>[0-5]\\d)(?::[0-5]\\d)?(?!\\d|[:.]\\d)(?:${GAP}?(?<half>[ap]\\.?m\\b\\.?))?|(?<hour>1[0-2]|0?[1-9])${GAP}?(?<half2>[ap]\\.?m\\b\\.?)|(?<four>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?=${GAP}?(?:GMT|UTC|hours|hrs|local${GAP}time)(?!\\p{L}))(?:${GAP}?(?:hours|hrs))?|(?<hour3>1[0-2]|[1-9])${GAP}(?:o['’]clock${GAP})?(?:in${GAP}the${GAP}(?<part>morning|afternoon|evening)|(?<part2>at${GAP}night))|(?:half|quarter)${GAP}(?:past|to)${GAP}(?<past>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?<oclock>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)${GAP}o['’]clock|(?<word>noon|midday|midnight))(?:${ZONE})?`,
  ),
  read: ({ 0: words, groups = {} }, { before, after }) => {
    // "with 6:32 remaining", "2:06 into overtime": of a match.
    if (!groups.half && !groups.zone && GAME_AFTER.test(after)) return null;
    const reading = readClock(words, groups, before);
    // "at 10 am (0700 GMT)": the bracket is not the time's own.
    return reading && groups.close && !groups.open ? { ...reading, length: words.length - 1 } : reading;
  },
};

function readClock(words: string, groups: Record<string, string | undefined>, before: string): Reading | null {
  const zone = zoneOf(groups.zone, groups.offset);
  const half = (groups.half ?? groups.half2)?.toLowerCase().charAt(0);
  if (groups.word) return /^mid?night|^Noon/u.test(groups.word) ? { kind: 'time', edtf: null, anchor: null } : time(12, 0, zone);
  if (groups.past) return { kind: 'time', edtf: null, anchor: 'context' };
  if (groups.hour3) {
    if (!/\b(?:at|around|about|by|until|from|since|before|after)\s$/iu.test(before)) return null;
    const late = (groups.part ?? groups.part2 ?? '').toLowerCase() !== 'morning';
    return time((Number(groups.hour3) % 12) + (late ? 12 : 0), 0, zone);
  }
  if (groups.four) return time(Number(groups.four.slice(0, 2)), Number(groups.four.slice(2)), zone);
  const hour = numberOf(groups.h ?? groups.hour ?? groups.oclock) ?? 99;
  if (half) return hour < 1 || hour > 12 ? null : time((hour % 12) + (half === 'p' ? 12 : 0), Number(groups.m ?? 0), zone);
  if (groups.oclock) return { kind: 'time', edtf: null, anchor: 'context' };
  // A point between the numbers is a time with a zone or after "at" only; a score is none.
  if (/^\d{1,2}[.h]/.test(words) && !groups.zone) return null;
  if (COUNT_BEFORE.test(before) || (hour === 0 && groups.h === '0')) return null;
  return time(hour, Number(groups.m), zone);
}
