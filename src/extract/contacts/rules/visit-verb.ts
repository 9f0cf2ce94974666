import type { Frame } from '../sentence/frame.ts';
import { BOTH, bitsOf, type Term } from '../sentence/term.ts';
import { saysWhenOrWhere } from './adverbials.ts';
import { INVITED, SMALL, TRAVELLERS, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

/** Verbs of a journey, and what must stand behind some. */
const JOURNEYS = [
  'arriv(?:e|es|ed|ing)|land(?:s|ed|ing)|(?<=(?:to|will|would|and) )land|touch(?:es|ed|ing)? down|travel(?:s|ed|ing|led|ling)?',
  'fl(?:y|ies|ew|own|ying)|(?:went|gone|go|goes|going)(?! to (?!the )[a-z])(?! (?:for|on) an? (?:[a-z]+ )?(?:walk|stroll|drive|ride|swim|run)(?= |$)| on (?:in|at|with|for|until|as|without)(?= ))|head(?:ed|ing)?|heads(?! of(?= ))|return(?:s|ed|ing)?|journeyed',
  'came(?! face| together| to an? | under| into| up| close)|come(?! together)|comes|coming(?! together)|been(?= to [XY])',
  '(?:made|makes|making) (?:his|her|their) way|stop(?:s|ped)(?: off| over)?(?= in| at)',
  'board(?:ed|s)(?: (?:a|his|her|the|[a-z]+)){1,2} (?:plane|flight|train|aircraft|jet)|rush(?:ed|es)|dash(?:ed|es)|hurried|jets?',
  'jetted|crossed|crosses|heads off|departs?|departed|(?:turn|show)(?:s|ed|ing) up',
  '(?:stepped|steps|got|came) off (?:his|her|the|a) (?:plane|aircraft|jet|flight)|disembark(?:s|ed)|set(?:s|ting)? foot',
  'stay(?:s|ed|ing)(?= (?:in|at) )|call(?:s|ed|ing)(?= (?:in )?at [XY])',
].join('|');
const GO = `(?:${JOURNEYS})`;
/** "Travelled with the Norwegian delegation to Beijing": who comes along. */
const COMPANY = ' (?:along |together )?(?:with|alongside)(?: the| his| her| an?)?(?: [a-z-]+)? P';

/** "Berg said that a trade delegation would visit": who goes is named behind the one who tells of it. */
const OTHERS_GO =
  / (?:said|says|added|announced|stated|informed|noted|confirmed|revealed|disclosed|hoped|that)(?: that)? (?:an?|the|another|some|several|two|three|four|five)(?: (?!and |to |of |will |would )[a-z'’-]+){1,6} (?:will|would|shall|may|might|could|should|is|are|was|were|has|had|have)(?= |$)/;

/** "Signed a deal on the number of refugees arriving in Norway": those who stand before the word come, and not who signed. */
const CROWD =
  / (?:migrants|refugees|people|tourists|immigrants|visitors|workers|students|goods|products|ships|vessels|trucks|planes|flights|aircraft|jets|cargo|citizens|nationals|passengers|pilgrims|seekers|troops|soldiers|fighters|arrivals|those|anyone|farmers|traders|exports|gas|oil)(?: (?:now|also|already|illegally|currently))?$/;

/** "Faced a test as a caravan of hundreds of people left Norway": others go than the one in front. */
const ANOTHER_SUBJECT =
  / , there (?:is|was|will|are|were)(?= )| (?:as|while|when|after|because|since|which|that) (?:an?|the|any|every|each|no|some|many|more|few|fewer|several|hundreds|thousands|dozens|millions|\d[\d,.]*)(?: (?!(?:will|would|is|was|has|had|he|she) )[a-z'’-]+){1,7}$/;

/** "Berg said that 40,000 tourists had visited China": those who are counted go, and not who tells of them. */
const COUNTED =
  /(?:^| )(?:\d[\d,. ]{0,12}|(?:hundreds|thousands|millions|dozens) of|many|most|more|fewer)(?: (?!days|weeks|months|years|hours|times|countries|cities)[a-z-]+){0,5}? (?:(?!days|weeks|months|years|hours|times|countries|cities)[a-z-]+s|people)(?: (?:will|would|may|might|could|can|have|had|were|are|also|annually|already|since)){0,3}$/;
const TELLS = /(?:^| )(?:said|says|stated|noted|announced|added|told|stressed|revealed|that)(?= |$)/;
const ACCORDING = /(?:^| )according to(?: the| an?)? $/;

/** Before "travel" where it is a noun. */
const FOR_OTHERS = / for (?:[a-z-]+ ){0,3}[a-z]+s to$/;
const NO_VERB =
  /(?:^| )(?:on|of|against|about|regarding|concerning|for|restrict(?:s|ed|ing|ions?)?|ban(?:s|ned|ning)?|limit(?:s|ed|ing)?|curb(?:s|ed|ing)?|eas(?:e|es|ed|ing)|tourist|air|business|free|visa-free|all|any|its|their|the)$/;

const INVITES = /(?:^| )(?:invited|invites|inviting|invitation to|asked|asks|urged|urges|begged|wants?|wanted)(?: (?!and )[a-z-]+){0,4} $/;

const FIRST_TIME = / (?:first|last|only|second) time(?: since D| that| in D| ,| an?| the| [a-z]+){0,4} $/;

const RANKED =
  /(P)(?:(?: ,)? (?:on|in) D(?: ,)?)?(?: [a-z]+)? (?:became|become|is|was|will be|would be)(?: also)? (?:only )?(?:the|his country 's) (?:first|second|third|last|latest|only|most [a-z-]+|highest[a-z-]*)(?: [a-z-]+){0,3} $/d;

/** "Berg became the first Norwegian premier to visit China": it is Berg who goes, and not a premier who is named nowhere. */
function rankedAs(frame: Frame, { who: [who, more], from }: Finding): Term | null {
  if (!who?.office || more || who.people.length > 0) return null;
  const at = RANKED.exec(frame.text.slice(0, from))?.indices?.[1]?.[0];
  return at === undefined ? null : (frame.terms.get(at) ?? null);
}

/** Who was the last or the first to come: "The last Norwegian premier to visit Beijing was Anna Berg in 2016". */
export const visitRanked: Rule = {
  name: 'visit-ranked',
  example: 'The last Norwegian leader to visit China was Anna Berg in 2016.',
  words: /(?:^| )(?:visit|travel|go|come|set)/,
  also: /^(?:last|first|latest|only|previous|second|third)$/,
  pattern: pattern(
    `(?<=^| )(?<aux>(?:last|first|latest|only|previous|second|third)(?: [a-z-]+| [PBC]| 's){0,5} to) (?<cue>visit|travel|go|come|set foot)(?: to| in| on)?${SMALL} (?<goal>[CLXY])(?: D| ,| since [^PBCL;:]{0,40}?)? (?:was|is|were)${SMALL} (?<who>P)(?! 's)`,
  ),
  read: (match, frame) => readParts('visit-ranked', 'visit', match, frame),
};

/** "Mentioned an invitation to the head of the chamber for travelling to Norway": asked for, or allowed. */
const ASKED_FOR =
  /(?:^| )(?:invit[a-z]+|requests?|permission|permits?|visas?|readiness|offers?|proposals?|conditions)(?= )[^;:]{0,90} for$/;

const INVITATION = / invitations? (?:from|of|by)(?: [^ ;:,]+){1,10} to (?:pay (?:an? )?)?$/;

/** Verbs and nouns of a journey, and what must stand behind each. */
const GOES = [
  `(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?)(?=${SMALL} [CLBXYO])|${GO}(?=(?:${COMPANY}(?= (?:to|for) ))?(?: [^PBCL;:]{0,29}?)? (?:into|in|to|at|on)${SMALL} [XYO])`,
  `arriv(?:e|es|ed|ing)(?= [CL](?! 's))`,
  `(?:left|leaves?|leaving|depart(?:s|ed|ing)?|bound|head(?:s|ed|ing)|set(?:s|ting)? off|board(?:ed|s) (?:a|his|her|the) (?:plane|flight|train|aircraft|jet))(?= (?:[CLF] to|(?:[CLF] )?(?:[^PBCL;:]{0,20} )?for)${SMALL} [CLXY])`,
  `(?:left|leaves|departs|departed|departing|leaving)(?=${SMALL} [CLXY](?: ,| on| late| early| D){0,4} (?:after|at the end of|at the close of|following|concluding|wrapping up) )`,
  'reach(?:ed|es)(?= (?:the )?[XY](?: |$))|got to(?= [XY](?: |$))',
  `spen(?:t|ds?|ding)(?= (?:(?:all |most of |much of |part of )?D|(?:[a-z0-9-]+ ){1,4}(?:nights?|days?|hours|afternoon|morning|weekend|week)) in${SMALL} [XY])`,
  '(?:le(?:d|ads?|ading)|sen(?:t|ds?|ding))(?: [^ PBCL;:]+){0,4} (?:delegation|team|mission|envoys?|group of(?: [a-z-]+){1,3}?)(?= to [XY])',
].join('|');

/** Somebody goes to a place: "visits", "arrives in", "flew to", "left for", "leads a delegation to". */
export const visitVerb: Rule = {
  name: 'visit-verb',
  example: 'Anna Berg, who will travel to Beijing at the invitation of Li Wei, has twice visited China.',
  words:
    /(?:^| )(?:visit|tour|reach|arriv|land|touch|travel|fl[yieo]|flew|went$|gone$|go(?:es|ing)?$|head|return|journey|came$|comes?$|coming$|jet|been$|depart|left$|leav|turn|show|step|got$|disembark|bound$|board|stop|set|ma[dk]|rush|dash|hurri|led$|lead|sen[dt]|spen|stay|cross|call(?:s|ed|ing)$)/,
  pattern: pattern(
    `(?<who>${TRAVELLERS})(?! 's)(?<aux>[^PB;:]{0,120}?) (?<cue>${GOES})(?:(?<=(?:left|leaves|leaving|depart(?:s|ed|ing))) [CLF](?= (?:to|(?:[^PBCL;:]{0,20} )?for) ))?(?:${COMPANY}(?= (?:to|for) ))?(?: [^ PBCL;:XYO]+){0,6} (?<goal>[CLBXYO])${INVITED}`,
  ),
  read: (match, frame) => {
    const aux = match.groups?.aux ?? '';
    // "invited Li to officially visit Norway": he is asked to, and a rule of its own reads it.
    if (/^ to(?: [a-z]+){0,5}$/.test(aux) && INVITES.test(frame.text.slice(0, match.index))) return null;
    // "To convey an invitation from the king to visit Oslo": it is asked, and by nobody who goes.
    if (INVITATION.test(frame.text.slice(0, match.indices?.groups?.cue?.[0]))) return null;
    const told = TELLS.test(aux) || ACCORDING.test(frame.text.slice(0, match.index));
    const others =
      (told && COUNTED.test(aux)) ||
      OTHERS_GO.test(aux) ||
      ANOTHER_SUBJECT.test(aux) ||
      (match.groups?.cue?.endsWith('ing') && CROWD.test(aux));
    const finding = others ? null : readParts('visit-verb', 'visit', match, frame);
    // "A warning on travel to China", "made it harder for Norwegians to visit China": nobody has gone.
    if (match.groups?.cue === 'travel' && NO_VERB.test(aux)) return null;
    if (FOR_OTHERS.test(aux)) return null;
    if (match.groups?.cue?.endsWith('ing') && aux.endsWith(' for') && ASKED_FOR.test(frame.text.slice(0, match.indices?.groups?.aux?.[1])))
      return null;
    if (aux === ' to' && frame.text.slice(0, match.index).endsWith(' for ') && finding?.who.every((term) => term.people.length === 0))
      return null;
    // "The Norwegian diplomats who came to China live in a hotel": of whom it is told, and not that they came.
    if (/^ (?:who|that)(?= |$)/.test(aux) && finding?.who.every((term) => term.crowd && term.people.length === 0)) return null;
    // "visited the Norwegian embassy": a house of their own.
    if (finding?.goal?.bodies.some((id) => /(?:^|-)(?:embassy|consulate|high-commission|chancery)(?:-|$)/.test(id))) return null;
    const ranked = finding && rankedAs(frame, finding);
    if (ranked) return { ...finding, who: [ranked] };
    // "Both will travel together to Oslo": two of both sides meet there.
    const joined = (bitsOf(finding?.who ?? []) & BOTH) === BOTH || /P(?: ,)? and(?: [a-z]+){0,3} $/.test(frame.text.slice(0, match.index));
    if (joined && / together(?= |$)/.test(match[0])) return null;
    // "It would be the first time a premier has set foot in China": of nobody's journey.
    const unnamed = finding?.who.every((term) => term.people.length === 0 && !term.pronoun);
    return unnamed && FIRST_TIME.test(frame.text.slice(0, match.index)) ? null : finding;
  },
};

/** The journey first, then who makes it: "Upon arriving in Beijing on Monday, Anna Berg thanked her hosts". */
export const arrivingFirst: Rule = {
  name: 'arriving-first',
  example: 'Upon arriving in Beijing on Monday, Foreign Minister Anna Berg thanked her hosts.',
  words: /(?:^| )(?:arriving|landing|visiting)/,
  pattern: pattern(
    `^(?<aux>(?:upon|on|after|while|shortly after|soon after)?) ?(?<cue>arriving|landing|visiting)(?: (?:in|at|to))?${SMALL} (?<goal>[XYCL])(?<when>[^P;:]{0,60}?) , (?:also )?(?:the )?(?<who>P)(?! 's)`,
  ),
  read: (match, frame) => (saysWhenOrWhere(match.groups?.when ?? '') ? readParts('arriving-first', 'visit', match, frame) : null),
};
