import { remember } from '../../text/remember.ts';

/** An office as words give it: "Foreign Minister" is `foreign-minister`; "leader" and "official" are wide kinds that several offices satisfy. */
export type Office = string;

const DEPUTY = /\b(?:deputy|vice|assistant|additional|under-?secretary|acting deputy)\b/;
const PAST = /\b(?:former|then|ex|previous|late|ousted|deposed|outgoing|erstwhile|one-time|onetime|predecessor)\b/;

const TOPICS: readonly [RegExp, string][] = [
  [/\bforeign|\bexternal|\bdiplomat|secretary of state|secretaries of state|\bfm\b/, 'foreign'],
  [/\bdefen[cs]e\b/, 'defence'],
  [/\binterior\b|\bhome\b|\binternal\b/, 'interior'],
  [/\bfinance\b|\btreasury\b|exchequer/, 'finance'],
  [/\b(?:oil|petroleum|energy|power|gas)\b/, 'energy'],
  [/\b(?:econom\w+|trade|commerce|industry|business)\b/, 'economy'],
  [/\btransport\w*\b|\broads?\b|\brailways?\b/, 'transport'],
  [/\b(?:intelligence|security)\b/, 'security'],
];
/** Of one department each: an agriculture minister is no culture minister. */
const DEPARTMENT =
  /\b(?:agriculture|fisheries|forestry|food|water|environment|climate|justice|health|education|science|technology|innovation|culture|information|communications?|media|telecommunications|digital|labou?r|employment|social|welfare|family|women|youth|sports?|tourism|religious|endowments|hajj|planning|development|investments?|housing|infrastructure|works|ports|mining|mines|natural resources|immigration|migration|emergenc(?:y|ies))\b/;

// The narrow offices come before the wide ones: "supreme leader" before "leader", "prime minister" before "minister".
const KINDS: readonly [RegExp, (title: string) => Office][] = [
  [
    /\b(?:prime ministers?|premiers?|pms?|chancellors?|heads? of (?:the )?(?:\w+ )?(?:government|cabinet)|chair(?:m[ae]n|woman|person)s? of the (?:cabinet|council) of ministers)\b(?! of the exchequer)/,
    (t) => (DEPUTY.test(t) ? 'deputy-prime-minister' : 'prime-minister'),
  ],
  [
    /\b(?:ministers?|secretary of state|secretaries of state|fms?|(?:home|defen[cs]e|treasury|interior|energy|commerce) secretar(?:y|ies)|secretar(?:y|ies) of (?:(?:national )?defen[cs]e|war|the treasury|energy|commerce)|cabinet secretar(?:y|ies) for|(?:foreign|affairs|interior|defen[cs]e|trade|treasury|energy|health|education|transport|agriculture|water|security|tourism) cabinet secretar(?:y|ies)|(?:top|chief) diplomats?|foreign policy chiefs?|defen[cs]e chiefs?|foreign ministry chiefs?)\b/,
    ministerKind,
  ],
  // A minister in one country, the highest civil servant in another.
  [/\bforeign secretar(?:y|ies)\b/, (t) => (DEPUTY.test(t) ? 'deputy-foreign-secretary' : 'foreign-secretary')],
  [/\bpresidents?\b|\bheads? of state\b/, (t) => (DEPUTY.test(t) ? 'vice-president' : 'president')],
  [/\bsupreme leaders?\b/, () => 'supreme-leader'],
  [/\bcrown prince\w*\b/, () => 'crown-prince'],
  [/\b(?:kings?|queens?|emirs?|amirs?|sultans?|monarchs?|emperors?)\b/, () => 'monarch'],
  [/\bspokes(?:man|men|woman|women|person|persons|people)\b|\bpress secretar(?:y|ies)\b/, () => 'spokesperson'],
  [
    /\b(?:ambassadors?|envoys?|consuls?|charg(?:es?|és?(?=\s))|high commissioners?|permanent representatives?|special representatives?)\b/,
    () => 'ambassador',
  ],
  [/\b(?:negotiators?|diplomats?)\b/, () => 'diplomat'],
  [/\bsecretary[- ]general\b|\bsecretar(?:y|ies)\b/, (t) => (t.includes('general') ? 'secretary-general' : 'secretary')],
  [
    /\b(?:top military officials?|military (?:officials?|chiefs?|commanders?|officers?)|army chiefs?|chiefs? of (?:the )?(?:general )?(?:defen[cs]e )?staff|generals?|admirals?|colonels?|marshals?|commanders?)\b/,
    () => 'military',
  ],
  [
    /\b(?:senators?|lawmakers?|mps?|legislators?|parliamentarians?|congress(?:man|woman|men|women)|deput(?:y|ies)|representatives?)\b/,
    () => 'lawmaker',
  ],
  [/\b(?:speakers?)\b/, () => 'speaker'],
  [/\b(?:governors?|mayors?)\b/, (t) => (t.includes('mayor') ? 'mayor' : 'governor')],
  [/\bsecurity advis[eo]rs?\b/, (t) => (DEPUTY.test(t) ? 'aide' : 'security-adviser')],
  [/\b(?:advis[eo]rs?|aides?|assistants?)\b/, () => 'aide'],
  [/\b(?:ayatollahs?|clerics?|imams?|popes?|pontiffs?|patriarchs?|cardinals?)\b/, () => 'cleric'],
  [/\b(?:prince|princess|princes)\b/, () => 'prince'],
  [/\b(?:leaders?|rulers?|strongm[ae]n)\b/, () => 'leader'],
  [
    /\b(?:chair(?:man|woman|person)?|heads?|chiefs?|directors?|boss(?:es)?|chief executives?|ceos?|managers?|commissioners?)\b/,
    () => 'head',
  ],
  [/\b(?:officials?|dignitar(?:y|ies)|politicians?|statesm[ae]n|stateswoman)\b/, () => 'official'],
  [/\b(?:analysts?|experts?|professors?|scholars?|researchers?|historians?|economists?)\b/, () => 'expert'],
];

function ministerKind(title: string): Office {
  const topic =
    TOPICS.find(([pattern]) => pattern.test(title))?.[1] ?? DEPARTMENT.exec(title)?.[0].replace(/s$/, '').replace('labor', 'labour');
  return `${DEPUTY.test(title) ? 'deputy-' : ''}${topic ? `${topic}-` : ''}minister`;
}

/** The office that a title names, or null: "Norwegian Deputy Foreign Minister" is `deputy-foreign-minister`. */
export const officeOf = remember((title: string): Office | null => {
  const low = title.toLowerCase();
  return KINDS.find(([pattern]) => pattern.test(low))?.[1](low) ?? null;
});

/** True where the title says that its holder no longer holds it: "former defence minister". */
export const isPast = remember((title: string): boolean => PAST.test(title.toLowerCase()));

const WIDER: Record<Office, readonly Office[]> = {
  president: ['leader', 'politician'],
  'prime-minister': ['leader'],
  'supreme-leader': ['leader', 'cleric'],
  monarch: ['leader'],
  'crown-prince': ['prince', 'leader'],
  'foreign-secretary': ['foreign-minister', 'minister', 'diplomat', 'official'],
  'foreign-minister': ['minister', 'diplomat', 'official'],
  'defence-minister': ['minister', 'military', 'official'],
  'deputy-foreign-minister': ['deputy-minister', 'diplomat', 'official'],
  ambassador: ['diplomat', 'official'],
  diplomat: ['official'],
  spokesperson: ['official'],
  military: ['official'],
  secretary: ['official'],
  'secretary-general': ['head', 'official'],
  'security-adviser': ['aide', 'official'],
  aide: ['official'],
  head: ['official'],
  speaker: ['lawmaker', 'official'],
};

/** Every kind that somebody in the office answers to, the office itself first: a foreign minister is a minister, a diplomat and an official, never a president. */
export function answersTo(office: Office): readonly Office[] {
  const wider = WIDER[office];
  if (wider) return [office, ...wider];
  if (office.startsWith('deputy-') && office.endsWith('-minister')) return [office, 'deputy-minister', 'official'];
  if (office.endsWith('-minister')) return [office, 'minister', 'official'];
  return [office];
}
