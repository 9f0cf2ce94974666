import { SMALL, pattern } from './grammar.ts';
import { ofBoth, readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const TO_PRESS =
  '(?: (?:reporters|journalists|the press|an? (?:joint )?(?:news|press) (?:conference|briefing)|an? briefing|[a-z]+ media))?';

/** Who speaks in the other's country is there on a visit, unless he is posted there: "said in Beijing last month that the line would be finished". */
export const saidIn: Rule = {
  name: 'said-in',
  example: 'Foreign Minister Anna Berg said in Beijing on Monday that trade would grow.',
  words: /^(?:said|told|speaking)$/,
  also: /^in$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>(?: (?:also|later|,)){0,2}) (?<cue>said|told)(?=[ ])${TO_PRESS}(?: in (?:the )?(?<goal>[XY])(?: (?:on|late|early|last|in)){0,2} D| (?:(?:on|late|early) )?D in (?:the )?(?<there>[XY]))(?= (?:that|,|and)(?= )| [a-z]| \\.|$)|^speaking(?: to [a-z]+)? in (?:the )?(?<where>[XY])(?: (?:on|late|early|last|in)){0,2} D ,${SMALL} (?<also>P)(?! 's) (?<says>said|told|stressed|warned|added|called)(?= )`,
  ),
  read: (match, frame) => {
    const groups = match.indices?.groups;
    if (groups) {
      const [goal] = ['goal', 'there', 'where'].map((name) => groups[name]).filter((range) => range !== undefined);
      const [cue] = ['cue', 'says'].map((name) => groups[name]).filter((range) => range !== undefined);
      if (goal && cue) Object.assign(groups, { goal, cue });
    }
    const finding = readParts('said-in', 'visit', match, frame);
    const [who, other] = finding?.who ?? [];
    const abroad =
      who?.people.length === 1 && !who.pronoun && !other && who.toward === 0 && (who.sides & (finding?.goal?.sides ?? 0)) === 0;
    return finding && abroad && ofBoth({ ...finding, whom: finding.goal ? [finding.goal] : [] }) ? { ...finding, weak: true } : null;
  },
};
