import type { Knowledge } from '../../knowledge.ts';
import type { Form } from './verb-forms.ts';
import { formsOf } from './verb-forms.ts';

/** How a verb reports words: it says them, it judges with them, or it holds them in mind. */
export type Manner = 'say' | 'judge' | 'think';

/** What a word can be as the verb of an attribution. */
export interface CueWord {
  manner: Manner;
  form: Form;
  verb: string;
}

const SAY =
  'say tell add ask write tweet post state declare announce note insist argue claim explain reply respond answer continue conclude warn stress emphasize emphasise underline underscore highlight remark comment observe recall reiterate repeat acknowledge admit concede confirm deny vow pledge promise predict urge demand joke quip shout yell exclaim cry chant boast brag lament complain suggest propose testify maintain assert allege contend affirm reaffirm express voice clarify elaborate echo counter retort disclose reveal report caution threaten plead wonder reassure assure swear proclaim pronounce recount relate stipulate specify agree recommend advise tease whisper scream interject inform volunteer offer describe read speak go put point fire shoot chime quote cite mention estimate forecast boast object protest beg apologize apologise thank begin imply indicate signal retweet scold advocate fume muse opine gush growl thunder enthuse confide implore appeal convey instruct order remind reckon';
const JUDGE =
  'call describe dub label brand term hail praise laud slam blast criticize criticise condemn denounce mock ridicule dismiss reject accuse blame charge characterize characterise portray tout deem welcome decry deride attack assail rip refer liken compare cast deplore bemoan credit chide rebuke defend downplay style paint depict regard view denigrate disparage commend applaud oppose support endorse propose promote want invoke use question challenge reprimand admonish lambast lambaste berate chastise rail invite congratulate hit lash address make take talk sound find';
const THINK = 'believe think feel hope fear expect doubt consider see know suspect worry envision dream wish prefer understand imagine';

/** Not every form of these is a cue: "state media", "the read-out", "put" need more around them, which the rules look at. */
const NEEDS_MORE: Record<string, RegExp> = {
  go: /^ on\b/,
  put: /^ it\b|^ forward\b/,
  point: /^ (?:out|to)\b/,
  fire: /^ back\b/,
  shoot: /^ back\b/,
  chime: /^ in\b/,
  see: /^ (?:\S+ ){0,6}as\b/,
  view: /^ (?:\S+ ){0,6}as\b/,
  regard: /^ (?:\S+ ){0,6}as\b/,
  use: /^ (?:the |a )?(?:words?|phrase|term|expression|language)\b/,
  refer: /^ (?:\S+ ){0,3}to\b/,
  rail: /^ against\b/,
  speak: /^ (?:of|about)\b/,
  'be so': /^ (?:that|about|in)\b/,
  begin: /^[ ,:.]*$|^ by\b/,
  address: /^ (?:\S+ ){0,6}as\b/,
  hit: /^ (?:back|out)\b/,
  lash: /^ (?:back|out)\b/,
  make: /^ (?:it )?(?:clear|plain|known)\b/,
  take: /^ (?:aim|issue|to (?:X|Twitter|Facebook|Telegram|social media))\b/,
  talk: /^ (?:up|of|about)\b/,
  sound: /^ (?:off|the alarm)\b/,
  find: /^ that\b/,
  order: /^ (?:\S+ ){0,6}(?:to|that)\b/,
  remind: /^ (?:\S+ ){0,6}(?:that|of)\b/,
  congratulate: /^ (?:\S+ ){0,6}on\b/,
  invite: /^ (?:\S+ ){0,6}to\b/,
  style: /^ (?:him|her|them|it)self\b/,
  know: /^ (?:that|what|how)\b/,
  want: /^ (?:to|a|an|the|more|no|his|her|its)\b/,
};

/** Adjectives that with "be" report what somebody holds: "was adamant that", "is confident that". */
const STANCES = 'adamant unequivocal emphatic categorical confident convinced hopeful optimistic insistent';
export const STANCE = 'be so';

const known = new WeakMap<Knowledge, ReadonlyMap<string, CueWord>>();

/** Every form of every verb of speech, judgement and thought, with those of the lexicon’s list `speech-verbs`. */
export function cueWords(knowledge: Knowledge): ReadonlyMap<string, CueWord> {
  const cached = known.get(knowledge);
  if (cached) return cached;
  const words = new Map<string, CueWord>();
  const add = (verbs: readonly string[], manner: Manner): void => {
    for (const verb of verbs) for (const [word, form] of formsOf(verb)) if (!words.has(word)) words.set(word, { manner, form, verb });
  };
  add(SAY.split(' '), 'say');
  add(JUDGE.split(' '), 'judge');
  add(THINK.split(' '), 'think');
  add(knowledge.lexicon['speech-verbs'] ?? [], 'say');
  for (const word of STANCES.split(' ')) words.set(word, { manner: 'judge', form: 'past', verb: STANCE });
  known.set(knowledge, words);
  return words;
}

/** True where the verb, given the words that follow it up to the quotation, is one of attribution: "put it", "regards as", "went on". */
export function isWhole(cue: CueWord, after: string): boolean {
  const needed = NEEDS_MORE[cue.verb];
  return !needed || needed.test(after);
}
