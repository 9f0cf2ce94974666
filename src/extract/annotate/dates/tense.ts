import { atEnd } from '../../text/at-end.ts';
import type { Tense } from './calendar/reckon-year.ts';

const VERB =
  '(?:\\s(?:not|also|likely|then|soon|only|probably|be|have|been|now|first|next|formally|officially|reportedly|both|again|later)){0,4}\\s[a-z]+';

const PARTICIPLE =
  '(?:[a-z]{2,}(?:ed|en|wn|rn)|made|met|held|said|told|had|been|come|become|gone|done|led|left|lost|found|sent|put|begun|brought|built|won|run|cut|hit|kept|paid|spent|thought|struck|sought|set)';

/** Words that look ahead; a participle that belongs to them ("will be signed") is part of the match, so that it is not read as past. */
const AHEAD = [
  `(?:will|won't|won’t|shall|would|could(?!\\snot\\s)|should|must|might|may)${VERB}`,
  `(?<!\\b(?:was|were)\\s)to\\sbe\\s(?:[a-z]+ly\\s)?${PARTICIPLE}`,
  `(?:'ll|’ll)\\s(?:be\\s)?[a-z]+`,
  `(?:scheduled|slated|set|(?<!(?:fell|fallen|rose|risen|mainly|partly|largely|closed|died|lost|cancelled|canceled|delayed|postponed)\\s)due(?!\\sto\\s(?:an?|the|his|her|its|their|lack|concerns?|fears?|heavy|bad|poor|high|low|rising|falling|strong|weak|[a-z]+(?:tion|ment|ness|ity|ance|ence|inty|ather|ages?|ing))\\s)|expected|planned|poised|likely|going|about|ready|bound|invited|supposed|projected|tipped|hoping|planning|preparing|aiming|looking|agreed|plans?|hopes?|hoped|wants?|intends?|aims?|vowed|pledged|promised|decided|expects?|seeks?|sought|prepares?|prepared|proposed|offered|pending|hoped)\\s(?:to|for)(?:\\sbe)?\\s[a-z]+`,
  '(?:is|are|was|were|has|have|had|been)\\s(?:also\\s|currently\\s|now\\s|tentatively\\s)?(?:scheduled|slated|due|expected|planned)',
  `(?:is|are)\\sto${VERB}`,
  '(?:was|were)\\s(?:also\\s|then\\s|both\\s|later\\s)?to\\s(?:meet|hold|visit|travel|resume|host|receive|attend|sign|begin|start|arrive|discuss|fly|address|open)',
  'invitations?\\sto\\s[a-z]+',
  '(?:agreed?|agreement)\\s(?:on|to)\\s(?:holding|hosting|convening|organi[sz]ing|staging)',
  'to\\sprepare\\sfor\\s[a-z]+',
  '(?<!(?:the|previously|initially|long|once)\\s)(?:planned|scheduled|proposed)\\s(?:(?!an?\\s|the\\s|his\\s|her\\s|their\\s)[a-z-]+\\s){0,2}(?:visit|trip|meeting|talks|summit|call|session)',
  '(?:to\\sbe\\s)?planning\\s(?:an?|the|his|her|their|another)\\s[a-z]+',
  '(?:due|expected|awaited)\\s(?:in|at|back)',
  '(?:is|are)\\s(?:now\\s|also\\s)?(?:expecting|awaiting|off\\sto|bound\\sfor|on\\s(?:his|her|their)\\sway)|expects(?!\\sto\\s)',
  '(?:is|are|am)\\s(?:looking|aiming|eyeing)\\s(?:at|for|to)',
  '(?:is|are|was|were)\\s(?:also\\s|now\\s|reportedly\\s|currently\\s)?(?:considering|mulling|weighing|contemplating|eyeing|arranging|coordinating|exploring)\\s[a-z]+',
  'ahead\\sof\\s(?:an?|the|his|her|their|its)\\s(?:[a-z-]+\\s){0,3}(?:meeting|visit|talks|trip|summit|session|call|conference|elections?|vote)',
  'next\\s(?:meeting|round|summit|session|talks|visit|election|elections|vote|hearing|stop|trip|call)',
  '(?:upcoming|forthcoming|coming|deadline|(?:is|are)\\s(?:likely|possible|expected|planned|due|probable|imminent)|scheduled|slated|tomorrow|plans|hearing|looms|looming)',
  '(?:is|are)\\s(?:arriving|travell?ing|visiting|meeting|heading|hosting|holding|flying|leaving|departing|convening|gathering|starting|beginning|returning|embarking)',
  '(?:begins|starts|opens|arrives|resumes|expires|ends|finishes|convenes|kicks off|takes? place|takes? effect|comes? into force|enters? into force|departs|concludes|faces|awaits)',
];

/** The present tense of a programme; in a headline or a caption it tells what has happened. "The two heads of state" and "his visits" are nouns. */
const PRESENT =
  '(?<!\\b(?:the|two|both|three|their|his|her|its|of|and|recent|several|mutual|official|former|other)\\s)(?:visits|meets|hosts|holds|heads|travels|flies|addresses|receives|welcomes|leads|attends|(?:leaves|goes)(?=\\s(?:for|to|into|on)\\s))(?!\\sof\\s)|(?:leaders|ministers|presidents|premiers|pair|sides|delegations|negotiators|envoys|diplomats|countries|they)\\s(?:meet|gather|convene|share|hold|attend|visit|fly|travel|resume|reconvene|sit\\sdown)';

const IRREGULAR =
  'was|were|did|said|told|met|held|took|went|came|made|began|became|saw|spoke|gave|got|sent|left|led|brought|broke|built|fell|flew|grew|hit|kept|knew|laid|lost|paid|put|rose|ran|sat|stood|struck|swore|threw|thought|won|wrote|shook|sank|shot|drew|drove|dealt|chose|fought|found|felt|heard|sold|spent|bought|withdrew|undertook|overthrew|underwent|had|quit|cut|beat|sworn|given|taken|held|written|seen|shown|chosen|drawn|driven|broken|brokered|(?<!-)elected';

const PAST = [
  `could(?:\\snot|n't|n’t)\\s[a-z]+`,
  `(?:has|have|had|having)\\s(?:also\\s|not\\s|been\\s|already\\s|previously\\s|since\\s|just\\s|recently\\s|repeatedly\\s|long\\s){0,2}(?!(?:agreed|decided|pledged|vowed|promised|offered|planned|invited|sought)\\sto\\s)${PARTICIPLE}`,
  `(?:${IRREGULAR})`,
  // An attribute ("his retired colleague", "the armed forces") tells no tense.
  '(?<!\\b(?:an?|the|his|her|its|their|our|some|of|with|by|against|for|newly|more|most|so-called|and|two|three|is|are|am|be|being)\\s)(?<!-)(?!united|need|indeed|hundred|speed|exceed|succeed|proceed|feed|seed|embed|unprecedented|armed|related|based|breed|greed|agreed to)[a-z]{2,}ed',
];

/** An infinitive tells nothing by itself; in a headline without another verb it looks ahead. */
const INFINITIVE = `to${VERB}`;

const CUE = new RegExp(
  `\\b(?:(?<ahead>${AHEAD.join('|')})|(?<present>${PRESENT})|(?<infinitive>${INFINITIVE})|(?<past>${PAST.join('|')}))\\b`,
  'giu',
);

/** Finite where they open what follows a date: "On Sunday they agreed to meet" tells of that Sunday, "they agreed to meet on Sunday" of the next. */
const RESOLVED = /^(?:agreed|vowed|pledged|promised|decided|sought|proposed|offered|hoped)\s/i;

/** Words that stand straight before a date and settle it. */
const looksAhead = atEnd(
  /\b(?:ahead of|in view of the(?: \p{L}+| \d+){1,5} on|(?:run-?up|lead-?up) to|scheduled(?: for| on)?|pencill?ed in(?: for| on)?|planned (?:for|on)|set for|slated (?:for|on)|due(?: on| in| by| back)?|expected (?:on|in|for|by|early|late)|starting(?: on| from| in)?|beginning (?:on|in)|effective(?: from)?|no later than|postponed (?:to|until)|delayed (?:to|until)|rescheduled (?:for|to)|(?:moved|pushed|put) (?:back |off |forward )?(?:to|until)|(?:pencill?ed in|fixed|arranged|earmarked|envisaged|foreseen|mooted|billed|booked|tipped|invited(?: [a-z]+| to \p{Lu}\p{L}+){0,3}?) for|runs? (?:from|until|through)|(?:go|goes|going|head|heading) to the polls(?: on| in)?|(?:which|that|talks|polls|\p{Ll}{3,}s) (?:open|begin|start|resume|convene|meet|end|expire)(?: on| in)?|tentatively)(?: the| early| late| mid| next)?[\s-]{0,9}$/iu,
);
/** "Left Oslo today to hold talks and see the harbour on": a purpose behind a day of its own lies ahead of that. */
/** "It was announced that they will meet in May; Berg on Monday met Li": the day of the verb behind it, whatever was to come before. */
const endsInSubject = atEnd(/\p{Lu}\p{L}{1,30} on $/u);
const HAPPENED =
  /^ (?:also |then |jointly |again )?(?:met|held|visited|arrived|discussed|signed|received|welcomed|hosted|called|spoke|agreed|began|left|flew|travell?ed|attended|shook|thanked|urged|accused|condemned|rejected)\b/;

const LOOKS_ON =
  /\b(?:today|this (?:morning|afternoon|evening)|on \p{Lu}\p{Ll}+day),? (?:in order )?to (?:hold|meet|visit|attend|join|sign|discuss|take part|address|co-chair)\b[^.;:]{0,140} on $/u;
const looksBack = atEnd(/\b(?:since|as of|back in|dated|earlier)(?: the| early| late| mid)?[\s-]{0,9}$/iu);
/** "The first meeting since a call in May". */
const SINCE = /\bsince\s(?:an?|the|their|his|her|its)\s(?:[\p{L}-]+\s){1,6}?(?:(?:in|on|last|late|early)\s){0,2}$/u;
const setsLimit = atEnd(/\b(?:until|till|by|before|prior to)(?: the| early| late| mid)?[\s-]{0,9}$/iu);
const JUST_AFTER_AHEAD =
  /^\s(?:deadline|target|hearing|trial|run-?off|kick-?off|inauguration|run-up|delivery|(?:\p{L}+\s)?futures|(?:\p{L}+\s)?contracts?|settlement|expiry|(?:soft\s(?:red\s)?(?:winter\s)?)?(?:wheat|corn|soybeans?|soymeal|soyoil|oats|rice|crude|gasoline|gold|silver|copper|sugar|coffee|cocoa|cotton|cattle|hogs|canola|bonds|bunds?|gilts?))\b/iu;
/** "They have met four times: in Oslo, before Christmas". */
const PERFECT =
  /\b(?:has|have|had)\s(?:since\s|already\s|also\s|both\s|last\s){0,2}(?:met|held|spoken|talked|seen|visited|been|travelled|traveled|signed)\b/iu;

/** "By Friday he was gone": what follows a limit that opens its sentence tells that it has passed. */
const OPENS_PAST = /^,?\s(?:[\p{L}'’-]+\s){1,5}?(?:was|were|had)\b/iu;
const PAST_STATE = /\b(?:was|were|had|lasted|served|ran|stayed|took|waited|remained|kept|lingered|dragged)\b/iu;

/** "Prior to the March 10 agreement": what has its day for a name is no limit. */
const HAPPENING =
  /^\s(?:agreement|deal|accord|treaty|pact|attacks?|strikes?|coup|revolution|ceasefire|truce|invasion|assault|bombing|earthquake|protests)\b/iu;
const THE = /\bthe\s$/iu;

const RELATIVE = /,\s(?:who|which|whose|where)\b[^,]{0,200},/giu;

const QUOTED = /“[^”]{0,300}”|"[^"]{0,300}"/gu;

/** "Saturday's talks", "her June visit": on which side of today, the word before tells, and not the verb of the sentence. */
const OWNED =
  /^(?:['’]s)?\s(?:\p{L}+\s){0,3}?(?:Grand\sPrix|visit|trip|talks|meeting|discussions|summit|call|conversation|session|dialogue|negotiations|race|match|game|final|semi-?final|test|fixture|clash|derby|opener|vote|elections?|ballot|referendum|debate|funeral|wedding|launch)\b/iu;
const AFTER_IT = /\b(?:during|after|following|since)(?:\s(?:the|last|on))?\s*$/iu;
const BEFORE_IT = /\b(?:for|before|ahead of|until|prior to)(?:\s(?:the|next|this|on))?\s*$/iu;
const FORWARD = /\b(?:ahead of|prepar\p{L}+|plan\p{L}*|upcoming|before|expected|scheduled|due)\b[^.;]{0,60}$/iu;
const OF_SOMEBODY = /['’]s\s$/u;

/** "A delegation led by Berg is to arrive": says of the noun before it who leads it, and not when. */
const LEADS = /^(?:led|headed|chaired|accompanied|flanked|represented|backed|supported)$/i;
const BE = /\b(?:was|were)\s$/i;

/** "Said the port would be built following a meeting in Oslo": what is to come is said after what has been. */
const SAID_WOULD = /\b(?:said|says|told|stated|announced|added|noted|stressed|confirmed)\b[^.;]{0,300}?\b(?:would|will)\b/iu;
const AFTER_MEETING =
  /\b(?:following|after)\s(?:(?:an?|his|her|their)\s(?:\p{L}[\p{L}-]*\s){0,3}(?:meeting|talks|visit|call|conversation|discussions|summit|session|encounter)|(?:meeting|holding|having|hosting|visiting|attending|receiving|talking|speaking|conferring|welcoming))\b/iu;

/** Somebody is asked to do what follows: "invited Premier Li Wei of China to visit", "asked her to come". */
const ASKED = /\b(?:invited|invites|inviting|invitation|asked|urged|called\s(?:up)?on)(?:\s(?!to\s|that\s)[^\s.;:]+){1,9}\s$/iu;

/** "Sought to reassure her at a meeting": what somebody wanted there and then. */
const WANTED_THERE =
  /\b(?:(?:sought|tried|hoped|wanted|offered)|(?:urged|asked|pressed|pushed|warned|told|reminded|advised)\s[^.;]{1,60}?)\sto\b[^.;]{0,160}\b(?:at|during|in)\s(?:an?|their|his|her|the)\s(?:[a-z-]+\s){0,3}(?:meeting|talks|call|conversation|summit|visit)\b[^.;]{0,100}$/iu;

/** Whether a date stands behind a meeting after which something was said of what is to come. */
function followsMeeting(before: string): boolean {
  const meeting = AFTER_MEETING.exec(before);
  return meeting !== null && SAID_WOULD.test(before.slice(0, meeting.index)) && !/[.;]\s/.test(before.slice(meeting.index));
}

/** "Agreed to work together following talks in Oslo on Wednesday": what was agreed may lie ahead, the talks do not. */
const AGREED_AFTER =
  /\b(?:agreed|vowed|pledged|promised|decided|resolved|offered)\sto\b[^.;]{1,160}?\b(?:(?:following|after|during)\s(?:(?:an?|his|her|their|the|two|three)\s)?(?:[a-z][a-z-]*\s){0,3}(?:meeting|talks|visit|call|conversation|discussions|summit|session|encounter|negotiations|consultations)\b[^.;]{0,80}|at\stheir\s)$/u;

/** "Agreed to lower tariffs on Monday as Premier Li visited Oslo". */
const AS_TOLD =
  /^,?\s(?:as|when|after)\s[^.;]{3,100}?\b(?:visited|met|hosted|received|held|arrived|welcomed|began|ended|concluded|opened|wrapped|paid|flew|travell?ed)\b/u;

/** "Said that on the visit from Tuesday she would meet Li": the day is of what is said, and that lies ahead. */
const SAYING = /\b(?:said|says|announced|stated|confirmed|added|reported)\sthat\s[^.;,]{0,60}$/u;
const GOES_ON_AHEAD =
  /^(?:\s(?:through|to|until|and)\s\p{Lu}\p{L}+)?,?\s(?:he|she|they|it|\p{Lu}\p{L}+|the\s(?:\p{L}+\s){0,2}\p{L}+)\s(?:would|will|is\sto|are\sto)\b/u;

/** Longer than any words that settle a date right before it. */
const CLOSE = 120;

/** The end of a text, beginning with a blank. */
function lastWords(text: string): string {
  const blank = text.length > CLOSE ? text.lastIndexOf(' ', text.length - CLOSE) : 0;
  return text.slice(Math.max(0, blank));
}

/** "When Berg comes to Oslo in May, the border will be on the list". */
const WHEN_COMES =
  /(?:^|[“"]\s?|\s)(?:when|once)\s(?:[\p{L}.’'-]+\s){1,5}?(?:comes|visits|goes|travels|arrives|flies|hosts|meets|receives|attends|returns)\s[^.;:,]{0,60}$/iu;
const WILL = /\b(?:will|(?:is|are)\s(?:expected|due|set|likely|to\s[a-z]+))\b/u;

type Cue = 'ahead' | 'infinitive' | 'past';

/** "Friday's closing price": a price that is known. */
const CLOSE_OF_TRADE = /^['’]s\s(?:closing|close|finish|settlement)\b/u;

/** `isAfter`: whether the words stand behind the date. */
function cuesOf(words: string, headline: boolean, isAfter: boolean): Cue[] {
  const cues: Cue[] = [];
  CUE.lastIndex = 0;
  for (let match = CUE.exec(words); match; match = CUE.exec(words)) {
    const { 0: cue, groups = {} } = match;
    // The month, or somebody of that name.
    if (cue.startsWith('May ') || (groups.present && headline)) continue;
    // "Travelled to Oslo"
    if (!headline && groups.infinitive && /^to\s\p{Lu}\p{Ll}/u.test(cue)) continue;
    // "Minister Ahmed", "Port Said": a name.
    if (!headline && match.index > 1 && /^\p{Lu}\p{Ll}+$/u.test(cue) && /[\p{L},] $/u.test(words.slice(match.index - 2, match.index)))
      continue;
    if (LEADS.test(cue) && words.startsWith(' by ', CUE.lastIndex) && !BE.test(words.slice(0, match.index))) continue;
    // "Invited Li to visit Oslo in September"
    if (groups.infinitive && !isAfter && ASKED.test(words.slice(Math.max(0, match.index - CLOSE), match.index))) cues.push('ahead');
    else if (groups.ahead ?? groups.present) cues.push(isAfter && RESOLVED.test(cue) ? 'past' : 'ahead');
    else cues.push(groups.infinitive ? 'infinitive' : 'past');
  }
  return cues;
}

/**
 * Which way a sentence looks at a date that stands in it: by the words right before the date, else by the nearest verb before it, else by
 * the first verb after it. In: the sentence up to the date and from its end on, and whether it is a headline or caption. Null where no verb tells.
 */
export function tenseAround(before: string, after: string, headline: boolean): Tense {
  const close = lastWords(before);
  if (OWNED.test(after)) {
    if (AFTER_IT.test(close)) return 'past';
    if (BEFORE_IT.test(close)) return 'ahead';
    if (OF_SOMEBODY.test(close) && !/^['’]/.test(after) && !FORWARD.test(close)) return 'past';
  }
  if (CLOSE_OF_TRADE.test(after)) return 'past';
  if (looksAhead(close) || JUST_AFTER_AHEAD.test(after)) return 'ahead';
  if (LOOKS_ON.test(before)) return 'ahead';
  if (looksBack(close) || SINCE.test(close)) return 'past';
  if (endsInSubject(close) && HAPPENED.test(after)) return 'past';
  const head = before.replace(RELATIVE, ' ');
  if (WHEN_COMES.test(head) && WILL.test(after)) return 'ahead';
  const earlier = cuesOf(head, headline, false);
  if (setsLimit(close) && PERFECT.test(before) && !earlier.includes('ahead')) return 'past';
  const limit = setsLimit(close) && !(THE.test(close) && HAPPENING.test(after));
  if (limit && !PAST_STATE.test(before)) return earlier.length === 0 && OPENS_PAST.test(after) ? 'past' : 'ahead';
  const near = earlier.findLast((cue) => cue !== 'infinitive');
  if (near === 'ahead' && (followsMeeting(before) || WANTED_THERE.test(before) || AGREED_AFTER.test(before) || AS_TOLD.test(after)))
    return 'past';
  if (near === 'past' && SAYING.test(close) && GOES_ON_AHEAD.test(after)) return 'ahead';
  if (near) return near;
  const later = cuesOf(after.replace(RELATIVE, ' ').replace(QUOTED, ' '), headline, true);
  const next = later.find((cue) => cue !== 'infinitive');
  if (headline && earlier.length > 0) return 'ahead';
  if (next) return next;
  return headline && later.length > 0 ? 'ahead' : null;
}
