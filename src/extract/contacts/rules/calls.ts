import { saysWhenOrWhere } from './adverbials.ts';
import { GROUP, PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { ofBoth, readParts, withSubject } from './read-parts.ts';
import type { Rule } from './rule.ts';

const AFTER_CALL =
  '(?= (?:D|on D|to D|in D|over D|and (?:offered|vowed|expressed|conveyed|discussed|told|said|pledged|promised|thanked|asked|urged|invited|congratulated|wished|agreed|assured|informed|briefed|condemned|reiterated|voiced|extended|stressed)|by (?:phone|telephone)|on (?:the )?(?:tele)?phone|via (?:tele)?phone|to (?:discuss|exchange|wish|greet|inform|ask|apologi[sz]e|welcome|congratulate|express|brief|thank|offer|convey|condole|talk|urge|invite|inform)|(?:, )?(?:affirming|reaffirming|expressing|offering|conveying|congratulating|pledging|assuring|informing|thanking|urging|inviting|voicing|extending|wishing|discussing|asking|seeking|stressing)|and (?:discussed|expressed|told|said)|after|following|late|early|\\.)| ,|$)';

/** "telephoned", "phoned", "contacted", "called" with somebody at the other end; not "called for", "called on", "called him a friend". */
export const calls: Rule = {
  name: 'calls',
  example: 'Li Wei telephoned Anna Berg on Monday.',
  words: /(?:^| )(?:phon|telephon|rang|ring$|through$|line$|hotline$|video|dial|contacted|call)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(70)}) (?<cue>(?:tele)?phon(?:ed|es?|ing)(?! (?:call|talk|conversation|contact|discussion)s?(?= ))|rang|contacted|(?<= (?:to|will|would) )ring|got through to|(?:reached|got|had|caught)(?=${SMALL} P (?:by|on|over)(?: the)? (?:(?:tele)?phone|line|hotline)(?= |$))|gave(?=${SMALL} P an? (?:[a-z]+ )?(?:call|ring)(?= |$))|heard from(?=${SMALL} P by (?:tele)?phone)|connected(?= with P (?:by|over|via|through) )|call(?:s|ed)?(?= [^ ]+ P${AFTER_CALL}| P${AFTER_CALL}))(?: with)?${SMALL} (?<whom>P)(?! 's)`,
  ),
  read: (match, frame) => readParts('calls', 'call', match, frame),
};

/** "paid a courtesy call on", "in a courtesy call to": a visit to somebody's office. */
export const courtesyCall: Rule = {
  name: 'courtesy-call',
  example: 'Anna Berg paid a courtesy call on Premier Li Wei on Monday.',
  words: /(?:^| )courtesy/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>(?:(?! that P )[^;:]){0,120}?) courtesy (?<cue>calls?|visits?)(?<parted>[^PBCL;:.]{0,60}?) (?:to|on|with)${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)(?:(?: ,)? including${SMALL} (?<host>(?=P)${PARTNERS}))?`,
  ),
  read: (match, frame) =>
    // "After talks with the premier, Berg paid a courtesy call": whoever begins the clause behind the comma.
    saysWhenOrWhere(match.groups?.parted ?? '') &&
    !/ , P (?:is|was|will|would|has|had|paid|pays|made|makes|also|later|then)(?= )/.test(match.groups?.aux ?? '')
      ? readParts('courtesy-call', 'meeting', match, frame)
      : null,
};

/** "Berg's telephone call to Li". */
export const callOf: Rule = {
  name: 'call-of',
  example: "Anna Berg's telephone call to Premier Li Wei broke the ice.",
  words: /(?:^| )call/,
  pattern: pattern(`(?<who>P) 's(?<aux>(?: (?!courtesy)[a-z-]+){0,3}) (?<cue>call) (?:to|with)${SMALL} (?<whom>P)(?! 's)`),
  read: (match, frame) => readParts('call-of', 'call', match, frame),
};

const TO_WHOM = /^ to(?: (?:the|his|her))? (?=P(?= |$))/;

/** "received a telephone call from", "in a call from". */
export const callFrom: Rule = {
  name: 'call-from',
  example: 'Anna Berg received a telephone call from Li Wei on Monday.',
  words: /(?:^| )(?:call)/,
  pattern: pattern(`(?<who>${GROUP})(?! 's)(?<aux>${gap(60)}) (?<cue>call)(?<parted>[^PBCL;:.]{0,80}?) from${SMALL} (?<whom>P)(?! 's)`),
  read: (match, frame) => {
    const finding = saysWhenOrWhere(match.groups?.parted ?? '') ? readParts('call-from', 'call', match, frame) : null;
    // "Ties of both have suffered, but a phone call from Berg to Li may help": whom it was made to stands behind.
    const to = finding ? TO_WHOM.exec(frame.text.slice(finding.to, finding.to + 40)) : null;
    const called = finding && to ? frame.terms.get(finding.to + to[0].length) : undefined;
    return finding && to && called
      ? { ...finding, from: finding.cueAt, to: finding.to + to[0].length + 1, aux: '', who: finding.whom, whom: [called] }
      : finding;
  },
};

/** "made a telephone call to", "placed a call to". */
export const callTo: Rule = {
  name: 'call-to',
  example: 'Anna Berg made a telephone call on Monday to Li Wei.',
  words: /(?:^| )(?:call|phone$|telephone$)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(60)} (?:(?:picked|picks) up the(?= (?:tele)?phone )|(?:made|makes|make|making|placed|places|had|put in|put|initiated)(?: an?| the| his| her)?|(?:in|during|on|after|following) (?:an?|his|her|their))(?: [a-z-]+){0,3}) (?<cue>call|(?<=up the )(?:tele)?phone)(?<parted>[^PBCL;:.]{0,80}?) to${SMALL} (?<whom>P)(?! 's| to )`,
  ),
  read: (match, frame) =>
    saysWhenOrWhere(match.groups?.parted ?? '') ? withSubject(readParts('call-to', 'call', match, frame), frame, match.index) : null,
};

/** "discussed trade over the phone with". */
export const discussesByPhone: Rule = {
  name: 'discusses-by-phone',
  example: 'Anna Berg discussed trade over the phone with Li Wei.',
  words: /(?:^| )(?:phone|telephone|video)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(70)}) (?<cue>discuss(?:ed|es)?|review(?:ed|s)?|talked|exchanged views|conferred|consulted)(?= )[^P;:]{0,80}? (?:by|over|on|via)(?: the| a)? (?:tele)?(?:phone|video|video link)(?<parted>[^PBCL;:]{0,60}?) with${SMALL} (?<whom>P)(?! 's)`,
  ),
  read: (match, frame) => (saysWhenOrWhere(match.groups?.parted ?? '') ? readParts('discusses-by-phone', 'call', match, frame) : null),
};

/** The telephone first: "On the phone with Premier Li on Monday, Berg raised the port". */
export const onThePhone: Rule = {
  name: 'on-the-phone',
  example: 'On the phone with Premier Li Wei on Monday, Anna Berg called for calm.',
  words: /(?:^| )(?:phone|telephone)$/,
  also: /^with$/,
  pattern: pattern(
    `^(?:on|over|by)(?: the)? (?<aux>)(?<cue>(?:tele)?phone)(?: on D| D)? with${SMALL} (?<whom>P)(?! 's)${gap(90)},${gap(40)} (?<who>P)(?! 's)`,
  ),
  read: (match, frame) => readParts('on-the-phone', 'call', match, frame),
};

/** "spoke with", "spoke by phone with", "talked to": a call unless a place is given. */
const ON_MARGINS = /^on (?:its|their|the) (?:sidelines|margins|fringes)(?= )/;

/** "spoke with Li when she visited Oslo": there they stood face to face. */
const AT_EVENT =
  /^(?: ,)? (?:at|during|(?:on|in) the (?:sidelines|margins) of)(?: the| a| an)?(?: [A-Za-z0-9-]+){0,4}? (?:summit|forum|conference|ceremony|assembly|funeral|congress|games|opening)(?= )|^(?: ,)? (?:at|during)(?: the| a| an)? E(?= )/;

const ON_A_VISIT =
  /^(?: ,)? (?:(?:(?:on|in) )?D )?(?:(?:when|while|as) P (?:was (?:in|on)|visited|travell?ed to|came to|went to|flew to)(?= )|(?:during|on) (?:(?:an?|his|her|their|the|P 's) (?:[a-z-]+ ){0,3}(?:visit|trip|stay|tour)(?= )))/;

/** "Talked to Li in Oslo", "talked to Li over lunch": they sat together, where no telephone is told of. */
const IN_PERSON =
  /^(?: (?:(?:about|on) [^PBCXY;:,]{1,40}?|D|on D|alone|briefly|privately|again|twice))? (?:in (?:the )?(?:[a-z]+ )?[XY](?= |$)|(?:over|at) (?:an? )?(?:[a-z]+ )?(?:lunch|dinner|breakfast|coffee|tea|drinks|supper|luncheon)(?= |$))/;
const BY_WIRE = /(?:^| )(?:(?:tele)?phone|telephonic|telephonically|call|video|line|remotely|online|virtually)(?= |$)/;

export const speaks: Rule = {
  name: 'speaks',
  example: 'Li Wei spoke by phone with Anna Berg on Monday.',
  words: /(?:^| )(?:spoke|speak|spoken|talk|convers|phone|telephone|line)/,
  also: /^(?:with|to)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(70)}) (?<cue>(?:spoke|speaks?|spoken)(?! (?:out|up|against)(?= ))|speaking(?! (?:out|up|against)(?= ))(?! (?:after|during|at|following|before|ahead|in|on|to reporters|to journalists)(?= ))|talked|talking|conversed|on the (?:phone|telephone)|(?<=(?:is|are|was|were|be|been|got|get|came|stayed|remained|still|back|hours|minutes) )on the line)(?: (?!(?:after|during|following|ahead|before) )[^ PBCL;:.]+){0,6} (?:with|to)${SMALL} (?<whom>P(?: and P)?)(?! 's)(?! [a-z]+ing )`,
  ),
  read: (match, frame) =>
    readParts(
      'speaks',
      (words) =>
        / in [XY]|sidelines|margins|met | at /.test(words) ||
        ON_MARGINS.test(frame.text) ||
        AT_EVENT.test(frame.text.slice(match.index + match[0].length)) ||
        frame.text.slice(0, match.index).endsWith(' where ') ||
        ON_A_VISIT.test(frame.text.slice(match.index + match[0].length)) ||
        (IN_PERSON.test(frame.text.slice(match.index + match[0].length)) && !BY_WIRE.test(frame.text))
          ? 'meeting'
          : 'call',
      match,
      frame,
    ),
};

/** "spoke briefly on the margins of a summit": face to face. */
export const speakAside: Rule = {
  name: 'speak-aside',
  example: 'Anna Berg and Li Wei spoke briefly on the margins of the summit in Geneva.',
  words: /(?:^| )(?:spoke|talked|chatted|conversed)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(60)}) (?<cue>spoke|spoken|talked|chatted|conversed)(?: [a-z]+| D){0,4} (?:on the (?:sidelines|margins)|briefly|(?:this week )?in(?: (?!which|that)[a-z-]+){0,6} [XY]|face to face|in person)(?:[^PBCL;:]{0,60}? with${SMALL} (?<whom>P)(?! 's))?`,
  ),
  read: (match, frame) => readParts('speak-aside', 'meeting', match, frame),
};

/** "Berg and Li spoke on Monday about trade": to each other, where no hall and no press is told of. */
export const speakOnDay: Rule = {
  name: 'speak-on-day',
  example: 'Anna Berg and Li Wei spoke on Monday about the harbour.',
  words: /(?:^| )(?:spoke|talked|spoken|speak$|talk$)/,
  fallback: true,
  pattern: pattern(
    `(?<who>P(?:(?: ,)? and P)?)(?! 's)(?<aux>(?: also| last| have| had| has){0,2}|(?: also| both)? (?:will|would|to|are to|are (?:due|set|scheduled|expected|likely) to)(?: also| next)?) (?<cue>spoke|talked|spoken|(?<=to |will |would |also |next )(?:speak|talk))(?:(?<!spoken)(?= (?:again )?(?:, )?(?:on |late |early )?D(?: (?:about|to (?:discuss|confirm|finali[sz]e|prepare|settle)|and|,|\\.|for|before|after)|$))|(?<=spoken) (?:only |just )?(?:once|twice|[a-z]+ times)(?: [^P;:]{1,90}?)? D(?= [,.]|$))`,
  ),
  read: (match, frame) =>
    / (?:at|before|to) (?:an?|the) (?:[a-z-]+ ){0,3}?(?:conference|forum|event|rally|ceremony|summit|panel|hearing|assembly|reporters|journalists|press|audience|crowd)(?= |$)/.test(
      frame.text,
    )
      ? null
      : ofBoth(readParts('speak-on-day', 'call', match, frame)),
};

/** Both at the telephone in front: "Berg and Li spoke by telephone". */
export const speakTogether: Rule = {
  name: 'speak-together',
  example: 'Anna Berg and Li Wei spoke by telephone.',
  words: /(?:^| )(?:phone|telephone|video|link|hotline)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(110)}) (?<cue>spoke|speak|spoken|talked|talk|discuss(?:ed)?|took up|took stock|reviewed|went over|raised|(?:speaking|talking)(?= (?:[a-z]+ ){0,2}(?:by|over|on|via) ))(?: [^ PBCL;:.]+){0,14} (?:by|over|on|via)(?: the| a){0,1}(?: [a-z]+)? ?(?:tele)?(?:phone|video|link|videoconference|hotline)`,
  ),
  read: (match, frame) => readParts('speak-together', 'call', match, frame),
};

/** Both spoke once more, on a day that is told: "The leaders previously spoke on May 1". */
export const lastSpoke: Rule = {
  name: 'last-spoke',
  example: 'Anna Berg and Li Wei last spoke on Monday.',
  words: /^(?:spoke|talked|spoken)$/,
  also: /^(?:last|first|previously|earlier|already)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>(?: ,)?(?: (?:had|have|has))? (?:last|first|previously|earlier|already)) (?<cue>spoke|talked|spoken)(?= (?:(?:on|in|late|early|last|with each other|to each other) ){0,2}D(?= |$))`,
  ),
  read: (match, frame) => readParts('last-spoke', 'call', match, frame),
};
