import type { ContactStatus } from '../../../schema/contact.ts';
import type { Finding } from '../rules/rule.ts';
import { indexOf } from '../sentence/frame.ts';
import { DENIES, DOUBTS, UNDOES, is } from '../sentence/word-kinds.ts';
import { isAhead } from './is-ahead.ts';
import { CALLED_OFF, DENIALS, HOPED, POSSIBLE, PREPARATIONS, PROMPTS, RECENT, REFUSALS, SEVERAL, SUPPOSITIONS } from './status-words.ts';

const FUTURE =
  /(?:^| )(?:will|['’] ?ll|would|shall|pencill?ed in|set to|slated|scheduled|due to|due in|expected|expects?|plans?|planned|planning|hop(?:es?|ing|ed) to|wish(?:es|ed)? to|wants? to|wanted to|intend(?:s|ed)? to|(?<!(?:was|were|been) )mean(?:s|t) to|agree(?:d|s|ing)? to|decid(?:ed|es|ing) to|(?<!(?:there|only) )to be|(?:is|are|was|were)(?: (?:also|both|then|later|now|reportedly))? to|upcoming|forthcoming|invitation to|about to|going to|may|might|could|likely|prepar(?:es?|ing)|seek(?:s|ing)? to|invited|ahead of|prior to|looks? forward|looking forward|(?:agenda|program(?:me)?|itinerary|schedule) (?:will )?(?:also )?(?:includes?|involves?|features?|comprises?|provides? for)|poised|soon|pledg(?:ed|es) to|vow(?:ed|s) to|promis(?:ed|es) to|foresees?|envisages?|(?:commitment|intention|promise|pledge|readied|plans) to|(?:beg[au]n|begins?|started|starts|launched|under way|in|stepped up) (?:coordination|preparations|arrangements|coordinating|arranging|preparing)|(?:are|is) (?:arranging|coordinating|organi[sz]ing|working) to)(?= |$)/;
const BACKGROUND =
  /(?:^| )(?:during|at|in|on(?= an? | his | her | their | the | its | official | state | working )|after|following|since|amid|while|from|speaking|alongside)(?: (?!to |and )[^ ,;]+){0,6}$/;
const RESOLVED =
  /(?:^| )(?:agreed|pledged|vowed|decided|promised|resolved|wanted|hoped|wished|intended|sought) to(?: (?!meet |hold |visit |will |would )[^ ;:]+){0,12} (?:after|following|during|at)(?: [^ ,;]+){0,6}$/;
const SAYS = /(?:^| )(?:said|says|told|stressed|added|stated|emphasi[sz]ed|announced|noted)(?= |$)/;
/** "Dialogue should be opened with Oslo": what somebody only thinks right. */
const OPEN_AFTER =
  /^(?: [^ ,;:PCBLXY]+){0,2} (?:should|must|ought to|needs? to|could|can|has to|have to) (?!(?:be held|take place) [^;:]{0,80}[DY](?= |$))(?:also |now |soon )?(?:be|take|begin|start|continue|resume|focus|lead)(?= |$)/;
/** "Dialogue between the two is important": of none that takes place. */
const VALUED =
  /^(?: [^ ,;:PCBLXY]+){0,2} (?:is|are|was|were|remains?|would be) (?:an? |the )?(?:[a-z]+ly )?(?:good idea|worthwhile|desirable|important|necessary|vital|essential|key|crucial|needed|possible|only|best|useful|unlikely|impossible|inevitable|indispensable|overdue|premature)(?= |$)/;
const THE_ONE = /(?:^| )(?:the|this|that|these|those|his|her|their|its|our|my|'s|today’s|today's)(?: [a-z-]+){0,3} $/;
/** "A meeting would make sense". */
const WOULD = /(?:^| )(?:an?|any|such an?)(?: [a-z-]+){0,2} $/;
/** "would make sense"; what "could take place in Oslo in May" has its place and day, and is planned. */
const SUPPOSES = /^ (?:would|could|might)(?= )(?! (?:also )?(?:take place|be held|happen|come) [^;:]{0,80}[DY](?= |$))/;
/** "Hold regular consultations": a custom, unless a day is told. */
const USUAL = /(?:^| )(?:regular|frequent|periodic|occasional|constant|continuous|routine|all|any|every)(?: [a-z-]+){0,2} $/;
/** "Have ongoing negotiations": how they deal with each other. */
const STANDING =
  /(?:^| )(?:have|has|had|maintain|maintains|hold|holds) (?:ongoing|continuous|continuing|permanent|constant|uninterrupted)(?: (?!in |at )[a-z-]+){0,4} $/;
/** "They often hold talks": a custom too. */
const OFTEN = /(?:^| )(?:often|frequently|regularly|usually|routinely|periodically|traditionally|normally|typically)(?: [a-z]+){0,3}$/;
/** "The retreat is hosted alternately by the two": a custom. */
const REGULAR =
  /^(?: [^ ,;:.]+){0,4} (?:alternately|alternatingly|annually|(?:almost |nearly |practically )?daily|regularly|(?:almost |nearly |practically )?(?:every|each) (?:other )?(?:day|week|month|year)|every (?:two|few) (?:days|weeks|months|years)|once an? (?:day|week|month|year)|twice a year|by turns|in turn|usually|traditionally|on an? (?:regular|bilateral|daily|weekly|monthly|yearly|annual|rotating|permanent|constant) basis)(?= |$)/;
/** "Norway and China are close to signing a treaty". */
const CLOSE_TO =
  /(?:^| )(?:is|are|was|were|be|come|came|get|got|getting|moved?)(?: [a-z]+ly| very| now)? (?:close|closer|near|nearer) to(?: an?| the)?$/;
/** What was to be, and was not: "was supposed to meet", "had been due to visit", "were to have met". */
const UNREAL =
  /(?:^| )(?:(?:was|were|had been)(?: [a-z]+ly)? (?:supposed|meant) to|had(?: [a-z]+ly)? been (?:due|expected|scheduled|set|slated|planning|hoping) to|(?:was|were|would|should|could|might) (?:to )?have|had(?: [a-z]+ly)? (?:planned|hoped|intended|wanted) to|had(?: [a-z]+ly)? (?:hoped|asked|pushed|pressed|lobbied) for|had(?: [a-z]+ly)? planned(?= (?:an?|the|his|her|their|several|many|two|three) ))(?= |$)/;
/** "Was to have lunch with Li": of what is still to be had. */
const TO_HAVE = / have(?: (?:an?|the|his|her|their|(?!held|had|been|hosted|[a-z]+ed )[a-z-]+)){0,2}$/;
/** "Suggesting she visit Oslo": what somebody would like. */
const ADVISED =
  /(?:^| )(?:suggest|propos|recommend|demand|insist|request|urg|ask|prefer)(?:s|ed|es|e|ing)?(?:(?: to P)?(?: [a-zD]+){0,4} that)? $/;
const BARE = /^(?:visit|meet|travel|come|go|hold|attend|receive|host|call|invite|sign)$/;
/** "Proposed that the two hold talks and sign": one bare verb after the other. */
const BARE_BEFORE = /^ (?:meet|hold|visit|travel|come|go|sit|discuss|have|begin|start|resume) /;
/** "There had been plans for Berg to visit Oslo": of what came to nothing. */
const ONCE_PLANNED =
  /(?:^| )(?:there (?:had|have|has)(?: also)? been|there were|after earlier|despite earlier)(?: [a-z-]+){0,2} (?:plans?|talk|hopes?|speculation|expectations?|discussions?|suggestions?|proposals?)(?: (?:of|for|to|that))(?= )/;
/** "In a bid to revive stalled talks": none that takes place. */
const PROMPTED = new RegExp(
  String.raw`(?:^| )(?:${PROMPTS}) (?:jump-?start|kick-?start|re-?start|reviv|resum|relaunch|rekindl|facilitat|broker|mediat|arrang|salvag|re-?open|unblock|unlock|encourag|promot)\w*(?: (?!with )[a-z-]+(?: ,)?){0,3} $`,
);
const FOLLOWED = /(?:^| )(?:follows?|followed|came after|comes after)(?: (?!by |up )[^ ;:]+){0,14}$/;
/** "The visit will come two months after a meeting". */
const LATER =
  /(?:^| )(?:(?:com(?:es?|ing)|came|tak(?:es?|ing) place|took place)(?: [^ ;:]+){0,4}|(?:an? |\d+ |[a-z]+ )?(?:hours?|days?|weeks?|months?|years?)) after(?: (?:a|an|the|his|her|their|its|similar|first|last))?(?: [a-z-]+){0,3}$/;
/** Nouns of a contact that others agree on, prepare or look forward to. */
const NOUN =
  /^(?:visits?|trips?|tour|stay|stop|stopover|mission|talks|meetings?|summits?|calls?|conversations?|sessions?|encounter|get-together|dinner|lunch|consultations|negotiations|dialogue)$/;
const PREPARED = new RegExp(
  String.raw`(?:^| )(?:${PREPARATIONS})(?: (?!(?:at|during|in|after|following|on|and|when|as)(?: |$))[^ ,;:]+){0,4}$`,
);
const REFUSED = new RegExp(String.raw`(?:^| )(?:${REFUSALS})(?: (?!(?:when|while|after|during|before)(?= |$))[^ ,;]+){0,5}$`);
const SUPPOSED = new RegExp(String.raw`(?:^| )(?:${SUPPOSITIONS})(?: [^ ,;]+){0,7}$`);
const DENIED = new RegExp(
  String.raw`(?:^| )(?:${DENIALS})(?:(?: (?:on|in|earlier|late))? D)?(?: (?!(?:when|during|at|in|after|as|while|before|by)(?= |$))[^ ;]+){0,8} ?$`,
);
const CONDITION = /(?:^| )(?:if|unless|whether|should|until|that no|no)(?: (?:the|a|an))? ?$/;
/** "Would meet at the border if need be". */
const IF_NEEDED = /^[^;.]{0,60} if (?:need be|needed|necessary|invited|asked|required|conditions (?:allow|permit))(?= |$)/;
const OFF_BEFORE = /(?:^| )(?:postponement|cancel?lation|deferral|scrapping) of(?: [a-z]+){0,2}$/;
const OFF_AFTER = new RegExp(
  String.raw`^(?: ,[^;.]{1,80} ,)?(?: [^ ;.]+){0,8}?(?<! an?| the| his| her| their| its) (?:${CALLED_OFF})(?= |$)`,
);
/** "was to have taken place in Oslo last week but was postponed": what was to be, told with the noun in front. */
const UNREAL_AFTER =
  /^(?: [^ ;.]+){0,6}? (?:(?:was|were|had been|been) (?:originally |initially )?(?:to|due|set|scheduled|supposed|planned|expected|meant|slated)(?: [^ ;.]+){0,14}? (?:but|before|until|however|when)(?: [^ ;.]+){0,6}? (?:cancell?ed|postponed|called off|scrapped|shelved|put off|delayed|aborted|suspended|fell through|collapsed)|(?:was|were) to have (?:been|taken|met|visited|gone|begun|started|opened))(?= |$)/;

/** "…, but Oslo pulled out": what takes back a thing that was to come. */
const TAKEN_BACK =
  /(?: ,| and| but| until| before| though| although| however| only for)(?: [^ ;]+){0,8}? (?:cancell?ed|called (?:it |them |the [a-z]+ )?off|postponed|scrapped|shelved|pulled out|backed out|dropped out|fell through|fell apart|withdrew|refused|declined|never happened|never took place|did not take place|did not happen|didn['’]t happen|put off)(?= |$)/;
/** "Talks between the two on the border and on the fish of the gulf have not been held since May". */
const NOT_HELD = /^[^;.:]{0,160}? (?:has|have|had|was|were) not (?:yet |ever )?(?:been held|taken place|happened|resumed)(?= |$)/;
const PLANNED_AFTER =
  /^(?: 's(?: [a-z]+){1,2})?(?:(?: ,)? (?:which|in|at|on|for|the|of|sidelines|margins|X|Y|D|E|O)){0,7}(?: ,)? (?:will|would|(?:may|might|could)(?: also)? (?:take place|be held|happen|occur|come)|(?:is|are|was|were|ha(?:s|ve|d) been) (?:also |now |currently |tentatively )?(?:set(?! (?:in|against|amid|apart|out|off|up|by)(?= ))|scheduled|expected|due|planned|slated|likely|to|pencill?ed in|(?<=been )fixed|in the works|on the cards|in the offing|being (?:planned|prepared|arranged))|to be held|to take place|scheduled|planned|expected|slated|due)(?= |$)/;

/** "Talks between the two to settle the row will go on on Monday". */
const GOES_ON =
  /^ (?:to [a-z]+|on|about|over|regarding)(?: [^ ;:,.]+){1,16}? (?:will|would|are to|is to|are due to|are set to) (?:continue|resume|be held|take place|begin|start|open|go ahead)(?= |$)/;
/** "During a visit of the premier to Oslo in the near future". */
const SOON = /^(?: [^ ;:,.]+){0,4}? in the (?:near|coming|not too distant) (?:future|days|weeks|months)(?= |$)/;
/** "Will lead the delegation at the session", "is expected to be discussed during the talks": what is ahead takes place there. */
const AHEAD_THERE =
  /(?:^| )(?:will|shall|(?:is|are) (?:also )?(?:to|expected to|set to|due to|scheduled to|slated to|planned to|likely to))(?: (?!after |following |since |as |that |before |said |says |agreed )[^ ,;:]+){1,14} $/;
const THERE = /^(?:and )?(?:at|during|in)(?: (?!which )[^ ,;:]+){1,4}$/;

/** "The treaty will be signed when Berg visits Oslo": the present tense of what is still to come. */
const TO_COME = /^(?:visits?|meets?|arrives?|travels?|hosts?|receives?|goes|comes|flies|lands?)$/;
const AT_THE_TIME =
  /(?:^| )(?:will|would|shall|(?:set|expected|due|scheduled|slated) to|to be)(?= )[^;:"]{0,120} (?:when|once|as soon as)(?: [a-z-]+){0,3} $/;

/** "Will visit Oslo before the pair hold talks", "is due in Oslo, where she meets Li": told in the present beside what is still to come. */
const PRESENT =
  /^(?: also| then| later| both)* (?:hold|holds|meet|meets|have|has|attend|attends|sit down|sits down|sign|signs)(?: [a-z-]+){0,4}$|^(?: also| then| later)*$/;
const BEFORE_THEM =
  /(?:^| )(?:will|would|shall|(?:set|expected|due|scheduled|slated) to|(?:is|are) to|to be)(?= )[^;:"]{0,160} (?:before|where|and where|when|after which)(?: [a-z-]+){0,2} $/;

/** "Is heading to Oslo on Thursday": not there yet. */
const ON_THE_WAY = /^(?:heading|flying|arriving|departing|jetting)$/;

/** "Was prevented from paying a private visit". */
const KEPT_FROM = /(?:^| )(?:prevented|barred|banned|blocked|stopped|kept|dissuaded|discouraged|deterred|excluded) from(?: [^ ,;]+){0,5}$/;
const DONE = /^(?:met|held|shook|sat|spoke|talked|telephoned|phoned|received|hosted|welcomed|visited|signed|arrived)(?= |$)/;
const ADDED = new Set(['', ',', 'also', 'then', 'later', 'D', 'had', 'has', 'have', 'just', 'already', 'both']);
/** What has been done nothing behind it calls off: "spoke to Li the day the trip was postponed". */
const isDone = ({ cue, aux }: Finding): boolean =>
  DONE.test(cue) &&
  aux
    .trim()
    .split(' ')
    .every((word) => ADDED.has(word));
/** "Their first talks since Berg cancelled a trip": what was called off is another contact. */
const SINCE_THEN = / (?:since|after|despite) (?:[a-z]+ ){0,2}P (?!(?:was|were) )[^,]*$/;
const AFTERWARDS = / (?:after|since|despite|following) .*$/;

/** What stands behind a finding; of "met in Oslo, a month after talks were called off" only what is said of the meeting. */
function wordsAfter({ frame, to, cue, rule, goal }: Finding): string {
  // "Berg's visit to Oslo would take place in May, at the invitation of Li"
  const at = rule === 'visit-noun' && goal ? (indexOf(frame, (term) => term === goal) ?? to) + 1 : to;
  const rest = frame.text.slice(Math.min(at, to), to + 120);
  return rest.replace(DONE.test(cue) ? AFTERWARDS : SINCE_THEN, '');
}

/** "The visit has been postponed until June": it is still to come. */
const PUT_OFF_TO =
  /^[^;:]{0,80}? (?:postponed|put off|delayed|deferred|pushed back|rescheduled|moved|shifted)(?: [a-z-]+){0,3}? (?:until|till|to|for)(?: [a-z-]+){0,3} D(?= |$)/;

/** Whether the words behind a finding tell that nothing came of it. */
const isUndone = (finding: Finding, after: string): boolean => (OFF_AFTER.test(after) && !isDone(finding)) || UNREAL_AFTER.test(after);

/** Whether the verb of a finding stands in the present tense: "hold talks", "meets". */
const isPresent = ({ aux, cue }: Finding): boolean =>
  PRESENT.test(aux.trimEnd()) && (TO_COME.test(cue) || aux.trim() !== '') && !/(?:ed|met|held)$/.test(cue);

const CANCEL =
  /(?:^| )(?:cancel(?:s|l?ed|ling)?|postpon(?:e|ed|es|ing)|(?:postponement|cancel?lation|deferral) of|scrap(?:ped|s|ping)|shelv(?:ed|es|ing)|call(?:ed|s|ing) off|put(?:s|ting)? off|pull(?:ed|s|ing)? out of|back(?:ed|s|ing)? out of)(?: (?!(?:when|while|after|during|before)(?= |$))[^ ,;]+){0,5}$/;

/** Whether a finding tells that a contact was called off, by the verb before it or after it. */
export function isCalledOff(finding: Finding): boolean {
  const { frame, from, aux } = finding;
  if (!is(frame, UNDOES)) return false;
  return (
    isUndone(finding, wordsAfter(finding)) ||
    CANCEL.test(aux.trimEnd()) ||
    CANCEL.test(frame.text.slice(Math.max(0, from - 60), from).trimEnd())
  );
}

const RANKED =
  /(?:^| )(?:first|last|only|latest|second|third|highest|highest-ranking|highest-level|most senior|top|most powerful)(?: [a-z-]+){0,3}(?: (?:of|from|in)(?: the)?)?(?: [PBC])? to (?:(?:make|pay)(?: an?)? (?:[a-z-]+ ){0,3})?$/;

/** "She is the most senior official of Norway to visit Beijing since": says of a visit who pays it, and not when. */
export function isRanked({ frame, cueAt }: Finding): boolean {
  return RANKED.test(frame.text.slice(Math.max(0, cueAt - 120), cueAt));
}

/** "Returned to the path of dialogue", "through dialogue between the two": how states deal with each other, and no talks. */
const POLICY =
  /(?:^| )(?:(?:through|via|by means of|by way of|committed to|commitment to)|(?:path|road|way|track|culture|spirit|policy|principles?|channels?|language|logic|process|agenda|level|pace|importance|need|value|benefits?|favou?r|absence|lack|framework) of)(?: [a-z-]+){0,3}? $/;
/** "Sought a meeting with the premier": asked for, and not agreed. */
const SOUGHT =
  /(?:^| )(?:sought|seeks?|seeking|requested|requests|requesting|demand(?:s|ed)?) (?:an? |another |further )?(?:[a-z-]+ ){0,2}$|(?:^| )(?:prelude|precursor) to (?:an? |the )?(?:[a-z-]+ ){0,2}$/;
/** "Was blamed for statements about consultations with Oslo": what is spoken of. */
const TOPIC =
  /(?:^| )(?:statements?|remarks?|comments?|words|views?|position|stance|questions?|debate|idea|speculation|rumou?rs|doubts?|disagreement|dispute|row|polemics?) (?:about|on|over|regarding|concerning) (?:[a-z-]+ ){0,2}$/;
/** "Should build a dialogue with Oslo". */
const BUILT =
  /(?:^| )(?:build|establish|maintain|develop|pursue|promot|deepen|foster|encourag|strengthen|restor)(?:s|es|ed|e|ing)?(?: up)? (?:an? |the |its |their |his |her |our )?(?:(?!after |following |during |at |in )[a-z-]+ ){0,2}$/;
/** "Made no progress in talks between the two", "the deadlock in negotiations": a process, and no day's talks. */
const PROCESS =
  /(?:^| )(?:progress|breakthroughs?|headway|advances|momentum|deadlock|stalemate|impasse|lull|setbacks?|obstacles?|pause|freeze|halt|resumption|revival|relaunch|restart|breakdown|collapse|suspension) (?:in|of|on|to)(?: the| their| any)?(?: [a-z-]+){0,3}? $/;
const MANNER = /^(?:dialogues?|negotiations?|consultations?|talks|discussions?|meetings|exchanges)$/;

/** "Suspended the Norwegian-Chinese talks", "no reason for Berg's visit to Oslo": the verb that governs the contact stands before those who own it. */
const isOwned = ({ rule, cue, aux }: Finding): boolean =>
  /^(?:pair-talks|visit-noun|visit-place-first)$/.test(rule) &&
  NOUN.test(cue) &&
  /^(?: 's)?(?: (?!during|on|in|at|after|amid|while)[a-z-]+){0,3}$/.test(aux);
const WISHED =
  /(?:^| )(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)|urg(?:ed|es|ing)|call(?:ed|s|ing)? for|demand(?:ed|s|ing)?|need for|possibility of|prospect of|proposal for|idea of|future of|fate of|chances? (?:of|for)|hopes? (?:for|of)|renew|resume|resuming|(?:resumption|renewal|suspension|freezing|termination|lack|absence) of)(?: (?!(?:in|at|on|during|after|before|when|while|following|since|amid|as)(?= |$))[^ ,;PBCL]+){0,4}$/;

/** "Announced that she will hold talks with Li during her visit to Oslo": both are to come. */
const ANNOUNCED =
  /(?:^| )(?:said|says|told P|announced|confirmed|stated|added)(?: that)? P (?:will|is (?:due |set |scheduled |expected )?to|intends to|plans to)(?= )[^,;:]{0,120} (?:during|on|at)(?: [^ ,;]+){0,4}$/;

/** "Officials have been in talks for three years". */
const FOR_YEARS = /^ (?:for|over) (?:[a-z0-9-]+ ){0,3}(?:years?|months?|weeks?|decades?|time)(?= |$)/;

/** "To blame for the lack of a meeting between the two": of none. */
const LACKED = /(?:^| )(?:lack|absence) of(?: (?!(?:after|during|at|in|when|and|but) )[a-z-]+){0,5} $/;

/**
 * Whether a finding is held or planned, by the verb it hangs on; null for what is denied, cancelled, refused or only supposed.
 * In "said during talks" the talks are over whatever is said; "ahead of talks" they are not.
 */
export function readStatus(finding: Finding): ContactStatus | null {
  const { frame, from, to, cue, cueAt } = finding;
  const aux = finding.aux.trimEnd();
  // "The accord that they signed in May will be renewed": signed it is, whatever becomes of it.
  if (finding.rule === 'signed-together') return 'held';
  const isNoun = NOUN.test(cue);
  const after = wordsAfter(finding);
  const lead = frame.text.slice(Math.max(0, from - 60), from);
  if (isNoun && is(frame, UNDOES) && PUT_OFF_TO.test(after)) return 'planned';
  if (is(frame, UNDOES) && (OFF_BEFORE.test(lead.trimEnd()) || (!finding.weak && isUndone(finding, after)))) return null;
  const head = frame.text.slice(Math.max(0, cueAt - 110), cueAt).trimEnd();
  if (is(frame, DENIES)) {
    if (DENIED.test(frame.text.slice(Math.max(0, from - 90), from)) || CONDITION.test(lead) || DENIED.test(head)) return null;
    if (LACKED.test(lead) || LACKED.test(`${head.slice(-60)} `)) return null;
  }
  const doubtful = is(frame, DOUBTS);
  if (finding.planned) return doubtful && REFUSED.test(aux) ? null : 'planned';
  const background =
    BACKGROUND.test(aux) && !/ (?:will|would|shall)$/.test(aux) && !(doubtful && (REFUSED.test(aux.slice(-24)) || KEPT_FROM.test(aux)));
  if (!background && doubtful && (REFUSED.test(aux) || SUPPOSED.test(aux))) return null;
  if (background && /(?:^| )(?:no|cancelled|canceled|postponed|planned)(?: [^ ]+){0,2}$/.test(aux))
    return /planned(?: [^ ]+){0,2}$/.test(aux) ? 'planned' : null;
  if (CLOSE_TO.test(aux)) return null;
  if (/^ (?:can|could|may|might)(?= |$)/.test(aux) && HOPED.test(lead)) return null;
  if ((aux === '' ? cue.endsWith('ing') : /^ [a-z]+ing /.test(`${aux} `)) && POSSIBLE.test(lead)) return null;
  if (UNREAL.test(isNoun && aux.includes(' have') ? aux.replace(TO_HAVE, '') : aux)) return null;
  const noun = frame.text.slice(Math.max(0, cueAt - 60), cueAt);
  if (isNoun && (SOUGHT.test(noun) || TOPIC.test(noun) || (MANNER.test(cue) && BUILT.test(noun)))) return null;
  if (isNoun && noun.endsWith(' in ') && FOR_YEARS.test(after)) return null;
  if (isNoun && NOT_HELD.test(frame.text.slice(cueAt + cue.length, to + 170))) return null;
  if (BARE.test(cue) && (aux === '' || BARE_BEFORE.test(`${aux} `)) && ADVISED.test(lead)) return null;
  if (ONCE_PLANNED.test(frame.text.slice(Math.max(0, cueAt - 120), cueAt))) return null;
  if (isNoun && PROMPTED.test(noun)) return null;
  if (isNoun && VALUED.test(after) && !THE_ONE.test(noun)) return null;
  if (isNoun && WOULD.test(noun) && SUPPOSES.test(after)) return null;
  // "A Berg-Li meeting would be new ground".
  if (isOwned(finding) && /(?:^| )(?:an?|any) $/.test(lead) && /^ (?:would|could|might) be(?= )/.test(after)) return null;
  if (isNoun && STANDING.test(noun)) return null;
  if (isNoun && cue.endsWith('s') && SEVERAL.test(noun) && !/ [DXY](?= |$)/.test(frame.text)) return null;
  if (isNoun && USUAL.test(noun) && !/ D(?= |$)/.test(frame.text.slice(from, to + 60))) return null;
  if (OFTEN.test(aux) && !/ D(?= |$)/.test(frame.text.slice(from, to + 60))) return null;
  if (isOwned(finding) && ((doubtful && REFUSED.test(lead.trimEnd())) || WISHED.test(lead.trimEnd()))) return null;
  const manner = MANNER.test(cue) && (POLICY.test(noun) || PROCESS.test(noun) || (isOwned(finding) && POLICY.test(lead)));
  if (manner && !/ [DY](?= |$)/.test(frame.text.slice(cueAt, to + 60))) return null;
  if (!background && REGULAR.test(after)) return null;
  if (isNoun && (OPEN_AFTER.test(after) || OPEN_AFTER.test(frame.text.slice(cueAt + cue.length, to + 60)))) return null;
  // "A memorandum on the upcoming season was signed": signed it is.
  const wasDone = finding.rule === 'signed-by' && / (?:was|were|has been|have been|had been)$/.test(aux);
  const ahead = !wasDone && FUTURE.test(aux);
  if (ahead && IF_NEEDED.test(frame.text.slice(to, to + 100))) return null;
  if (ahead && TAKEN_BACK.test(frame.text.slice(to, to + 200))) return null;
  // "The meeting will follow a visit to Oslo by Berg in May": the visit comes first.
  if (isNoun && (FOLLOWED.test(head) || LATER.test(head))) return 'held';
  if (isNoun && PREPARED.test(head)) return 'planned';
  if (isAhead(finding)) return 'planned';
  // "The agreement, signed by both in May, will open the border": it is the paper that will.
  const done = finding.rule === 'signed-by' && frame.text.slice(0, cueAt).endsWith(', ');
  if (PLANNED_AFTER.test(after) && !done && !isDone(finding) && !(isNoun && RECENT.test(noun))) return 'planned';
  // "A meeting will take place between Berg and Li"
  if (/^(?:talks-between|held-with)$/.test(finding.rule) && PLANNED_AFTER.test(frame.text.slice(cueAt + cue.length, to))) return 'planned';
  if (TO_COME.test(cue) && AT_THE_TIME.test(frame.text.slice(Math.max(0, from - 160), from))) return 'planned';
  if (isPresent(finding) && BEFORE_THEM.test(frame.text.slice(Math.max(0, from - 200), from))) return 'planned';
  if (isNoun && (GOES_ON.test(frame.text.slice(to, to + 200)) || (SOON.test(after) && background))) return 'planned';
  if (isNoun && THERE.test(aux) && AHEAD_THERE.test(frame.text.slice(Math.max(0, from - 120), from))) return 'planned';
  // Where they agreed to do something after it, it is over.
  if (background && RESOLVED.test(aux)) return 'held';
  // "The two would restore ties, after meeting in Oslo".
  if (background && ANNOUNCED.test(aux)) return 'planned';
  if (background) return ahead && !SAYS.test(aux) && !/ , (?:after|following)$/.test(aux) ? 'planned' : 'held';
  if (ahead || (ON_THE_WAY.test(cue) && /(?:^| )(?:is|are)(?: (?:also|now|currently|D))?$/.test(aux))) return 'planned';
  // "This will be Berg's first visit"
  if (isNoun && /(?:^| )(?:this|it|that) (?:will|would) (?:also )?(?:be|mark) $/.test(frame.text.slice(Math.max(0, from - 30), from)))
    return 'planned';
  if (isRanked(finding)) return 'held';
  if (
    /^(?: D| also| ,| - elect| - designate){0,3} to (?:hold|have|conduct|begin|start|open|resume|attend|co-chair|chair|pay|make|undertake|take part in|hand ?over|deliver|convey|present|submit|sign|pass)(?= |$)/.test(
      aux,
    )
  )
    return 'planned';
  return /^(?: D| also| ,| - elect| - designate)* to$/.test(aux) &&
    /^(?:meet|visit|hold|host|receive|sign|attend|travel|discuss|arrive|welcome|greet|speak|talk|talks|fly|go|head|address|sit)/.test(cue)
    ? 'planned'
    : 'held';
}
