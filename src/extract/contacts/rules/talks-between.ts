import type { Frame } from '../sentence/frame.ts';
import { BOTH, bitsOf } from '../sentence/term.ts';
import { ACTOR, GROUP, SMALL, TALKS, TALKS_WORDS, gap, pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

/** Whether the session or meeting read is that of a commission. */
const ofCommission = (match: RegExpExecArray, frame: Frame): boolean =>
  /^(?: (?:of|for|by|the|[a-z-]+|[BCP]|-)){0,7}? (?:committee|commission|council)(?= |$)/.test(
    frame.text.slice(match.index + match[0].length, match.index + match[0].length + 80),
  );

/** "Agreed to convene the next meeting of". */
const UNOWNED = /(?:^| )(?:next|conven(?:e|ed|ing)|hold|held|holding|attend(?:ed)?|open(?:ed)?|chair(?:ed)?)(?= |$)/;

/** "To follow up the agreements made in the 15th meeting of the Commission": spoken of beside something else. */
const MADE_AT =
  /(?:^| )(?:agreements?|decisions?|deals?|understandings?|resolutions?|documents?|memorandums?) (?:made|reached|signed|taken|achieved) (?:in|at|during) the(?: [a-z0-9-]+){0,2} $/;

const PRIOR =
  /^(?:prior to|ahead of|before|after|following|since) (?:[^ ;:]+ ){1,12}?(?=(?:hosted|held|organi[sz]ed|mediated|brokered|facilitated|convened|arranged) (?:[a-z]+ ){0,5}$)/;

const HELD =
  /(?:^| )(?:held|holds?|holding|hosts?|hosted|convened?|opened|opens|began|begins?|started|starts?|concluded?|ended|kicked|kicks|tak\w+ place|took place|scheduled|slated|attended|chaired|co-chaired|met|meets?)(?= |$)/;

/** "Arrived in Oslo on Sunday to attend the 14th": before a session. */
const TO_ATTEND =
  /(?:arriv|left|leav|travel|flew|fly|went|head|visit|trip|depart)[a-z]*(?= )[^;:]{0,80} (?:to|for) (?:attend(?:ing)?|join(?:ing)?|co-chair(?:ing)?|chair(?:ing)?|take part in|participat(?:e|ing) in)(?: the)?(?: [a-z0-9-]+){0,3} $/;

/** "talks between Berg and Li", "a meeting of the Norwegian and Chinese ministers". */
export const talksBetween: Rule = {
  name: 'talks-between',
  example: 'A meeting between Anna Berg and Li Wei will take place in Oslo.',
  words:
    /(?:^| )(?:talk|contact|meeting|discussion|negotiation|consultation|conversation|dialogue|session|summit|audience|bilateral|lunch|dinner|breakfast|call|phone-call|video|tele|encounter|get-|sit-|tete|tête|handshake|exchange|round)/,
  also: /^(?:between|of|among|involving|by)$/,
  pattern: pattern(
    `(?<aux>(?:^|(?<= ))[^PBCL;:]{0,60}?)(?<cue>${TALKS}|rounds?(?= of(?: the)? B))(?= )(?: (?:on|about|over|regarding)(?: (?!between |with )[a-z-]+){1,6}(?= between ))?(?:(?: (?:in|at) the(?: [a-z-]+){1,3} L)?(?: (?:on|in|at|the|D|X|Y|E|O|L|B|'s|framework|context|sidelines|margins|of|also|held|this|last|week|here|late|early|,|talks|level|highest|conversation|call|took|take|takes|place|was|were|will|would|may|might|could|to|soon|shortly|reportedly|set|due|expected|scheduled|likely|are|be|has|been|is|that|which))){0,12} (?:between(?: the)?(?: [a-z]+){0,2} ministries(?: of(?: [a-z]+){1,3})? of|between|of|among|involving|by(?=${SMALL} P(?:(?: ,)? and${SMALL} P| (?:on|in|at|D)(?= ))))${SMALL} (?<who>${ACTOR} (?:-|–) ${ACTOR}|P with${SMALL} ${GROUP}|${GROUP})(?! 's (?:relations|ties))`,
  ),
  // "the first session of the Norwegian-Chinese joint committee" is one of the committee's.
  read: (match, frame) => {
    const cueAt = match.indices?.groups?.cue?.[0] ?? match.index;
    if (
      /^(?: [a-z-]+){0,4} (?:committee|commission|council|joint working group)(?= |$)/.test(frame.text.slice(match.index + match[0].length))
    )
      return null;
    // "Berg will co-chair a meeting of the joint commission along with Li": a rule of its own reads who has the chair.
    if (
      /(?:^| )co-(?:chair|host)[a-z]*(?: [a-z0-9-]+){0,5} $/.test(frame.text.slice(Math.max(0, cueAt - 80), cueAt)) &&
      / (?:with|alongside)(?: [a-z-]+){0,3} P(?= |$)/.test(frame.text.slice(match.index))
    )
      return null;
    // "After a phone call on Monday and a meeting between officials": the words in front are of another.
    const finding = readParts('talks-between', (words) => typeOfTalks(words.replace(/^.* and (?:an?|the) /, '')), match, frame);
    // "The fourth round of the commission follows talks in Oslo": says nothing of its being held.
    if (finding?.cue.startsWith('round')) {
      const near = `${frame.text.slice(Math.max(0, finding.cueAt - 60), finding.cueAt)} ${frame.text.slice(finding.to, finding.to + 30)}`;
      if (!HELD.test(near.replace(/ (?:follow|precede)\w* .*/, ''))) return { ...finding, type: 'other', weak: true };
    }
    // "Prior to the agreement of March 10, Chile had hosted talks between Norway and China": that day is another's.
    const prior = finding && PRIOR.exec(finding.aux);
    if (prior) return { ...finding, from: finding.from + prior[0].length - 1, aux: finding.aux.slice(prior[0].length - 1) };
    if (
      finding &&
      MADE_AT.test(frame.text.slice(Math.max(0, cueAt - 90), cueAt)) &&
      !/^(?: [^ P;:]+){0,4} [DXY](?= |$)/.test(frame.text.slice(finding.to))
    )
      return { ...finding, type: 'other', weak: true };
    const [only, second] = finding?.who ?? [];
    // "A summit by the presidents of both in Oslo", not "a session by the council in Oslo"
    if (only && !second && (only.sides & BOTH) !== BOTH && / by(?: [a-z]+){0,3} P$/.test(match[0])) return null;
    // "Agreed to convene a meeting of the Commission": of whose, the words around it say.
    if (only?.bodies.length === 1 && only.sides !== BOTH && !second && finding && UNOWNED.test(finding.aux)) return null;
    const both = only && !second && only.people.length === 0 && only.sides === BOTH;
    if (finding && both && /^(?:meetings?|sessions?|rounds?)/.test(finding.cue)) {
      const held = withHolders(finding, cueAt);
      if (held !== finding) return held;
    }
    // "The first session of the Joint Committee": a body of both.
    if (!finding || only?.code !== 'B' || only.sides !== BOTH || second) return finding;
    // "Arrived in Oslo on Sunday to attend the meeting of the Joint Committee": it is still to come.
    return { ...finding, type: 'other', planned: finding.planned || TO_ATTEND.test(frame.text.slice(0, cueAt)) };
  },
};

/** "held a joint session": a rule of its own reads it. */
const JOINT_SESSION =
  / (?:joint|inter-?governmental)(?: [a-z-]+){0,4} (?:sessions?|(?:commission|committee|council|working group) (?:meetings?|rounds?|summits?))$/;
/** "held the fourth session of the joint commission": so is one of a commission's. */
const OF_COMMISSION =
  /^ of (?:the |their )?(?:[a-z-]+ ){0,3}(?:joint|bilateral|inter-?governmental|trilateral) (?:[a-z-]+ ){0,4}(?:commission|committee|council|forum|working group)(?= |$)/;

const BEGUN_LATER = / agreed(?: on)?(?: D)? to (?:begin|start|launch|open|resume)(?: [a-z-]+){0,4}$/;

const HOLDERS =
  /(?<pair>P(?: ,)? and P)(?<aux>[^PBCL;:]{0,40}? (?:hold|holds|held|holding|attend|attended|co-chair|co-chaired|chair|chaired|open|opened|began|begin|start|started|conclude|concluded|convene|convened)(?: [a-z0-9-]+){0,4}) $/;

/** "Berg and Li co-chaired the tenth meeting of the two countries' commission": those who hold it, named in front of an index. */
export function withHolders(finding: Finding, before: number): Finding {
  const { frame } = finding;
  const holders = HOLDERS.exec(frame.text.slice(0, before));
  const first = holders ? frame.terms.get(holders.index) : undefined;
  const second = holders ? frame.terms.get(holders.index + (holders.groups?.pair?.length ?? 1) - 1) : undefined;
  const named = first && second && first !== second && first.people.length > 0 && second.people.length > 0;
  return named ? { ...finding, who: [first, second], aux: `${holders?.groups?.aux ?? ''}${finding.aux}` } : finding;
}

const JUDGED =
  /(?:^| )(?:portray|describ|hail|call|characteri[sz]|term|prais|welcom|dubb|labell?|tout|cast|fram|bill|depict|laud|condemn|criticis|criticiz|rat)(?:s|es|ed|ing)?(?: (?:the|their|his|her|these|those|this))?(?: [a-z-]+){0,2}$/;

/** "But they held talks in May": with a day of its own, it is told and not taken up. */
const HELD_ON = /^P (?:have |had |also )?(?:held|hold|had) (?:[a-z-]+ ){0,3}[a-z]+(?: (?:in|on|late|early|last|[XY])){0,3} D(?= |$)/;

/** The pair as an owner: "Berg and Li's meeting", "Norway-China talks", "the two sides' talks", "the Berg-Li summit". */
export const pairTalks: Rule = {
  name: 'pair-talks',
  example: 'Norway-China talks were held in Oslo on Monday.',
  words: TALKS_WORDS,
  pattern: pattern(
    `(?<who>(?:${ACTOR} , (?:and )?){0,3}${ACTOR}(?: - | – | — | and | , and |-|–)${ACTOR}|P)(?: 's)?(?<aux>(?: (?!in |at |on |to |said |that )[^ PBCL;:,.]+){0,4}) (?<cue>${TALKS})(?= |$)(?! with| between)`,
  ),
  read: (match, frame) => {
    if (JOINT_SESSION.test(match[0])) return null;
    const finding = readParts('pair-talks', typeOfTalks, match, frame);
    // "Aides of both portrayed the talks as a step forward": of talks told before.
    if (JUDGED.test(finding?.aux ?? '')) return null;
    // "Norway and China prepared for the talks" says nothing of talks held; "the framework of the Oslo-Beijing dialogue" is no day's talks.
    if (
      / (?:before|after|ahead|for|discuss|discussed|prepared|prepare|agreed|seek|sought|want|wanted|supports?|supported|backs?|backed|urged?|hail(?:s|ed)?|eye|mull|plan|propose[sd]?|await|rejects?|rejected|boycott|skip|postpone|cancel|push|demand)(?= |$)/.test(
        finding?.aux ?? '',
      )
    )
      return null;
    if (
      / (?:framework|context|format|auspices|part) of(?: the| an?)?(?: [^ ]+){0,2} $/.test(
        frame.text.slice(Math.max(0, match.index - 60), match.index),
      )
    )
      return null;
    // "co-chaired the fifth session of the joint commission" is one of the commission's.
    if (ofCommission(match, frame)) return null;
    // "the mediator for the Oslo-Beijing dialogue" names an office.
    if (
      match.groups?.cue?.startsWith('dialogue') &&
      / (?:for|within|of) the(?: [^ ]+){0,2} $/.test(frame.text.slice(Math.max(0, match.index - 50), match.index))
    )
      return null;
    if (!finding || bitsOf(finding.who) < 3) return null;
    // "Both countries are under pressure. Before their meeting, Berg said": the one told before.
    const [owner, other] = finding.who;
    if (owner?.pronoun && !other && owner.people.length === 0 && !HELD_ON.test(frame.text.slice(match.index, match.index + 80)))
      return { ...finding, rule: 'taken-up', who: [], weak: true };
    // "Berg and Li will also hold the sixth Norway-China dialogue": those who hold it.
    return withHolders(finding, match.index);
  },
};

/** Talks that both sides speak of: "Norway and China said that bilateral talks were under way". */
export const talksTold: Rule = {
  name: 'talks-told',
  example: 'Norway and China have hinted that bilateral talks on a treaty were underway.',
  words: TALKS_WORDS,
  also: /^(?:bilateral|direct|new|further|high-level)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(40)} (?:said|say|hinted|announced|confirmed|agreed)(?: D)?(?: that)?) (?:bilateral|direct|new|further|high-level) (?<cue>talks|negotiations|consultations)(?= |$)`,
  ),
  read: (match, frame) =>
    readParts(
      'talks-told',
      /under ?way|ongoing|continu/.test(frame.text.slice(match.index + match[0].length)) ? 'other' : 'meeting',
      match,
      frame,
    ),
};

/** The talks first, and then those who held them: "a telephone conversation they had on Monday". */
export const talksTheyHad: Rule = {
  name: 'talks-they-had',
  example: 'A telephone conversation Anna Berg and Li Wei had on Monday was brief.',
  words: TALKS_WORDS,
  also: /^(?:had|held)$/,
  pattern: pattern(
    `(?<=^| )(?<aux>(?:an?|the|their|two|earlier)(?: [a-z-]+){0,3}) (?<cue>${TALKS})(?: that| which)? (?<who>P(?: and P)?) (?:had |have |last |also )?(?:had|held)(?= (?:(?:on|in|late|early|last) ){0,2}(?:D|[XY])(?= |$|,|\\.))`,
  ),
  read: (match, frame) => {
    const finding = readParts('talks-they-had', typeOfTalks, match, frame);
    return finding && (bitsOf(finding.who) & BOTH) === BOTH ? finding : null;
  },
};

const ARRANGED =
  /(?:^| )(?:arrang|organi[sz]|host|broker|mediat|facilitat|sponsor|launch|initiat|oversee|oversaw|support|monitor|guarantee)[a-z]*(?= )(?: (?!and )[^ PBC;:,]+){0,8}$/;

const SO_FAR =
  /(?:^(?=.* (?:has|have|had) (?:so far|already|until now) )|^so far ?,? ).* (?:held|had) (?:[a-z]+|\d+) (?:rounds of )?(?:meetings|sessions|rounds|talks|negotiations)$/;

/** Both in front and talks held: "Norway and China held talks", "officials of both opened a second round of negotiations". */
export const holdTogether: Rule = {
  name: 'hold-together',
  example: 'Norway and China will hold a second round of talks in Oslo.',
  words: TALKS_WORDS,
  also: /^(?:held|holds?|holding|had|have|having|beginning|starting|opening|resuming|concluding|attending|conduct(?:ed|s)?|wound|winds?|finished|completed|began|begins?|begun|open(?:ed|s)?|started|launched|resum(?:ed?|es)|conclud(?:ed?|es)|wrapped|kicked|attend(?:ed|s)?|co-chair(?:ed|s)?|chair(?:ed|s)?|took|in|engaged|entered|conven(?:e|es|ed|ing)|gathered|met|proceeded|headed|moved|went|retired|adjourned|withdrew|commenced|completed|emerg(?:ed|es|ing)|c[ao]me|sat|finish(?:ed|es)|ended)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?:held|holds?|holding|had|have|having|beginning|starting|opening|resuming|concluding|attending|conduct(?:ed|s)?|w(?:ound|inds?) up|finished|completed|began|begins?|begun|open(?:ed|s)?|started|launched|resum(?:ed?|es)|conclud(?:ed?|es)|wrapped up|kicked off|attend(?:ed|s)?|co-chair(?:ed|s)?|chair(?:ed|s)?|took part in|in(?! motion )|engaged in|entered|conven(?:e|es|ed|ing)(?: for)?|gathered for|met for|(?:proceeded|headed|moved|went|retired|adjourned|withdrew)(?: [^P;:]{0,60}?)? for|commenced|completed|emerg(?:ed|es|ing) from|c[ao]me out of|sat through|finish(?:ed|es)|ended)(?: (?!that |said )[^ PBCL;:,.]+){0,7}? (?<cue>${TALKS})(?= |$)(?! with)`,
  ),
  read: (match, frame) => {
    if (
      JOINT_SESSION.test(match[0]) ||
      OF_COMMISSION.test(frame.text.slice(match.index + match[0].length, match.index + match[0].length + 120))
    )
      return null;
    // "The joint committee has so far held fifteen meetings": on no day.
    if (SO_FAR.test(frame.text.slice(Math.max(0, match.index - 12), match.index + match[0].length))) return null;
    // "Are in talks to arrange a summit": they speak of it, and no day's meeting is told.
    if (match[0].endsWith(' in talks') && /^ (?:to|over|about|on|for)(?= )/.test(frame.text.slice(match.index + match[0].length)))
      return null;
    // "Norway and China have managed to arrange talks between the opposition and the government": of others.
    if (ARRANGED.test(match.groups?.aux ?? '') || ARRANGED.test(match[0].slice(-80))) {
      if (/^ (?:between|among|of|with)(?= )/.test(frame.text.slice(match.index + match[0].length))) return null;
    }
    const finding = readParts('hold-together', typeOfTalks, match, frame);
    const end = match.indices?.groups?.who?.[1] ?? match.index;
    // The verb of holding is read for doubt too: "have yet to agree on talks".
    const aux = frame.text.slice(end, (finding?.cueAt ?? 1) - 1);
    // "Agreed to meet in Oslo to prepare for the summit of the union": an event of others.
    if (/ (?:to prepare(?: for)?|in preparation for|ahead of) [^;:]{0,60}$/.test(aux)) return null;
    // "Berg and Li agreed on Monday to begin talks on a treaty": of others, at some time.
    const others = BEGUN_LATER.test(aux) && /^ (?:for|on|over|towards?) /.test(frame.text.slice(match.index + match[0].length));
    return finding && { ...finding, aux, weak: others };
  },
};
