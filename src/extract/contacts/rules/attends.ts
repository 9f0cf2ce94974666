import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { ofBoth, readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

const ATTEND =
  'co-chair(?:s|ed)?|attend|attends|attended|attending|tak(?:e|es|ing) part in|took part in|taken part in|participat(?:e|es|ed|ing) in|join(?:s|ed|ing)?|inaugurat(?:e|es|ed)|open(?:s|ed)?(?!(?: [a-z-]+){0,3} (?:talks|negotiations|discussions)(?= |$))';

/** Somebody goes to a summit; with whom, the host's country or the next sentence tells. */
export const attendsSummit: Rule = {
  name: 'attends-summit',
  example: 'Anna Berg is slated to attend a summit of the group in Beijing.',
  words: /(?:^| )(?:summit|E)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(100)}) (?<cue>${ATTEND})(?= )[^PCL;:.]{0,50}?(?:E|summits?|B summit)(?= |$)(?:[^PBCL;:]{0,80}? (?:in|at)${SMALL} (?<goal>[XY]))?`,
  ),
  // "hold talks with Li during a visit to attend a summit": not Li, but whoever visits. "Served those who want to attend it": others.
  read: (match, frame) =>
    /^(?: on| during| after| at) | (?:those|people|fans|anyone|everyone|all) (?:who|that|wishing|wanting|planning) /.test(
      match.groups?.aux ?? '',
    )
      ? null
      : readParts('attends-summit', 'summit', match, frame),
};

/** The summit first: "the summit in Beijing on 3 May, which Berg is expected to attend". */
export const summitAttended: Rule = {
  name: 'summit-attended',
  example: 'The summit in Beijing in May, which Anna Berg is expected to attend, will last two days.',
  words: /(?:^| )(?:summit|E)/,
  pattern: pattern(
    `(?<=^| )(?<cue>E|summit)(?= )[^PB;:]{0,60}? (?:in|at)${SMALL} (?<goal>[XY])[^PBCL;:]{0,40}? (?:which|that)${SMALL} (?<who>${GROUP})(?! 's)(?<aux>${gap(60)}) (?:attend(?:s|ed)?|join(?:s|ed)?|host(?:s|ed)?|take part in|took part in|address(?:es|ed)?)(?= |$)`,
  ),
  read: (match, frame) => readParts('summit-attended', 'summit', match, frame),
};

/** Business done at a summit is attendance too: "wishes to sign a treaty with Beijing at the summit". */
export const signsAtSummit: Rule = {
  name: 'signs-at-summit',
  example: 'Anna Berg wishes to sign a treaty with Beijing at the Harbour Summit.',
  words: /(?:^| )(?:sign)/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(100)} (?:sign|signs|signed)) [^P;:]{0,90}?(?: with${SMALL} (?<whom>${GROUP}))[^PBCL;:]{0,20}? (?:at|during)(?: [a-z]+){0,5} (?<cue>E|summit)(?= |$)(?:[^PBCL;:]{0,80}? (?:in|at)${SMALL} (?<goal>[XY]))?`,
  ),
  read: (match, frame) => readParts('signs-at-summit', 'summit', match, frame),
};

/** "co-chaired the fourth session of the joint commission" */
const OF_BODY = /^ of(?: [a-z-]+){1,7}/;

/** What many are there to see. */
const SHOWS = [
  'exhibition|expo|exposition|parade|ceremony|inauguration|funeral|memorial|opening|conference|forum|session|festival|fair|concert|drill',
  'wreath-laying|handover|swearing-in|investiture|coronation|enthronement|wedding|burial|requiem|celebrations?|commemorations?',
  // Of whoever is there alone they are no contact.
  'event|launch|commissioning|ground-?breaking|unveiling',
].join('|');

/** Where somebody takes office, is married or is mourned. */
const RITES = 'inauguration|swearing-in|investiture|coronation|enthronement|wedding|funeral|burial';

/** What is a contact only where somebody of both sides is there, or the other one gives it. */
const SMALL_SHOW = / (?:event|launch|commissioning|ground-?breaking|unveiling)(?= |$)/;

const HOW = / (?:as|and|very|so|more|was|were|is|are|been|being|remains?|remained)$/;

const ofTwo = (finding: Finding | null, words: string): Finding | null => (finding && SMALL_SHOW.test(words) ? ofBoth(finding) : finding);

const GUEST =
  '(?:was|were|is|will be|(?:is|was) to be)(?: also| invited as){0,2} (?:the |an? )?(?:[a-z-]+ ){0,2}?(?:guests? of honou?r|(?:chief|special|honoured|honored|main|distinguished) guests?) (?:at|of|for|during)';

/** "Was the guest of honour at the Chinese national day". */
export const guestOfHonour: Rule = {
  name: 'guest-of-honour',
  example: "Anna Berg was the guest of honour at China's national day in May.",
  words: /(?:^| )guests?$/,
  also: /^(?:honou?r|chief|special|honou?red|main|distinguished)$/,
  pattern: pattern(`(?<who>P)(?! 's)(?<aux>${gap(60)}) (?<cue>${GUEST})${SMALL} (?<goal>[CX])(?= |$)`),
  read: (match, frame) => readParts('guest-of-honour', 'visit', match, frame),
};

/** "attended an exhibition of the Chinese Navy", "took part in a parade in Beijing". */
export const attendsShow: Rule = {
  name: 'attends-show',
  example: 'In Beijing, Anna Berg attended an exhibition of the Chinese Academy.',
  words: /(?:^| )(?:co-chair|attend|tak|took|participat|join|inaugurat|open|visit|toured)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(80)}) (?<cue>${ATTEND}|visit(?:s|ed)?|toured)(?= )(?: [^ PBCL;:.]+){1,7}? ?(?:${SHOWS})(?= |$)(?:(?: [^ PBCL;:.,]+){0,3} (?:of|by|with|hosted by|organi[sz]ed by)${SMALL} (?<whom>${GROUP}))?`,
  ),
  // A joint commission has a rule of its own, and who travels "to Beijing to attend" is on a visit.
  read: (match, frame) =>
    / (?:joint|bilateral|inter-?governmental) /.test(
      `${match[0]}${OF_BODY.exec(frame.text.slice(match.index + match[0].length))?.[0] ?? ''}`,
    ) ||
    / (?:to|in|for|at) [XY](?: [^ ]+){0,3} to$/.test(match.groups?.aux ?? '') ||
    // "A ceremony which the two attended via video conference": by which way.
    / (?:via|by|through|over) (?:an? )?(?:video|tele)/.test(match[0]) ||
    // "described the talks as frank and open": how they were.
    (match.groups?.cue === 'open' && HOW.test(match.groups.aux ?? '')) ||
    // "travelled to Beijing in May, when she attended a forum": what the visit was for.
    /(?:^| )(?:visited|travell?ed|flew|went|was|been|arrived|trip|visit)(?: to| in)? (?:[^;:]{0,60} )?[XYC] [^;:]{0,60}(?:when|where) $/.test(
      frame.text.slice(0, match.index),
    )
      ? null
      : ofTwo(readParts('attends-show', 'other', match, frame), match[0]),
};

/** Somebody is a guest where another takes office, is married or is mourned: "attended Li's inauguration in Beijing", "was among the guests at". */
export const attendsHis: Rule = {
  name: 'attends-his',
  example: "Anna Berg attended Li Wei's inauguration in Beijing.",
  words: /^(?:attend|attends|attended|attending|part|present|guest|guests)$/,
  also: /^(?:inauguration|swearing-in|investiture|coronation|enthronement|wedding|funeral|burial)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(80)}) (?<cue>attend(?:s|ed|ing)?|(?:took|takes?|taken|taking) part in|(?:was|were|is|are) (?:present|(?:a|the|an?)(?: [a-z-]+){0,2} guests?|among(?: [a-z-]+){1,5}) (?:at|of|for|during))(?: the)?(?: (?<whom>P) 's(?: [a-z]+){0,2} (?:${RITES})| (?:[a-z]+ ){0,3}?(?:${RITES})(?: ceremony)? of${SMALL} (?<whose>P))(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = readParts('attends-his', 'other', match, frame);
    const at = match.indices?.groups?.whose?.[0];
    const whose = at === undefined ? undefined : frame.terms.get(at);
    const host = whose ? [whose] : (finding?.whom ?? []);
    // Whose funeral it is meets nobody; it is his country's.
    const mourned = /(?:funeral|burial)/.test(match[0]);
    return finding && { ...finding, whom: mourned ? host.map((term) => ({ ...term, people: [] })) : host };
  },
};
