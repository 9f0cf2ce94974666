import type { Attribution } from '../attribution.ts';
import type { AttributionRule, Context } from '../context.ts';
import { cueAt } from '../context.ts';
import { isWhole } from '../cues.ts';
import { subjectAfter } from '../subject-after.ts';
import type { Phrase } from '../subject-before.ts';
import { phraseEndingAt, subjectBefore } from '../subject-before.ts';
import { AUXILIARIES, BE, CLAUSE_OPENERS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS, TIMES, VERBS } from '../word-classes.ts';
import { quotedAs } from './trailing.ts';

/** How many verbs back, and how far before the quotation in tokens, an attribution is looked for. */
const VERBS_BACK = 4;
const REACH = 70;

/** True where a helping form of "be" makes the past participle at the index passive. */
function isPassive({ passage }: Context, index: number, low: number): boolean {
  for (let back = index - 1; back >= low; back -= 1) {
    const word = passage.tokens[back]?.low ?? '';
    if (BE.has(word)) return true;
    if (!isAdverb(word) && !AUXILIARIES.has(word)) return false;
  }
  return false;
}

/** The agent of a passive: "was called “…” by Berg". */
function agentOf({ passage, at, to, cues }: Context, index: number): Phrase | null {
  const { tokens } = passage;
  for (let next = index + 1; next < Math.min(to, at + 8); next += 1) if (tokens[next]?.low === 'by') return subjectAfter(tokens, next + 1, to, cues);
  return null;
}

/** The subject of the last main clause before the verb at the index, which a verb without a subject of its own shares. */
function sharedSubject({ passage, from, cues }: Context, verb: number): Phrase | null {
  const { tokens } = passage;
  let fallback: Phrase | null = null;
  for (let index = verb - 1; index >= Math.max(from + 1, verb - REACH); index -= 1) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) continue;
    const form = cues.get(token.low)?.form;
    if (!AUXILIARIES.has(token.low) && !VERBS.has(token.low) && form !== 'past' && form !== 'finite' && !token.low.endsWith('ed')) continue;
    const subject = subjectBefore(tokens, index, from, cues);
    if (!subject || CLAUSE_OPENERS.has(tokens[subject.from - 1]?.low ?? '') || (PREPOSITIONS.has(tokens[subject.from - 1]?.low ?? '') && subject.from - 1 > from)) continue;
    fallback = subject;
    if (subject.from === from || /^[,;—–]$/.test(tokens[subject.from - 1]?.word ?? '')) return subject;
  }
  return fallback;
}

/** The subject of a participle that has its own: "with Berg calling it", "Berg saying … and Lind calling it". */
function absoluteSubject({ passage, from, cues }: Context, verb: number): Phrase | null {
  const { tokens } = passage;
  let at = verb - 1;
  while (at > from && isAdverb(tokens[at]?.low ?? '')) at -= 1;
  if (!/^\p{Lu}/u.test(tokens[at]?.word ?? '')) return null;
  const subject = phraseEndingAt(tokens, at, from, cues);
  return subject && /^(?:with|and|–|—|;)$/.test(tokens[subject.from - 1]?.low ?? '') ? subject : null;
}

/** The words between the verb and the quotation, at most eight, as written. */
function between({ passage, text, at }: Context, index: number): string {
  const last = passage.tokens[Math.min(at - 1, index + 8)];
  return index + 1 > at - 1 ? '' : text.slice(passage.tokens[index]?.end ?? 0, last?.end ?? 0);
}

/** True for a verb form that is a noun here: "the claims", "his remarks", "a warning". */
function isNoun({ passage, cues }: Context, index: number): boolean {
  const token = passage.tokens[index];
  const before = passage.tokens[index - 1];
  const form = cues.get(token?.low ?? '')?.form;
  if (!before || form === 'past') return before !== undefined && DETERMINERS.has(before.low) && !PRONOUNS.has(before.low);
  if (form === 'bare') return !/^(?:to|will|would|can|could|may|might|should|must|did|do|does|not|i|we|you|they|who|didn.t|don.t|won.t|cannot|both|and)$/.test(before.low) && !/[^s]s$/.test(before.word);
  return (DETERMINERS.has(before.low) && !PRONOUNS.has(before.low)) || before.possessive || /^(?:of|for|in|with|from|his|her|their|its|by|without)$/.test(before.low) && form === 'finite';
}

/** Berg said … “…” */
export const before: AttributionRule = {
  name: 'before',
  example: 'Berg said that the deal was “a new start”.',
  read(context): Attribution | null {
    const { tokens } = context.passage;
    const low = context.from;
    let tried = 0;
    let first: { index: number; firm: boolean } | null = null;
    let inner: Attribution | null = null;
    for (let index = context.at - 1; index >= Math.max(low, context.at - REACH) && tried < VERBS_BACK; index -= 1) {
      const token = tokens[index];
      const cue = cueAt(context, index);
      if (!token || !cue || isNoun(context, index) || !isWhole(cue, between(context, index))) continue;
      tried += 1;
      first ??= { index, firm: cue.manner === 'say' };
      const passive = cue.form === 'past' && isPassive(context, index, low) && !/^(?:quoted|cited)$/.test(token.low);
      if (passive) {
        const agent = agentOf(context, index);
        if (agent) return { rule: 'before-passive', speaker: agent, cue: { from: index, to: index }, firm: false };
        if (first.index === index) first = null;
        continue;
      }
      // A participle shares the subject of its clause: "met Lind, saying", "wrote to supporters saying".
      const subject = cue.form === 'ing' ? (absoluteSubject(context, index) ?? sharedSubject(context, index)) : (subjectBefore(tokens, index, low, context.cues) ?? opening(context, index));
      if (!subject) continue;
      const found: Attribution = { rule: 'before', speaker: subject, cue: quotedAs(context, first.index), firm: first.firm };
      if (inner) {
        if (cue.manner === 'say' && cue.form !== 'bare') return found;
        continue;
      }
      // "Berg said voters think the deal is “…”": Berg’s words, not the voters’.
      if (!isReported(context, index, subject)) return found;
      inner = found;
      first = null;
    }
    if (inner) return inner;
    if (!first) return null;
    const shared = sharedSubject(context, first.index);
    return shared && { rule: 'before-shared', speaker: shared, cue: { from: first.index, to: first.index }, firm: first.firm };
  },
};

/** True where the verb only tells what somebody thinks, would say, or does by a pronoun, so that a verb of speech around it has the words. */
function isReported({ passage, cues }: Context, index: number, subject: Phrase): boolean {
  const cue = cues.get(passage.tokens[index]?.low ?? '');
  if (cue?.manner === 'think' || cue?.form === 'bare') return true;
  return cue?.manner === 'judge' && subject.from === subject.to && /^(?:he|she|they|it|i|we)$/.test(passage.tokens[subject.to]?.low ?? '');
}

/** "Said Berg: “…”" */
function opening({ passage, from, at, cues }: Context, index: number): Phrase | null {
  return index === from && cues.get(passage.tokens[index]?.low ?? '')?.form !== 'ing' ? subjectAfter(passage.tokens, index + 1, at, cues) : null;
}

/** NNA quoted Berg as saying: “…” */
export const quoted: AttributionRule = {
  name: 'quoted',
  example: 'The paper quoted Berg as saying: “We agree.”',
  read({ passage, from, at, cues }) {
    const { tokens } = passage;
    for (let index = at - 1; index > Math.max(from + 1, at - 12); index -= 1) {
      if (!/^(?:saying|telling)$/.test(tokens[index]?.low ?? '') || tokens[index - 1]?.low !== 'as') continue;
      for (let verb = index - 2; verb >= Math.max(from, index - 14); verb -= 1) {
        if (!/^(?:quote[sd]?|quoting|cite[sd]?|citing)$/.test(tokens[verb]?.low ?? '')) continue;
        const speaker = subjectAfter(tokens, verb + 1, index - 1, cues);
        return speaker && { rule: 'quoted', speaker, cue: { from: verb, to: verb }, firm: true };
      }
    }
    return null;
  },
};

/** According to Berg, … “…” */
export const accordingBefore: AttributionRule = {
  name: 'according-before',
  example: 'According to Berg, the deal is “a new start”.',
  read({ passage, from, at, cues }) {
    const { tokens } = passage;
    for (let index = at - 2; index >= Math.max(from, at - REACH); index -= 1) {
      if (tokens[index]?.low !== 'according' || tokens[index + 1]?.low !== 'to') continue;
      const speaker = subjectAfter(tokens, index + 2, at, cues);
      if (speaker) return { rule: 'according-before', speaker, cue: { from: index, to: index + 1 }, firm: true };
    }
    return null;
  },
};

/** BERG: “…” */
export const label: AttributionRule = {
  name: 'label',
  example: 'Minister: ‘We agree’',
  read({ passage, from, at, cues }) {
    const { tokens } = passage;
    if (!/^[:—–-]$/.test(tokens[at - 1]?.word ?? '') || at - 1 <= from) return null;
    let start = at - 2;
    while (start > from && at - start < 12 && !/^[-—–.?!]$/.test(tokens[start - 1]?.word ?? '')) start -= 1;
    const words = tokens.slice(start, at - 1);
    if (words.length === 0 || words.length > 8) return null;
    if (words.some((token) => CLAUSE_OPENERS.has(token.low) || AUXILIARIES.has(token.low) || PREPOSITIONS.has(words[0]?.low ?? '') || TIMES.has(words[0]?.low ?? '') || /^(?:past|finite|ing)$/.test(cues.get(token.low)?.form ?? ''))) return null;
    const speaker = phraseEndingAt(tokens, at - 2, start, cues);
    return speaker && /^\p{Lu}/u.test(tokens[speaker.from]?.word ?? '') ? { rule: 'label', speaker, cue: null, firm: true } : null;
  },
};

/** ‘…’ - Minister */
export const labelBehind: AttributionRule = {
  name: 'label-behind',
  example: '‘A new start’ for Oslo - Minister',
  read({ passage, at, cues }) {
    const { tokens, kind } = passage;
    const heading = kind === 'title' || kind === 'dek' || kind === 'heading';
    for (let index = heading ? Math.max(at + 1, tokens.length - 8) : at + 1; index < Math.min(tokens.length - 1, heading ? tokens.length : at + 2); index += 1) {
      // In running text only a dash right behind the quotation signs it: “We agree.” — Anna Berg
      if (!(heading ? /^[-—–―:|,]$/ : /^[-—–―~]$/).test(tokens[index]?.word ?? '') || tokens.length - index > 8) continue;
      const verb = cues.get(tokens[index + 1]?.low ?? '');
      const start = verb && verb.form !== 'ing' ? index + 2 : index + 1;
      const speaker = subjectAfter(tokens, start, tokens.length, cues);
      if (speaker && (speaker.to === tokens.length - 1 || (speaker.to === tokens.length - 2 && tokens.at(-1)?.word === '.'))) return { rule: 'label-behind', speaker, cue: verb ? { from: index + 1, to: index + 1 } : null, firm: true };
    }
    return null;
  },
};

/** Direct words set into a sentence whose verb is none of speech: "Berg stayed calm: “We agree.”" */
export const clauseSubject: AttributionRule = {
  name: 'clause-subject',
  example: 'Berg turned to the guests, “We agree with all of this.”',
  read(context) {
    const { passage, text, quotation, at, from } = context;
    const direct = /^[,:—–-]$/.test(passage.tokens[at - 1]?.word ?? '') && /^\p{Lu}/u.test(text.slice(quotation.start, quotation.start + 2));
    const words = text.slice(quotation.start, Math.min(quotation.end, quotation.start + 80)).split(/\s+/).length;
    if (at - from < 3 || !(direct ? words >= 3 : words >= 5)) return null;
    const speaker = sharedSubject(context, at);
    return speaker && { rule: 'clause-subject', speaker, cue: null, firm: false };
  },
};

const NOUN = /^(?:statements?|remarks?|comments?|words|claims?|calls?|warnings?|message|tweets?|speech|letter|promises?|vows?|pledges?|descriptions?|accusations?|slogans?|declarations?|assertions?|characterizations?|threats?|criticism|views?|references?|argument|insistence|suggestion|demands?|proposal|mantra|chants?|motto|assessment|admission|praise|question|answer|response|reply|explanation|quip|post|plan|notion|idea|belief|hope)$/;

/** Berg’s warning of “…”, a statement by the ministry: “…” */
export const noun: AttributionRule = {
  name: 'noun',
  example: 'Berg’s warning of “a new start” was heard in Oslo.',
  read({ passage, from, at, cues }) {
    const { tokens } = passage;
    for (let index = at - 1; index >= Math.max(from, at - 14); index -= 1) {
      const token = tokens[index];
      if (!token || !NOUN.test(token.low)) continue;
      const cue = { from: index, to: index };
      if (/^(?:from|by|of)$/.test(tokens[index + 1]?.low ?? '')) {
        const speaker = subjectAfter(tokens, index + 2, at, cues);
        if (speaker && tokens[index + 1]?.low !== 'of') return { rule: 'noun', speaker, cue, firm: false };
      }
      for (let back = index - 1; back >= Math.max(from, index - 4); back -= 1) {
        const owner = tokens[back];
        if (owner && /^(?:his|her|their)$/.test(owner.low)) return { rule: 'noun', speaker: { from: back, to: back }, cue, firm: false };
        if (owner?.possessive) return { rule: 'noun', speaker: ownerPhrase(tokens, back, from), cue, firm: false };
      }
    }
    return null;
  },
};

function ownerPhrase(tokens: Context['passage']['tokens'], to: number, low: number): Phrase {
  let from = to;
  while (from - 1 >= low && /^\p{Lu}/u.test(tokens[from - 1]?.word ?? '') && !TIMES.has(tokens[from - 1]?.low ?? '') && !PREPOSITIONS.has(tokens[from - 1]?.low ?? '')) from -= 1;
  if (DETERMINERS.has(tokens[from - 1]?.low ?? '')) from -= 1;
  return { from, to };
}
