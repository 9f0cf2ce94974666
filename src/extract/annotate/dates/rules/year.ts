import { partOf, partOfPeriod } from '../calendar/part.ts';
import { dated, type DateRule } from '../rule.ts';
import { DASH, EDGE, EDGES, GAP, sticky } from '../vocabulary.ts';

const POINTS_TO_YEAR =
  /(?:\b(?:in|since|by|until|till|of|from|during|through|throughout|after|before|around|between|for|to|year|years|back to|as early as|late|early|mid|summer|winter|spring|autumn|fall)\s|(?:mid|pre|post)[-‐‑])$/iu;
/** Words before a number that is no year. */
const COUNTING = [
  String.raw`No\.?|number|nos\.?|Resolutions?|Res\.?|UNSCR|Articles?|Flight|Highway|Route|Room|Chapter|Section|Law|Decree|Order|Directive`,
  String.raw`about|some|nearly|almost|least|most|than|over|roughly|approximately|exceed|exceeding|exceeded|additional|another|totall?ing`,
  String.raw`estimated|killed|killing|wounded|injured|worth|paid|to about|up to|under|model|type|Boeing|Airbus|version|USD|US|EUR|RMB|Rs\.?`,
  String.raw`page|pp?\.|par(?:a|agraph)`,
].join('|');
/** Words that make the number a count, a name or a price. */
const NUMBER_BEFORE = new RegExp(String.raw`(?:[$€£¥#№]\s?|\b(?:${COUNTING})\s)$`, 'iu');
/** What is counted or measured. */
const UNITS = [
  String.raw`percent|per cent|km|kms|kilomet\w+|miles?|met(?:er|re)s?|feet|ft|tons?|tonnes?|kg|kilograms?|barrels?|megawatts?|MW|GW|kW`,
  String.raw`hectares?|acres?|dollars?|euros?|rubles?|roubles?|rials?|yuan|rupees?|pounds|people|troops|soldiers|men|women|children|civilians`,
  String.raw`fighters|militants|prisoners|hostages|rockets|missiles|drones|tanks|vehicles|aircraft|jobs|homes|houses|villages|families`,
  String.raw`refugees|migrants|cases|deaths|dead|wounded|injured|casualties|points|seats|votes|members|delegates|participants|times|pages`,
  String.raw`words|copies|units|items|companies|students|workers|employees|staff|hours|hrs|GMT|UTC|years|months|weeks|days|minutes|million`,
  String.raw`billion|thousand|trillion|resolutions?`,
].join('|');
const UNIT_AFTER = new RegExp(
  String.raw`^(?:\s?%|\s?(?:${UNITS})\b|\s?°|[-‐]\s?(?:km|mile|ton|tonne|strong|member|seat|page|year|kilomet))`,
  'iu',
);
const MODEL_BEFORE =
  /\b(?:Box|Gate|Platform|Suite|Studio|Channel|Bus|Exit|Office|Windows|Peugeot|Mi|Il|Tu|Su|MiG|F|B|An|Type|Unit|Area|Agenda item)\s$/u;
const COUNTED_AFTER = /^\s\p{Ll}{3,}s\b/u;
const SINGULAR =
  /^\s(?:was|is|has|does|as|this|its|his|elections?|sanctions|protests|accords?|agreements?|talks|negotiations|events|attacks|wars|polls|figures|levels|prices|games|borders|demonstrations|parliamentary|clashes|unrest|hostilities|conflicts|summits|resolutions|goals|targets|reforms)\b/iu;

/** "2015", "early 2024", "the end of 2022", "mid-2023", "the year 2000"; not a count, price, resolution or model. */
export const year: DateRule = {
  name: 'year',
  example: 'in 2015',
  starts: [
    '#4',
    'early',
    'mid',
    'late',
    'end',
    'beginning',
    'start',
    'middle',
    'outset',
    'turn',
    'year',
    'ad',
    'ce',
    'close',
    'very',
    ...EDGES,
  ],
  pattern: sticky(
    `(?:(?<part>${EDGE}${GAP}of|early|late|mid|(?:very${GAP})?(?:beginning|start|middle|end|outset|turn|close)${GAP}of)(?:${GAP}|${DASH})(?:the${GAP}year${GAP})?|(?<word>year|AD|CE)${GAP})?(?<year>1\\d\\d\\d|20\\d\\d)(?!\\d|[.,:]\\d|\\p{L}|_|/\\d)`,
  ),
  read: ({ groups = {} }, { before, after, text, start }) => {
    const value = groups.year ?? '';
    const number = Number(value);
    const part = partOf(groups.part);
    const points =
      Boolean(groups.part) || Boolean(groups.word) || POINTS_TO_YEAR.test(before) || /\b(?:19|20)\d\d,? (?:and|or) $/u.test(before);
    if (NUMBER_BEFORE.test(before) || UNIT_AFTER.test(after) || MODEL_BEFORE.test(before)) return null;
    if (/^[-‐‑–](?:\d|\p{Lu}\d)/u.test(after) && !groups.part) return null;
    if (!isLikely(number, points, before, after)) return null;
    const adjectival =
      !points &&
      /^\s\p{L}/u.test(after) &&
      !/^\s(?:and|or|but|to|when|with|after|as|at|by|for|in|on|while|which|that|it|he|she|they|was|were|is)\b/iu.test(after);
    const qualifies =
      adjectival || (/\b(?:the|of the|its|their)\s$/i.test(text.slice(Math.max(0, start - 8), start)) && /^\s\p{L}/u.test(after));
    return { ...dated(partOfPeriod(value, part)), ...(groups.word ? { skip: groups.word.length + 1 } : {}), aside: qualifies };
  },
};

/** Years near ours stand freely; older, later and round ones need a word that points to a year. */
function isLikely(number: number, points: boolean, before: string, after: string): boolean {
  const counted = COUNTED_AFTER.test(after) && !SINGULAR.test(after);
  if (number < 1500)
    return points && /\b(?:in|year|since|until|of the year)\s$/i.test(before) && !counted && number >= 1000 && !/^\s\p{Ll}/u.test(after);
  if (number > 2059) return points && /\b(?:by|in|until|till|to|year|for|and|or)\s$/i.test(before) && !counted;
  if (number % 100 === 0 && !points) return /\bthe\s$/i.test(before) && !counted;
  if (number < 1900 || number > 2035) return (points || /(?:\bthe|['’]s|\()\s?$/i.test(before)) && !counted;
  return points
    ? !(counted && number % 50 === 0)
    : (!(counted && number % 10 === 0) &&
        !(/\ban?\s$/i.test(before) && (counted || number % 100 === 0)) &&
        !/\b(?:these|those|all|only|just|have|has|had|of about)\s$/i.test(before)) ||
        /^\s\p{Lu}/u.test(after);
}
