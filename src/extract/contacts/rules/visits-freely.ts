import { saysWhenOrWhere } from './adverbials.ts';
import { SMALL, TRAVELLERS, gap, pattern } from './grammar.ts';
import { ofBoth, readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const BE = '(?:is|are|was|were|be|been)(?: already| now| also| then| currently| said to be)?';

/** How somebody goes, each with the words that lead to the place. */
const GOES = [
  '(?:br[eo]a?ke?s?|broken|breaking) (?:his|her|their|the) (?:journey|flight|trip) (?:in|at)|pass(?:es|ed|ing) through',
  '(?:dropped|drops|stopped|stops|looked|called|put) in (?:at|in|on)|(?:puts?|made|makes) (?:in )?an appearance (?:in|at)',
  '(?:t[ao]kes?|took|taken|taking) off(?: (?:on )?D| today| early| late){0,2} (?:for|to)|(?:set|sets|setting) out(?: (?:on )?D| today| early| late){0,2} (?:for|to)',
  '(?:sail(?:s|ed)|lift(?:s|ed) off|embarked) (?:for|to)|(?:got|gets|stepped|climbed|hopped) (?:on|onto|aboard|into) (?:an?|the|his|her|their) (?:[a-z]+ )?(?:plane|train|flight|jet|aircraft|ferry|ship) (?:to|for|bound for)',
  `${BE} (?:on (?:his|her|their|the) way|en route|off|headed|bound)(?: home| back)?(?: from [F])? (?:to|for)`,
  '(?:t[ao]kes?|took|taken|br(?:ings?|ought)|leads?|led|headed|heads)(?: [^ PBCL;:,]+){0,4} (?:delegation|team|mission|party|entourage|businessmen|business leaders|ministers|officials|executives)(?: with (?:him|her|them|P))? to',
  '(?:leads?|led|headed|heads|brought|took)(?: an?| the| his| her| its)?(?: [a-z-]+){0,3} P to',
  '(?:slipped|swept|breezed|drove|rode|rolled|jetted) into|(?:wound|ended) up in',
  `${BE} (?:sent|despatched|dispatched|flown|awaited|expected back)(?: (?:on )?D)? (?:to|in)`,
].join('|');

/** A journey in words that no agency uses: "took off for Beijing", "broke her journey in Beijing", "is on her way to China". */
export const travelsFreely: Rule = {
  name: 'travels-freely',
  example: 'Anna Berg broke her journey in Beijing on Monday.',
  words:
    /^(?:journey|flight|trip|pass(?:es|ed|ing)|dropped|drops|stopped|stops|looked|called|put|appearance|off|out|sail(?:s|ed)|embarked|way|en|headed|bound|plane|train|jet|aircraft|ferry|ship|delegation|team|mission|party|entourage|businessmen|business|ministers|officials|executives|sent|despatched|dispatched|flown|awaited|leads?|led|brought|took|slipped|swept|breezed|drove|rode|rolled|jetted|wound|ended)$/,
  also: /^(?:in|into|at|on|through|for|to)$/,
  pattern: pattern(`(?<who>${TRAVELLERS})(?! 's)(?<aux>${gap(60)}) (?<cue>${GOES})${SMALL} (?<goal>[CLXY])(?! 's)`),
  read: (match, frame) => {
    const cue = match.groups?.cue ?? '';
    const finding = readParts('travels-freely', 'visit', match, frame);
    // "Was sent to China as ambassador": to live there.
    if (
      / as (?:an? |the )?(?:[a-z'’-]+ ){0,3}(?:ambassador|envoy|consul|attach|correspondent)/.test(
        frame.text.slice(match.index, match.index + match[0].length + 60),
      )
    )
      return null;
    // "Led a large Norwegian delegation to Beijing": and not somebody else.
    const led = cue.includes(' P to') ? frame.terms.get((finding?.cueAt ?? 0) + cue.indexOf(' P to') + 1) : null;
    if (led !== null && !(led?.office && led.people.length === 0)) return null;
    // Goods and crowds are on their way too.
    if (!finding?.who.some((term) => term.people.length > 0 || term.office || term.pronoun)) return null;
    return cue.includes(' awaited') ? { ...finding, planned: true } : finding;
  },
};

/** The way home from a visit: "returned on Monday from Beijing", "is back from China". */
export const comesHome: Rule = {
  name: 'comes-home',
  example: 'Anna Berg came home from Beijing on Monday.',
  words: /^(?:returned|returns|back|home|departed|departs)$/,
  also: /^from$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>(?: (?:has|had|have|only|just|himself|herself|later|then|also|D|on)){0,3}) (?<cue>returned|returns|came (?:back|home)|comes (?:back|home)|flew (?:back|home)|flies (?:back|home)|got back|arrived (?:back|home)|(?:is|was) (?:just )?(?:back|home)|departed)(?<parted>(?: (?:home|back|again|late|early|on|D|here|to [XYCL]| ,)){0,4}) from${SMALL} (?<goal>F)(?! 's)`,
  ),
  read: (match, frame) => readParts('comes-home', 'visit', match, frame),
};

/** What carries somebody: "Berg's plane touched down in Beijing", "the train with Premier Li on board pulled into Oslo". */
export const vehicleArrives: Rule = {
  name: 'vehicle-arrives',
  example: "Anna Berg's plane touched down in Beijing on Monday.",
  words: /^(?:plane|aircraft|jet|flight|train|helicopter|motorcade|ship|yacht|airliner)$/,
  pattern: pattern(
    `(?:(?<who>P) 's (?:[a-z]+ )?(?:plane|aircraft|jet|flight|train|helicopter|motorcade|ship|yacht|airliner)|(?<=the )(?:[a-z]+ )?(?:plane|aircraft|jet|flight|train|helicopter|motorcade|ship|yacht|airliner) (?:of|carrying|with|bringing)${SMALL} (?<also>P)(?: on board| aboard)?)(?<aux>(?: has| had| finally| later| will| D)?) (?<cue>touch(?:ed|es)? down|land(?:ed|s)?|arriv(?:ed|es?)|set down|put down|pulled in|pulled into|rolled into|flew|reached|docked|came down)(?: (?:safely|late|early|again|D|on D)){0,2}(?: (?:in|at|to|into|on))?${SMALL} (?<goal>[XYCL])`,
  ),
  read: (match, frame) => readParts('vehicle-arrives', 'visit', match, frame),
};

/** The stay first: "While in Beijing on Monday, Berg". */
export const whileIn: Rule = {
  name: 'while-in',
  example: 'While in Beijing on Monday, Anna Berg opened a school.',
  words: /^(?:while|when)$/,
  pattern: pattern(`^(?<aux>(?:while|when)) (?<cue>in)${SMALL} (?<goal>[XY])(?<when>[^P;:]{0,60}?) ,${SMALL} (?<who>P)(?! 's)`),
  read: (match, frame) =>
    (match.groups?.when ?? '') === '' || saysWhenOrWhere(match.groups?.when ?? '') ? readParts('while-in', 'visit', match, frame) : null,
};

/** Who is expected: "China expects Berg on Friday". */
export const awaits: Rule = {
  name: 'awaits',
  example: 'China expects Anna Berg on Monday.',
  words: /^(?:expects|expect|awaits|expecting|awaiting)$/,
  pattern: pattern(
    `(?<goal>[CL])(?! 's)(?<aux>(?: (?:now|also|then))?) (?<cue>expects|awaits|(?:is|was|were) (?:now |also )?(?:expecting|awaiting))${SMALL} (?<who>P)(?! 's)(?=(?: (?:on|in|next|this|later|early|late)){0,2} D(?= |$)| for (?:talks|an? |two |three ))`,
  ),
  read: (match, frame) => {
    const finding = readParts('awaits', 'visit', match, frame);
    return finding && { ...finding, planned: true };
  },
};

/** The same of one who speaks for his country: "We expect Minister Berg in Beijing in May". */
export const awaitsIn: Rule = {
  name: 'awaits-in',
  example: 'Li Wei said he expected Foreign Minister Anna Berg in Beijing on Monday.',
  words: /^(?:expects?|expected|expecting|awaits?|awaited|awaiting|waiting|forward)$/,
  also: /^in$/,
  pattern: pattern(
    `(?<host>[PC])(?! 's)(?<aux>(?: (?:said|says|added)(?: that)? (?:he|she|they|it))?(?: (?:is|are|was|were|now|also)){0,2}) (?<cue>expects?|expected|expecting|awaits?|awaited|awaiting|waiting for|look(?:s|ed|ing)? forward to (?:welcoming|receiving|hosting|seeing))${SMALL} (?<who>P)(?! 's)(?: (?:on )?D)? in (?<goal>[XY])(?= |$)(?! to be )`,
  ),
  read: (match, frame) => {
    const finding = readParts('awaits-in', 'visit', match, frame);
    const host = finding?.whom[0]?.sides ?? 0;
    const comes = host !== 0 && finding?.goal?.sides === host && finding.who.every((term) => (term.sides & host) === 0);
    return comes ? ofBoth({ ...finding, planned: true }) : null;
  },
};

/** "Was received in Beijing on Monday with full honours": by whom, nobody says. */
export const receivedIn: Rule = {
  name: 'received-in',
  example: 'Anna Berg was given a warm welcome in Beijing on Monday.',
  words: /^(?:received|welcomed|greeted|feted|fêted|welcome|reception)$/,
  also: /^in$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>(?: (?:has|had|also|then|later|duly|warmly)){0,2}) (?<cue>(?:was|were|been) (?:warmly |also |then |later )?(?:received|welcomed|greeted|feted|fêted|given an? (?:[a-z-]+ ){0,3}(?:welcome|reception))|(?:got|had|received|enjoyed) an? (?:[a-z-]+ ){0,3}(?:welcome|reception))(?:(?: with| to)(?: [a-z0-9-]+){1,5}?)? in (?<goal>[XY])(?= |$)(?![^;:]{0,60} by )`,
  ),
  read: (match, frame) => {
    const finding = readParts('received-in', 'visit', match, frame);
    return finding?.who.some((term) => term.people.length > 0 || term.pronoun) ? finding : null;
  },
};

/** Back to a place just named: "has an eye on Beijing, and was there in October 2000". */
export const wasThere: Rule = {
  name: 'was-there',
  example: 'Anna Berg has kept an eye on Beijing and was there on Monday.',
  words: /^there$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>[^P;:]{0,100}? (?<goal>[CLXY])[^PCLXY;:]{0,70}? (?:and|but)(?: [a-z]+)?) (?<cue>was|has been|had been|went|flew|travelled|traveled|came) there(?= (?:(?:in|on|last|late|early|again|both) ){0,2}D(?= |$))`,
  ),
  read: (match, frame) => readParts('was-there', 'visit', match, frame),
};

const DEEDS =
  '(?:signed|signs|initialled|opened|laid a wreath|addressed (?:the|a)(?: [a-z]+)? (?:parliament|assembly|congress)|unveiled|inaugurated|gave a lecture|delivered a lecture|received an honorary)';

/** What somebody does in the other's country, he does on a visit there: "signed a security pact in Oslo". */
export const doesIn: Rule = {
  name: 'does-in',
  example: 'Foreign Minister Anna Berg signed a security pact in Beijing in May.',
  words: /^(?:signed|signs|initialled|opened|laid|addressed|unveiled|inaugurated|lecture|honorary)$/,
  also: /^in$/,
  fallback: true,
  pattern: pattern(
    `(?<!(?: and|,|with) (?:the )?)(?<who>P)(?! 's)(?<aux>(?: (?:has|had|also|then|later|himself|herself|who|,)){0,2}) (?<cue>${DEEDS})(?: [^PBC;:,]{1,60}?)? in (?<goal>[XY])(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = readParts('does-in', 'visit', match, frame);
    const who = finding?.who[0];
    const abroad = who && who.people.length > 0 && finding.goal && (who.sides & finding.goal.sides) === 0;
    return abroad ? ofBoth({ ...finding, whom: finding.goal ? [finding.goal] : [] }) && finding : null;
  },
};
