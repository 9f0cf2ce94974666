import type { Candidate } from '../reading.ts';
import { meetsBoth } from './in-company.ts';
import { GOES_FOR, MET_BY, SENT, linkBefore, metBefore } from './met-before.ts';
import { joinedSubject } from './joined-subject.ts';
import { pronounSubject } from './pronoun-subject.ts';
import { countryAt, endsOpening, titleOf } from './read-clues.ts';
import { beginningOf, endOf, keys, readScene, type Actor, type Scene, type Setting } from './scene.ts';
import { words } from '../words/words.ts';

/** What a person is to the other one in a sentence: host, guest, one who meets him, or the one whose words he carries. */
type Relation = 'host' | 'guest' | 'subject' | 'object' | 'counterpart' | 'sender';

/** Words between somebody known and the person asked for, in that order. */
const BEFORE: readonly [RegExp, Relation][] = [
  [/\b(?:counterpart|peer|homologue),?(?: the)?$/, 'counterpart'],
  [
    /\b(?:deliver|convey|hand|carry|carri|bring|brought)\w*\b.{0,60}\b(?:messages?|letters?|greetings|invitations?|condolences|regards|notes?|wishes)\b.{0,20}\b(?:from|of)(?: the)?$/,
    'sender',
  ],
  [/\bon behalf of(?: the)?$/, 'sender'],
  [
    /\b(?:received|welcomed|greeted|hosted|met|seen off|invited|bid farewell|accorded|conferred|decorated|awarded|bestowed|honou?red|presented) .{0,80}?\bby(?: the| his| her| its)?$/,
    'host',
  ],
  [/\b(?:received|welcomed|greeted|hosted|met|seen off|invited|summoned|called in) by(?: the| his| her| its)?$/, 'host'],
  [/\binvitation (?:of|from|by|extended by)(?: the)?$/, 'host'],
  [
    /\b(?:audiences? (?:with|by)|guests? of|hosted by|(?:courtesy )?calls? (?:on|upon)|courtesy visits? (?:to|on)|called (?:on|upon)|calling on)(?: the)?$/,
    'host',
  ],
  // "Received him in the presence of Minister X": one of the host's own.
  // "King Y has invited President X to Oslo"
  [/^(?:has |had |also |again |formally )*(?:invited|invites)(?: the)?$/, 'guest'],
  [
    /^(?:has |had )?(?:also )?(?:received|receives|welcomed|welcomes|hosted|hosts|greeted|saw off|invited|invites)\b(?!.*\b(?:presence of|alongside|together with|accompanied by)(?: the)?$).{0,40}$/,
    'guest',
  ],
  [
    /\b(?:met|meet|meets|meeting|talks|talk|parleys|negotiations|discussions|consultations|dinner|lunch|luncheon|conversation|spoke|spoken|speak|speaks|phone call|call|session|held)\b.{0,60}\bwith(?: the)?$/,
    'object',
  ],
  [/\b(?:met|meet|meets|meeting|talks)\b.{0,160}(?:,|\band)(?: on .{1,30})? with(?: the)?$/, 'object'],
  [/\bco(?: ?- ?)?(?:chair|host)\w*\b.{0,120}\b(?:with|alongside|beside)(?: the)?$/, 'object'],
  [/\b(?:behind closed doors|closeted|in conclave|face to face|(?:sat|sit|sits|sitting) down)\b.{0,60}\bwith(?: the)?$/, 'object'],
  [/\b(?:sat|sit|sits|sitting) (?:across|opposite)(?: (?:the|a) [a-z ]{1,20})?(?: from)?(?: the)?$/, 'object'],
  [/\b(?:met|meet|meets|meeting)(?: (?:on|this|here|later|also|in|separately|\w+day))*(?: the)?$/, 'object'],
  [
    /\b(?:told|urged|congratulated|thanked|informed|briefed|phoned|telephoned|assured|spoke to|spoken to|speak to|spoke by phone to)(?: the)?$/,
    'object',
  ],
  [
    /\b(?:message|letter|greetings|invitation|call|outreach|condolences|congratulations|regards|wishes|sympath\w+|gratitude|appreciation|thanks)\b.{0,60}\bto(?: the)?$/,
    'object',
  ],
  [
    /^'s (?:[a-z]+ ){0,2}(?:support|backing|solidarity|sympath\w+|condolences|congratulations|thanks|appreciation) (?:for|with|to)(?: the)?$/,
    'object',
  ],
];

/** "Came to convey President X's support": what is carried for its sender, who is named as its owner. */
const CARRIES =
  /\b(?:convey|deliver|express|extend|reaffirm|affirm|confirm|reiterat|relay|hand|carry|carri|bear|bring|brought|bore|pass)\w*(?: over| on)?(?: the)?$/;
const CARRIED =
  /^(?:[a-z]+ (?:and )?){0,3}?(?:greetings|message|letter|invitation|condolences|congratulations|regards|wishes|support|thanks|gratitude|appreciation|sympath\w+|solidarity|salutations|commitment|readiness|keenness|desire|note)\b/;

/** Words between the person asked for and somebody known, in that order. */
export const AFTER: readonly [RegExp, Relation][] = [
  [/^(?:was|is|were|are|sat|stood) (?:[a-z]+ ){0,3}?(?:in|at|inside) the .{1,40} with(?: the)?$/, 'subject'],
  // "Deputy Premier X was waiting at the airport when the Norwegian minister"
  [
    /^(?:, who |, )?(?:was|were|is|stood|had been) (?:already |also |there |at .{1,30} )*(?:waiting|on hand|at hand|standing|there to)\b.{0,60}$/,
    'host',
  ],
  [/\bby(?: the| his| her)?$/, 'object'],
  // "At President X's invitation, the Norwegian minister will come"
  [/^'s (?:official |personal )?invitation ,?(?: the)?$/, 'host'],
  [
    /^(?:, who |,? (?:on|this|late|earlier) .{0,20}|has |had |also |,)*(?:received|receives|welcomed|welcomes|hosted|hosts|greeted|greets|saw off|bid farewell to)\b/,
    'host',
  ],
  [
    /^(?:has |had |also |will |would |(?:is|was|are|were) (?:to |(?:scheduled|expected|due|set|slated|likely|about|hoping|planning) to )|to |then |later |on \w+day |yesterday |today |earlier |, )*(?:met|meet|meets|bid farewell to|told|urged|congratulated|thanked|phoned|telephoned|called|invited|invites|held|hold|holds|spoke|speaks)\b.{0,60}$/,
    'subject',
  ],
  [
    /^(?:has |had |also |later |then )*(?:had|has|have) (?:an? )?(?:[a-z-]+ ){0,3}(?:conversation|call|talks|talk|meeting|exchange|discussion|discussions|audience)s?\b.{0,40} with(?: the)?$/,
    'subject',
  ],
  [
    /^(?:has |had |also |later |will |would )?(?:raised?|raises|discussed?|discusses|brought up|brings up|took up|takes up)\b.{0,40} with(?: the)?$/,
    'subject',
  ],
  // "Premier X on Tuesday sat down for his first official talks with"
  [
    /^(?:[a-z-]+ ){1,12}?(?:talks|meetings?|discussions|call|conversation|summit|audience|breakfast|lunch|dinner|sit-down|negotiations|consultations)(?: [a-z]+){0,4} with(?: the)?$/,
    'subject',
  ],
  // "Prime Minister X left the Norwegian leader waiting"
  [
    /^(?:has |had |also |later |then |will |would )?(?:left|kept|praised|praises|hailed|hails|accused|accuses|criticised|criticized|slammed|blasted|warned|warns|pressed|presses|reassured|asked|snubbed|snubs|hugged|embraced|greets|lauded|rebuked|chided|faced|faces)(?: the| outgoing| visiting)?$/,
    'subject',
  ],
];

/** Verbs behind somebody who tells of others. */
const SPEAKS = /^(?:said|says|told|tells|added|adds|stated|noted|announced|stressed|explained|wrote)$/;

const ANOTHER = /, (?:and )?an? [a-z ]{0,30}\b(?:meeting|talks|call|audience|dinner|lunch)\b/;
/** "Was seen off by Deputy President X as he left for Oslo": at home. */
const SETS_OUT =
  /^(?:, )?(?:as|when|before|while|ahead of) (?:he|she|they|his|her) (?:left|departed|leaves|departs|flew|boarded|departure|trip|visit)\b/;
const SENT_OFF = /\b(?:seen off|bid farewell)\b/;
export const TOGETHER = /^(?:\S+ ){0,6}?(?:met|meet|held|hold|discussed|discuss|agreed|talked|spoke|signed)\b/;
const BESIDE = 5;
/** "Will hold talks with Soto before calling on": the subject of the sentence is the one who calls. */
const GOES_ON_TO =
  /\b(?:before|after|and then|prior to) (?:also |later )?(?:calling (?:on|upon)|paying (?:a |an )?(?:[a-z]+ ){0,2}(?:call on|visit to)|meeting(?: with)?|(?:holding )?(?:a meeting|talks|discussions) with|being received by)(?: the)?$/;
const PASSIVE = /\bbeing (?:received|welcomed|greeted|hosted|met|seen off) by(?: the| his| her)?$/;
const PASSIVE_REACH = 40;
const GUEST =
  /\b(?:and|then|later|but|,) (?:[a-z]+ ){0,2}?(?:was|were|is|are|be|been) (?:[a-z]+ ){0,3}?(?:received|welcomed|greeted|hosted|met|seen)(?: [a-z]+){0,2} by(?: the| his| her)?$/;
const WELCOMES = /^(?:has |had |also )?(?:welcomed|welcomes|received|receives|hosted|hosts) .{1,60}\b(?:to|in|at)(?: the)?$/;

/** "She comes at the invitation of her Chilean counterpart, Minister X said": whether somebody behind a comma only tells of others. */
export function isTeller({ scan: { tokens } }: Setting, person: Candidate): boolean {
  const comma = beginningOf(person) - 1;
  return tokens[comma]?.key === ',' && SPEAKS.test(tokens[endOf(person)]?.key ?? '');
}

/** The other of two parties; null for a country that is none of them. */
export const otherParty = (parties: readonly string[], country: string): string | null =>
  parties.includes(country) ? (parties.find((party) => party !== country) ?? null) : null;

/** The article names this party, and no third country more than once; for a host, who has but one guest at a time, none half as often. */
function isDominant({ counts, parties }: Setting, country: string, relation: Relation): boolean {
  const own = counts.get(country) ?? 0;
  return (
    own > 0 &&
    [...counts].every(
      ([code, times]) => parties.includes(code) || times <= 1 || times * (relation === 'host' || relation === 'guest' ? 2 : 3) <= own,
    )
  );
}

/** The country of a person who stands in this relation to somebody of a known one. */
function resolve(setting: Setting, scene: Scene, { country }: Actor, relation: Relation, dateline: string | null): string | null {
  if (relation === 'sender') return country;
  const other = otherParty(setting.parties, country);
  if (other === null || relation === 'counterpart') return other;
  const isPlace = ({ last }: { last: number }): boolean => setting.scan.tokens[last]?.kind !== 'possessive';
  // "Soto, Chile's premier, was received by King Olav before talks with Premier X": whose premier he is, and no place.
  const abroad = scene.places.filter((place) => place.country !== country && (relation !== 'object' || isPlace(place)));
  if (relation === 'host' && abroad.length > 0) return abroad.some((place) => place.country === other) ? other : null;
  if (abroad.some((place) => place.country === other) && relation !== 'guest') return other;
  // "The Norwegian minister met Minister X in Oslo": he may be one of Oslo's.
  if (relation === 'object' && scene.places.some((place) => place.country === country && isPlace(place))) return null;
  // "OSLO — … Soto also met Prime Minister X": at home where the article is written.
  const here =
    relation === 'object' && dateline === other && [...scene.places, ...scene.actors].every((one) => setting.parties.includes(one.country));
  return here || isDominant(setting, other, relation) ? other : null;
}

/** "Was received in Copenhagen by President X": whether somebody is host in a country that is no party's. */
export function hostsElsewhere(setting: Setting, index: number): boolean {
  const start = beginningOf(setting.candidates[index] as Candidate);
  const { from, places } = readScene(setting, index);
  if (places.length === 0) return false;
  const [place, ...others] = places.filter(({ last }) => last <= start);
  if (!place || others.some(({ country }) => setting.parties.includes(country)) || setting.parties.includes(place.country)) return false;
  const words = keys(setting, from, start);
  return BEFORE.some(([pattern, relation]) => relation === 'host' && pattern.test(words));
}

/** "Her Chilean counterpart", "his opposite number". */
const COUNTERPARTS = words('counterpart number colleague peer homologue');

/**
 * "Berg met her Chilean counterpart": the other party's, where the counterpart is of one. ISO 3166-1 alpha-2; null without a counterpart, or
 * with somebody else named before him.
 */
export function counterpartCountry(setting: Setting, index: number): string | null {
  const person = setting.candidates[index] as Candidate;
  const scene = readScene(setting, index);
  const end = endOf(person);
  const next = scene.actors.find(({ first }) => first >= end);
  // "Berg was received by President X after talks with his Chilean counterpart": the counterpart is that of the guest.
  const joined = next !== undefined && /^and (?:his|her)$/.test(keys(setting, end, next.first));
  if (setting.scan.tokens[beginningOf(person) - 1]?.key === 'by' && !joined) return null;
  if (!next || next.first - end > 20 || !/(?:^| )(?:his|her)$/.test(keys(setting, end, next.first))) return null;
  const own = joinedSubject(setting, scene, index);
  if (own !== null) return own;
  const nearer = setting.candidates.slice(index + 1, index + 8).some(({ type, first }) => type === 'person' && first < next.first);
  const counterpart = setting.scan.tokens.slice(next.first, next.last).some(({ key }) => COUNTERPARTS.has(key));
  return nearer || !counterpart ? null : otherParty(setting.parties, next.country);
}

/** "Prime Minister X welcomed Lund to Santiago": the party to which somebody who is named before a token welcomes; null without such words. */
function welcomedTo(setting: Setting, { places }: Scene, end: number): string | null {
  const goal = places.find(({ first }) => first >= end && first < end + 14);
  return goal && setting.parties.includes(goal.country) && WELCOMES.test(keys(setting, end, goal.first)) ? goal.country : null;
}

/**
 * The country of somebody who meets, hosts or visits a person of a party: "the Norwegian minister was received by President X" in Santiago.
 * ISO 3166-1 alpha-2; null where the sentence tells nothing of the kind, or of no party.
 */
export function partnerCountry(setting: Setting, index: number, dateline: string | null = null): string | null {
  const person = setting.candidates[index] as Candidate;
  const scene = readScene(setting, index);
  const start = beginningOf(person);
  const end = endOf(person);
  const before = scene.actors.filter(({ last }) => last <= start);
  const pronoun = before.length === 0 ? pronounSubject(setting, index) : null;
  if (pronoun) before.push(pronoun);
  const after = scene.actors.filter(({ first }) => first >= end);
  if (before.length === 0 && after.length === 0) return welcomedTo(setting, scene, end);
  if (before.length === 0 && meetsBoth(setting, index)) return null;
  const counterpart = /\b(?:counterpart|peer|homologue)/i.test(titleOf(setting.scan, person));
  // "He met Premier Soto and held talks with his counterpart X": of the one who does both.
  const subject = counterpart && before[0] && !pronoun ? pronounSubject(setting, index, before[0].first) : null;
  if (subject) before.unshift(subject);
  const carried =
    setting.scan.tokens[person.last]?.kind === 'possessive' &&
    CARRIED.test(keys(setting, person.last + 1, Math.min(scene.to, person.last + 7)));
  const setsOut = SETS_OUT.test(keys(setting, end, Math.min(scene.to, end + 6)));
  const read = (actor: Actor | undefined): string | null => {
    if (!actor || start - actor.last > 40) return null;
    // "is to meet the country's Prime Minister X"
    const words = keys(setting, actor.last, start).replace(
      / (?:the (?:host |island |host nation|neighbou?ring )?(?:country|nation) 's|its)$/,
      '',
    );
    // "talks with Premier X, a meeting with Minister Y", "He was seen off by Minister Y": both may be of one side.
    if (ANOTHER.test(words) || (SENT_OFF.test(words) && (actor === pronoun || setsOut))) return null;
    const sender = (carried && CARRIES.test(words)) || (SENT.test(words) && GOES_FOR.test(setting.scan.tokens[end]?.key ?? ''));
    const told = counterpart
      ? 'counterpart'
      : sender
        ? 'sender'
        : SENT.test(words)
          ? undefined
          : BEFORE.find(([pattern]) => pattern.test(words))?.[1];
    // "At the invitation of her counterpart, Minister X said": who speaks is another one.
    const relation = told === 'counterpart' && isTeller(setting, person) ? undefined : told;
    const other = otherParty(setting.parties, actor.country);
    // "Berg held talks in Denmark with Minister X": he is at home there.
    const elsewhere =
      relation === 'object' &&
      scene.places.some(
        ({ first, last, country }) => first >= actor.last && last <= start && country !== actor.country && country !== other,
      );
    return relation && !elsewhere ? resolve(setting, scene, actor, relation, dateline) : null;
  };
  // "He held talks with Soto and was later received by President X": the guest is the subject, and not the one met before.
  const passive = GUEST.test(keys(setting, Math.max(scene.from, start - 10), start));
  while (passive && before.length > 0 && MET_BY.test(setting.scan.tokens[linkBefore(setting, before.at(-1))]?.key ?? '')) {
    const met = before.pop();
    const guest = before.length === 0 && met && met !== pronoun ? pronounSubject(setting, index, met.first) : null;
    if (guest) before.push(guest);
  }
  // "Berg was received by President Y, held talks with Minister X": who held them is the subject, and not the one met before.
  const link = before.length > 1 ? metBefore(setting, before.at(-1), start) : -1;
  while (link > scene.from && before.length > 1 && (before.at(-1)?.last ?? 0) > link) before.pop();
  const [nearest, first] = [before.at(-1), before[0]];
  // "Berg held talks with Soto before being received by President X": the subject is the guest.
  const lead = keys(setting, Math.max(scene.from, start - 8), start);
  if (first && (PASSIVE.test(lead) || GOES_ON_TO.test(lead))) {
    const host = otherParty(setting.parties, first.country);
    if (host !== null && start - first.last < PASSIVE_REACH) return host;
  }
  // "Berg invited Soto and met his counterpart": whose he is, unless they stand side by side, the subject tells.
  const beside = nearest !== undefined && start - nearest.last < BESIDE;
  const [one, other] = beside || !counterpart ? [read(nearest), read(first)] : [read(first), null];
  if (one !== null && other !== null && one !== other && !beside) return null;
  if (one !== null || other !== null) return one ?? other;
  const [next] = after;
  // "At the invitation of Prime Minister X, the Norwegian minister will come."
  if (next && /\binvitation (?:of|from|by)(?: the)?$/.test(keys(setting, Math.max(scene.from, start - 4), start)))
    return resolve(setting, scene, next, 'host', dateline);
  const home = welcomedTo(setting, scene, end);
  if (home !== null) return home;
  // "Meeting Minister X, Minister Y hailed the part played by King Olav": what Y does is no word on X.
  if (!next || next.first - end > 16 || (next.first > end + 3 && endsOpening(setting.scan, end))) return null;
  const words = keys(setting, end, next.first);
  // "Premier X and the Norwegian minister met", "Premier X and Minister Y met"
  if (words === 'and' || words === 'and the') {
    const ahead = keys(setting, next.last, Math.min(scene.to, next.last + 8));
    return countryAt(setting.scan, setting.vocabulary, next.first) || TOGETHER.test(ahead)
      ? resolve(setting, scene, next, 'subject', dateline)
      : null;
  }
  const relation = AFTER.find(([pattern]) => pattern.test(words))?.[1];
  return relation ? resolve(setting, scene, next, relation, dateline) : null;
}
