/** What a ministry or an office is for, one word each. */
const TOPIC = [
  'foreign|external|defen[cs]e|interior|internal|home|finance|treasury|oil|petroleum|energy|power|gas|electricity|econom(?:y|ic)|trade|commerce',
  'industry|business|transport|transportation|roads|railways|intelligence|security|agriculture|livestock|fisheries|forestry|food|water|irrigation',
  'environment|climate|justice|law|health|education|science|technology|innovation|culture|information|communications?|media|telecommunications',
  'digital|labou?r|employment|manpower|social|welfare|family|women|youth|sports?|tourism|religious|endowments|awqaf|hajj|planning|development',
  'investments?|housing|infrastructure|works|public works|ports|aviation|mining|mines|natural resources|immigration|migration|emergency',
  'emergencies|emergency situations|expatriates?|diaspora|parliamentary|consular|european|political|higher education|construction|ecology',
].join('|');
/** Words that go on with a topic: "of foreign affairs", "of natural resources". */
const MORE = 'affairs|relations|resources|cooperation|integration|protection|services|situations|forces|staff|policy|research|development';

const OF_TOPIC = new RegExp(
  String.raw`^ (?:of|for) (?:the )?(?:national |public |state )?(?:${TOPIC})(?: (?:${MORE}))?(?:(?:,|,? and| &) (?:the )?(?:national |public )?(?:${TOPIC}|${MORE})(?: (?:${MORE}))?){0,4}(?![\p{L}-])`,
  'iu',
);
const OF_HOUSE =
  /^ (?:of|for) (?:state|(?:the )?(?:cabinet|council) of ministers|(?:the )?(?:national |federal |lower |upper )?(?:parliament|assembly|senate|house|legislature))\b/i;
const LONGEST = 120;

/** "Of Fisheries and Forestry", "of state", "of the national assembly" right behind an office: how many code units it takes, 0 without one. */
export function topicLength(text: string, at: number): number {
  const rest = text.slice(at, at + LONGEST);
  const topic = OF_HOUSE.exec(rest) ?? OF_TOPIC.exec(rest);
  // "Of Defence Ministry": a body, and no topic.
  return topic && !/^ (?:ministr|department|council|committee|commission|union|parliament|bank)/i.test(rest.slice(topic[0].length))
    ? topic[0].length
    : 0;
}
