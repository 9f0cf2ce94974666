import { indexOf, termsIn, type Frame } from '../sentence/frame.ts';
import type { Term } from '../sentence/term.ts';
import { saysWhenOrWhere } from './adverbials.ts';

/** "…, after holding talks": what the subject has done before. */
const AFTERWARDS =
  /(?: ,)?(?: shortly| hours| just)? (?:after|following|upon) (?:meeting|talking|speaking|sitting down|conferring|(?:holding|having|concluding|wrapping up|ending|finishing)(?: [a-z-]+){0,4})$/;

/** "Berg will visit the port and meet Li": the second verb is in the future as the first. */
const COMING =
  /^(?: (?:also|then|,|D|on|later))* (?:will|would|(?:is|are|was|were) (?:also )?(?:to|set to|due to|expected to|scheduled to|slated to)|plans? to|intends? to|hopes? to)(?= )/;
const BARE = /^(?:meet|hold|visit|receive|host|see|sign|sit|have|pay|attend|speak|talk|conduct|call|travel|fly|go)$/;

/** A verb that goes on with what the subject before does. */
const VERB =
  '(?:be|(?:will|would|was|were|is|are)(?= )|h[eo]lds?|held|have|has|had|meets?|met|sees?|saw|pays?|paid|visit(?:s|ed)?|receive[sd]?|host(?:s|ed)?|sign(?:s|ed)?|attend(?:s|ed)?|spea?ks?|spoke|talk(?:s|ed)?|conduct(?:s|ed)?|co-chair(?:s|ed)?|chair(?:s|ed)?|call(?:s|ed)?|sit|sat|travel(?:s|led|ed)?|fly|flies|flew|go|goes|went|tour(?:s|ed)?|dine[ds]?|lunched|confer(?:s|red)|return(?:s|ed)|address(?:es|ed)|inspect(?:s|ed)|embraced?)';
/** "…, hold", "and later held", "before meeting": where another predicate begins behind an object. */
const GOES_ON = new RegExp(
  `( ,)? (?:(?:and|before|then)(?! (?:his|her|the|its) )(?=$| )|,(?= (?:(?:also|later|then|D|on) ){0,3}${VERB}(?= |$)))(?: (?:also|later|then|afterwards|subsequently|separately|D|on)){0,4}(?: |$)`,
  'g',
);
const TRAILING = /^(?: [XYDEO]| in| on| at| ,){0,4}$/;

/** "… on trade and other matters and will also": what is spoken of, before a verb of its own that the subject has. */
const TOPIC = /^ (?:on|about|over|regarding|concerning) [^P;:,]{1,90}$/;
const OWN_VERB = /^(?:will|would) /;

/** The verb with which a predicate goes on behind an object ("Li in Oslo on Monday, hold …"): from the object to it only says when and where; null elsewhere. */
function nextVerb(words: string): string | null {
  GOES_ON.lastIndex = 0;
  for (let at = GOES_ON.exec(words); at; at = GOES_ON.exec(words)) {
    const between = words.slice(0, at.index);
    const verb = words.slice(at.index + at[0].length, at.index + at[0].length + 12);
    if (TRAILING.test(between) || saysWhenOrWhere(between) || (TOPIC.test(between) && OWN_VERB.test(verb)))
      return words.slice(at.index + at[0].length).split(' ')[0] ?? '';
  }
  return null;
}

/** The words before a verb, with the "will" of the subject that it shares with a verb before it. */
export function sharedAux(frame: Frame, subject: Term | undefined, read: readonly Term[], aux: string, cue: string): string {
  // "Said China would be helped, after holding talks with Li": the talks are over.
  const afterwards = subject && !read.includes(subject) && read[0]?.code === 'C' ? AFTERWARDS.exec(`${aux} ${cue}`) : null;
  if (afterwards) return aux.slice(afterwards.index);
  if (!subject || read.includes(subject) || !BARE.test(nextVerb(`${aux} ${cue}`) ?? cue)) return aux;
  const index = indexOf(frame, (term) => term === subject) ?? -1;
  return index >= 0 && COMING.test(frame.text.slice(index + 1, index + 60)) ? ` will${aux}` : aux;
}

/** Between a subject and the object of its verb. */
const GOVERNS =
  /^(?! 's)[^P;:]{0,100} (?:pa(?:y|ys|id) a (?:courtesy )?(?:call|visit) (?:on|to)|met|visited|received|hosted|arrived|held|told|welcomed|called|phoned|thanked|greeted|meets|visits|visit|meet|see|saw|receive|host|attend|attended|tour|toured|inspect|inspected|open|opened|address|addressed|lay|laid|arrive|travel|travelled|traveled|with)\b[^P;:]{0,40} $/;
const KIND_OF_TALKS = /(?:P ?[-–] ?)*P(?: level| -level)? (?:talks|meeting|dialogue|consultations)(?= |$)/;
/** One or several who act together, before a verb. */
const ACTORS = /(?:P(?: ,| and| , and) ){0,4}P$/;

/** Who does what the object at an index is the object of, as a stretch of the frame; null where no verb governs it. */
function governor(frame: Frame, object: number): [number, number] | null {
  let last = frame.text.lastIndexOf('P', object - 1);
  // "hold the Secretary-Vice Minister talks with Li": offices that say what kind of talks.
  const kind = KIND_OF_TALKS.exec(frame.text.slice(Math.max(0, last - 10), last + 16));
  if (kind && frame.terms.get(last)?.office) last = frame.text.lastIndexOf('P', last - kind[0].indexOf('P') - 1);
  const between = frame.text.slice(last + 1, object);
  if (last < 0 || !frame.terms.has(last) || !GOVERNS.test(kind ? between.replaceAll('P', 'p') : between)) return null;
  const actors = ACTORS.exec(frame.text.slice(Math.max(0, last - 60), last + 1));
  return [last + 1 - (actors?.[0].length ?? 1), last + 1];
}

/** Behind these stands what the subject of the sentence does, "…, upon hosting". */
const PARTICIPLE = /^(?: ,)? (?:upon|after|before|while|when|following)$/;
const GOVERNED =
  /(?:^| )(?:with|to|of|for|on|about|toward|towards|against|over|from|by|between|in|alongside|beside)(?: (?:the|his|her|its|their|a|an|new|former|visiting))* $/;

/** "…, hours after arriving in Oslo and": a clause of when, in which the subject of the sentence does this and that. */
const WHILE =
  /^(?<where>[^P;:]{0,80}?)(?: ,)? (?:(?:[a-z]+ ){0,3}(?:after|before|upon|when|while|following)) [a-z]+ing(?= )[^P;:]{0,60} and(?: also| then| later)?$/;

/** "Berg spoke at the inauguration of Soto, upon hosting Li": whom the clause opens with, where the one before the comma is governed by a preposition; else null. */
function mainSubject(frame: Frame, object: number): Term | null {
  if (!GOVERNED.test(frame.text.slice(Math.max(0, object - 30), object))) return null;
  const at = frame.text.search(/(?<=^| )P(?= |$)/);
  if (at < 0 || at >= object || at > OPENS_WITHIN || /[;:"]| (?:said|says|that|who) /.test(frame.text.slice(at, object))) return null;
  return frame.terms.get(at) ?? null;
}
/** "Berg said on Thursday China was ready for talks, after meeting Li": who speaks has met him, and not the country of which he speaks; else null. */
function speakerOf(frame: Frame, object: number, read: readonly Term[], aux: string, cue: string): Term | null {
  if (read.length !== 1 || read[0]?.code !== 'C' || !AFTERWARDS.test(`${aux} ${cue}`)) return null;
  const said = SAID_THAT.exec(frame.text.slice(0, object));
  return said ? (frame.terms.get(said.index) ?? null) : null;
}
const SAID_THAT =
  /(?<=^|, )P (?:said|says|told reporters|announced|declared|confirmed|stated|insisted|predicted|suggested|hinted|warned)(?: (?:on|late|early|D))*(?: that)?(?: the)? $/;
/** "Berg, on a tour of Asia, met Li": a region in what is told of the subject between commas does nothing; else null. */
function onTour(frame: Frame, object: number, read: readonly Term[], aux: string): Term | null {
  if (read.length !== 1 || read[0]?.code !== 'L' || !/^ ,(?: |$)/.test(aux)) return null;
  const at = /(?<=^|, )P , (?:currently |who is )?(?:on|during|amid|in) [^PBC;:,]{0,60} (?:of|to|in|through|across|around)(?: the)? $/.exec(
    frame.text.slice(0, object),
  );
  return at ? (frame.terms.get(at.index) ?? null) : null;
}
/** Characters of a frame within which its subject stands. */
const OPENS_WITHIN = 12;

/** Predicates of one subject that are followed back. */
const CHAIN = 5;

/** The subject of a verb that is joined on behind the object of the verb before: "Berg met Li, held talks with Hu and was received by Chen". */
export function subjectOf(frame: Frame, who: [number, number] | undefined, aux: string, cue: string, read: Term[]): Term[] {
  if (!who || who[0] === 0) return read;
  const speaker = speakerOf(frame, who[0], read, aux, cue);
  if (speaker) return [speaker];
  const during = WHILE.exec(aux)?.groups?.where;
  const joins = during !== undefined ? saysWhenOrWhere(during) : PARTICIPLE.test(aux) && cue.endsWith('ing');
  const main = joins ? mainSubject(frame, who[0]) : null;
  if (main) return [main];
  const traveller = onTour(frame, who[0], read, aux);
  if (traveller) return [traveller];
  const goesOn = nextVerb(`${aux} ${cue}`) !== null;
  // "crossed the Gulf of Bothnia by launch to meet Li"
  if (!goesOn && !/(?:^| )to$/.test(aux)) return read;
  const head = frame.text.slice(0, who[0]);
  // "attended a forum in the port of Bergen and met Li": a town after a preposition does nothing.
  if (read.length === 1 && 'LC'.includes(read[0]?.code ?? '-') && / (?:of|in|at|to)(?: the| a)? $/.test(head)) {
    const verb = /P(?! 's)[^P;:]{0,80} [a-z]+(?:ed|s|ew|ook|ent|et|eld|ame)\b[^P;:]{0,60} $/.test(head);
    const before = termsIn(frame, 0, who[0]).filter((term) => term.code === 'P');
    return verb && before.length > 0 ? before.slice(-1) : read;
  }
  if (!goesOn) return read;
  let subject: [number, number] | null = null;
  let object = who[0];
  for (let step = 0; step < CHAIN; step++) {
    const next = governor(frame, object);
    if (!next) break;
    subject = next;
    // Where another predicate begins behind him, he may himself be the object of the verb before.
    if (nextVerb(frame.text.slice(next[1], object)) === null) break;
    object = next[0];
  }
  return subject ? termsIn(frame, subject[0], subject[1]) : read;
}
