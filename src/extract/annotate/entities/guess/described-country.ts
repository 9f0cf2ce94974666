import { matchName } from '../match-name.ts';
import type { Candidate } from '../reading.ts';
import type { Scan } from '../scan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { OFFICES } from '../words/titles.ts';
import { words } from '../words/words.ts';
import { countryAt } from './read-clues.ts';
import { endsOf, type Setting } from './scene.ts';

/** Bodies and sides of a state, of which whoever works in one is a citizen. */
export const STATE_BODIES = words(`
  government governments cabinet ministry ministries parliament senate assembly house army navy military police judiciary court council treasury diplomacy delegation team side camp
  state presidency leadership embassy mission party foreign forces agency service services administration bank negotiators delegates chancellery congress legislature secretariat staff
`);
/** What a description begins with, and verbs that tell it without a mark before them. */
const OPENING = new Set([',', '(', '–', '—']);
const RUNS = words('runs heads leads governs rules represents represented speaks works commands');
/** Longest description, in tokens, and how far behind its owner the body stands. */
const LONGEST = 16;
const BODY_REACH = 6;

const ADVERBS = String.raw`(?:(?:has|had|have|is|was|are|been|also|now|then|still|currently|since|long|in fact|at present|himself|herself|will|would|to) )*`;
const WORKS = [
  String.raw`runs?|ran|running|heads?|headed|heading|leads?|led|leading|chairs?|chaired|governs?|governed|rules?|ruled|commands?|commanded|directs?`,
  String.raw`directed|manages?|managed|oversees?|oversaw|controls?|steers?|presides? over|presided over|stands? at the head of|sits? at the head of`,
].join('|');
const SERVES = [
  String.raw`represents?|represented|representing|advises?|advised|advising|counsels?|works? (?:in|at|for)|worked (?:in|at|for)|sits? (?:in|on)|serves?`,
  String.raw`served|serving|belongs? to|deputi[sz]es? for|answers? for|acting for|sent by|dispatched by|appointed by|employed by|speaking for|in power in`,
].join('|');
const LOOKS_AFTER = String.raw`looks? after|looked after|handles?|handled|deals? with|dealt with|in charge of|responsible for|takes? care of|conducts?|negotiates?|negotiated|speaks?|spoke|acts?|acted|sits?|sat|signed|signs|decides?`;
const HOLDS = String.raw`holds?|held|holding|has|had|does|did|fills?|filled|occupies|occupied|with`;
const POST = String.raw`post|job|office|position|title|portfolio|rank|role|seat|work|function|duties|place|minister|chief|adviser|advisor|president|secretary`;
const PLAIN = String.raw`(?:[a-z-]+ )`;

/** Before the adjective or the name that owns a body: "who runs the", "who chairs the foreign affairs committee of the". */
const OF_BODY = new RegExp(
  String.raw`^${ADVERBS}(?:(?:${WORKS}|${SERVES})(?: ${PLAIN}{0,6}(?:of|in|at|for|to|on|by))?|(?:${LOOKS_AFTER}) ${PLAIN}{0,5}(?:for|in|at)|(?:${HOLDS}) ${PLAIN}{0,4}(?:${POST}) ${PLAIN}{0,5}(?:in|on|at|of))(?: the)?$`,
);
/** Before the name of a country: "who governs", "who speaks for", "who holds the same post in". */
const OF_STATE = new RegExp(
  String.raw`^${ADVERBS}(?:(?:governs?|governed|governing|rules?|ruled|leads?|led|heads?|headed|runs?|ran|represents?|represented|representing|acting for|speaking for|sent by|in power in|(?:.{1,40} and )?(?:is |was )?the most powerful (?:man|woman|figure|official) in|(?:has |had )?the (?:last|final) (?:word|say) in)|(?:${LOOKS_AFTER}) ${PLAIN}{0,5}for|(?:${HOLDS}) ${PLAIN}{0,4}(?:${POST}) ${PLAIN}{0,5}(?:in|for|of|from)|(?:${WORKS}|in charge of|responsible for) ${PLAIN}{0,4}(?:government|cabinet|ministry|army|navy|parliament|senate|police|treasury|diplomacy|talks team|delegation) ${PLAIN}{0,2}(?:in|of|from))(?: the)?$`,
);
const WHOSE = new RegExp(String.raw`^(?:post|job|office|title) (?:is|was) (?:that of|as) (?:the )?$`);

/** People who serve a state, told without a title of their own: "a senior official in the Norwegian foreign ministry". */
const SERVANT = new RegExp(
  String.raw`^(?:(?:an?|the|its|number|one|of|no|another|most|second|third|fourth) ?)?${PLAIN}{0,4}?(?:-?ranking )?(?:vice-|deputy-|under-)?(?:official|officer|diplomat|functionary|bureaucrat|civil servant|man|woman|two|three|member|aide|hand|figure|voice|face|negotiator|director|deputy|head|chief|minister|secretary|adviser|advisor|spokesman|spokeswoman|spokesperson|undersecretary|under-secretary)(?: general)?(?: ${PLAIN}{0,3}(?:for|of) [a-z ]{0,30})? ?(?:in|of|at|from|for)(?: the)?$`,
);

/** "Norway's man at the United Nations": nouns by which somebody is his country's own. */
const OWN = words(
  'man woman strongman strongwoman point voice face number chief top official diplomat envoy negotiator second third ruler emissary delegate leader',
);

/** Country of the name, the adjective or the town that begins at a token. */
export function stateAt(scan: Scan, vocabulary: Vocabulary, at: number): { country: string; end: number; town: boolean } | null {
  const state = countryAt(scan, vocabulary, at);
  if (state) return { ...state, town: false };
  const match = matchName(scan, { kind: 'paragraph', first: at, last: scan.tokens.length, style: 'prose' }, vocabulary, at);
  const entity = match?.name.entity;
  return entity?.type === 'place' && entity.country && match && match.name.strength !== 'weak'
    ? { country: entity.country, end: match.end, town: true }
    : null;
}

/** Whether what a country owns there is a body or an official of the state: "Norwegian foreign ministry", "Norway's president". */
function ownsBody({ tokens }: Scan, end: number): boolean {
  const from = tokens[end]?.kind === 'possessive' ? end + 1 : end;
  for (let at = from; at < from + BODY_REACH; at += 1) {
    const token = tokens[at];
    // "Who spoke in the Norwegian capital with the Danish president": the next noun is another's.
    if (token?.kind !== 'word' || /^(?:and|with|by|to|in|on|at|as|who|that)$/.test(token.key)) return false;
    if (STATE_BODIES.holds(token) || OFFICES.holds(token))
      return !/^(?:affairs|relations|policy|desk|question)$/.test(tokens[at + 1]?.key ?? '');
  }
  // "who heads Chile's": what was named just before.
  return tokens[end]?.kind === 'possessive' && /^[,.;]$/.test(tokens[end + 1]?.key ?? '');
}

/** The country that the words behind a name own or name, from a token on; null where they tell of something else. */
function readDescription({ scan, vocabulary }: Setting, from: number, clause: boolean): string | null {
  const { tokens, initial } = scan;
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (!token || initial[at] === 1 || /^[,;:.)(]$/.test(token.key)) return null;
    const found = token.capital ? stateAt(scan, vocabulary, at) : null;
    if (!found) {
      // "who chairs the Committee", "Chilean President Soto": names of bodies are passed over, and people are not.
      continue;
    }
    const before = tokens
      .slice(from, at)
      .map(({ key }) => key)
      .join(' ')
      .replaceAll(' - ', '-');
    const { country, end, town } = found;
    const next = tokens[end];
    const open = !(next?.kind === 'word' && next.capital);
    if (clause) {
      if (!town && OF_BODY.test(before) && ownsBody(scan, end)) return country;
      return OF_STATE.test(before) && open && next?.kind !== 'possessive' ? country : null;
    }
    if (before === '' && next?.kind === 'possessive') {
      const own = [end + 2, end + 1].find((at) => OWN.has(tokens[at]?.key ?? '')) ?? 0;
      // "Alongside Lund, Norway's top diplomat Berg said": the name behind is hers.
      return own > 0 && !(tokens[own + 1]?.kind === 'word' && tokens[own + 1]?.capital) ? country : null;
    }
    return SERVANT.test(before) && (town ? /^(?:[,.;)]|for)$/.test(next?.key ?? '') : ownsBody(scan, end)) ? country : null;
  }
  return null;
}

/** Words between "the" and the noun of a nation: "the first Norwegian to come", "by now the best-known Norwegian in Santiago". */
const RANKED = 4;
const NATION_ENDS = /^(?:[,.;)]|whom|who|to|in|of|at|among|since|ever|on|with)$/;

/** "Berg, the Norwegian, and", "the first Norwegian to reach Arica": the noun of a nation alone. */
function nationAlone({ scan, vocabulary }: Setting, from: number): string | null {
  if (!/^(?:the|an?)$/.test(scan.tokens[from]?.key ?? '')) return null;
  let at = from + 1;
  while (at < from + RANKED && /^(?:[a-z]+|-)$/.test(scan.tokens[at]?.key ?? '') && !scan.tokens[at]?.capital) at += 1;
  const found = countryAt(scan, vocabulary, at);
  return found && isNoun(scan, vocabulary, at) && NATION_ENDS.test(scan.tokens[found.end]?.key ?? '') ? found.country : null;
}

/** Whether the name at a token is that of a nation, and not of its country. */
const isNoun = (scan: Scan, vocabulary: Vocabulary, at: number): boolean =>
  Boolean(matchName(scan, { kind: 'paragraph', first: at, last: scan.tokens.length, style: 'prose' }, vocabulary, at)?.name.demonym);

const IS_NATION = /^(?:is|was|remains|became|becomes)$/;
/** Words between the verb and the article: "is by now the". */
const ADVERBS_BEFORE = /^(?:now|by|still|today|also|then|perhaps|probably|easily|already|arguably|as|usual)$/;

/** "X was the first Norwegian to reach Arica": the nation that the verb gives. */
function nationGiven(setting: Setting, end: number): string | null {
  const { tokens } = setting.scan;
  if (!IS_NATION.test(tokens[end]?.key ?? '')) return null;
  let at = end + 1;
  while (ADVERBS_BEFORE.test(tokens[at]?.key ?? '')) at += 1;
  return nationAlone(setting, at);
}

/**
 * "X, who runs the Norwegian foreign ministry", "X, a senior official in the Chilean government", "X, Norway's man in Geneva", "X speaks for
 * Chile": the country that a description behind the name says he serves. ISO 3166-1 alpha-2; null without one.
 */
export function describedCountry(setting: Setting, index: number): string | null {
  const { tokens } = setting.scan;
  const person = setting.candidates[index] as Candidate;
  for (const end of endsOf(setting.scan, person)) {
    const mark = tokens[end]?.key ?? '';
    // "X, 73, is by now the Norwegian whom": an age stands before the verb.
    const nation = nationGiven(setting, mark === ',' && end > person.last ? end + 1 : end);
    if (nation !== null) return nation;
    if (!OPENING.has(mark)) {
      if (RUNS.holds(tokens[end])) return readDescription(setting, end, true);
      continue;
    }
    const who = tokens[end + 1]?.key ?? '';
    if (who === 'whom') {
      const found = readWhom(setting, end + 2);
      if (found !== null) return found;
    }
    const served = who === 'who' ? servesWhom(setting, index, end + 2) : null;
    if (served !== null) return served;
    if (who === 'whose') {
      const found = readWhose(setting, end + 2);
      if (found !== null) return found;
    }
    const clause = /^(?:who|acting|sent|dispatched|speaking|representing|in|responsible|running|heading|leading|appointed)$/.test(who);
    const country = clause
      ? readDescription(setting, who === 'who' ? end + 2 : end + 1, true)
      : (nationAlone(setting, end + 1) ?? readDescription(setting, end + 1, false));
    if (country !== null) return country;
  }
  return null;
}

/** "X, whom Chile is sending to Oslo". */
function readWhom({ scan: { tokens }, scan, vocabulary }: Setting, from: number): string | null {
  const found = tokens[from]?.capital ? stateAt(scan, vocabulary, from) : null;
  const verb = found && tokens.slice(found.end, found.end + 3).map(({ key }) => key);
  return found && verb?.some((key) => /^(?:sent|sends|sending|named|naming|appointed|nominated|picked|chose|chosen|dispatched)$/.test(key))
    ? found.country
    : null;
}

/** "X, who advises Berg on security": the country of the one whom he serves. */
function servesWhom({ scan: { tokens }, candidates, countryOf }: Setting, index: number, from: number): string | null {
  const end = tokens[from + 1]?.key === 'for' ? from + 2 : from + 1;
  if (
    !/^(?:advises?|advised|assists?|assisted|serves?|served|counsels?)$|^(?:speaks?|spoke|works?|worked) for$/.test(
      tokens
        .slice(from, end)
        .map(({ key }) => key)
        .join(' '),
    )
  )
    return null;
  const served = candidates.slice(index + 1, index + 3).find(({ type, first }) => type === 'person' && first >= end && first <= end + 4);
  return served ? countryOf(served) : null;
}

/** "X, whose post is that of Norwegian defence minister". */
function readWhose({ scan, vocabulary }: Setting, from: number): string | null {
  for (let at = from + 3; at < from + 7; at += 1) {
    const found = scan.tokens[at]?.capital ? countryAt(scan, vocabulary, at) : null;
    if (!found) continue;
    const before = scan.tokens.slice(from, at).map(({ key }) => `${key} `);
    return WHOSE.test(before.join('')) && ownsBody(scan, found.end) ? found.country : null;
  }
  return null;
}
