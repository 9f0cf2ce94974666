import { TITLE_WORDS } from './office-words.ts';
import { emptyTerm, renamed, tokenOf, type Term, type Token } from './term.ts';
import { CLOSING, OPENING, firstOf, is } from './word-kinds.ts';

/** Words that open a clause about the one before them. */
export const RELATIVE = new Set(['who', 'whose', 'whom']);
/** Longest remark between dashes, in tokens. */
const REMARK = 30;
/** Words from which on what stands in quotation marks is told by itself. */
const QUOTED = 7;
const CLOSED_BY = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['"', '"'],
  ['„', '”'],
]);
const SPEAKS =
  /^(?:said|says|told|adds|added|writes|wrote|tweets|tweeted|posted|states|stated|notes|noted|recalls|recalled|explains|explained|stresses|stressed)$/;

/** Index of the closing mark, or -1 within a bounded stretch. */
function closes(tokens: readonly Token[], at: number, mark: string): number {
  const limit = Math.min(tokens.length, at + 400);
  for (let next = at + 1; next < limit; next++) if (tokens[next]?.text === mark) return next;
  return -1;
}

/** "At a meeting in Oslo — the third this year — Berg and Li agreed": index of the second dash of a remark, or -1; names stay where they are. */
function dashedEnd(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.text ?? '';
  const relative = RELATIVE.has(tokens[at + 1]?.text ?? '');
  // What stands within three words of the beginning may be a dateline, unless it goes on with "who".
  if ((mark !== '—' && (mark !== '–' || relative)) || at < (relative ? 1 : 3)) return -1;
  const end = tokens.findIndex((token, index) => index > at + 1 && index <= at + REMARK && token.text === mark);
  const inside = tokens.slice(at + 1, Math.max(end, at + 1));
  // "Berg – Norway's first woman to govern – will meet Li": an office without a name is that of the one before.
  return end > 0 && !inside.some(({ term }) => term?.code === 'P' && (term.people.length > 0 || mark === '—')) ? end : -1;
}

/** Words before the mark with which a quotation ends that began in an earlier sentence: "I met Li in Oslo,” Berg said." gets its opening mark. */
export function opened(tokens: readonly Token[]): readonly Token[] {
  const end = firstOf(tokens, CLOSING);
  if (end < 0) return tokens;
  const [first, closing] = [tokens[0], tokens[end]];
  if (!first || !closing || closing.text === '“' || end < QUOTED || !/^[,.!?]$/.test(tokens[end - 1]?.text ?? '')) return tokens;
  if (closing.text === '"' && closes(tokens, end, '"') >= 0) return tokens;
  const speaks = tokens.slice(end + 1, end + 4).some(({ text }) => SPEAKS.test(text));
  return speaks ? [tokenOf(closing.text === '"' ? '"' : '“', first.start, first.start, null), ...tokens] : tokens;
}

/** Takes out brackets, and long quoted words as stretches of their own. */
export function liftMarks(tokens: readonly Token[], lifted: Token[][], inline: Set<Token>): Token[] {
  const main: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (!is(token, OPENING)) {
      main.push(token);
      continue;
    }
    const dash = dashedEnd(tokens, at);
    if (dash > 0) {
      lifted.push(tokens.slice(at + 1, dash));
      main.push(renamed(token, ','));
      at = dash;
      continue;
    }
    const mark = token.term || token.text.length > 1 ? undefined : CLOSED_BY.get(token.text);
    const end = mark === undefined ? -1 : closes(tokens, at, mark);
    if (end < 0) main.push(token);
    // A sentence that stands in brackets from its first word to its last is told like any other.
    else if ((mark === ')' || mark === ']') && at === 0 && tokens.slice(end + 1).every(({ text }) => /^[.!?]$/.test(text))) continue;
    // "In 2014 (when Berg visited Oslo)": what was at that time is told like anything else.
    else if (mark === ')' && /^(?:when|where)$/.test(tokens[at + 1]?.text ?? '') && end > at + 3) {
      main.push(renamed(token, ','), ...tokens.slice(at + 1, end));
      if (!/^[,.;]$/.test(tokens[end + 1]?.text ?? '.')) main.push(renamed(tokens[end] ?? token, ','));
      at = end;
    } else if (mark === ')' || mark === ']') at = end;
    else {
      const quoted = tokens.slice(at + 1, end);
      if (quoted.length < QUOTED) {
        for (const word of quoted) inline.add(word);
        main.push(...quoted);
      } else {
        lifted.push(quoted);
        main.push(renamed(token, '"'));
      }
      at = end;
    }
  }
  return main;
}

/** The one who says the quotation in a sentence: "…," Berg said; … said Berg; Berg said: "…". Null where two speak. */
export function speakerOf(tokens: readonly Token[]): Token | null {
  const speakers = tokens.filter(
    (token, at) =>
      token.term?.code === 'P' &&
      token.term.people.length === 1 &&
      (SPEAKS.test(tokens[at + 1]?.text ?? '') || (SPEAKS.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.text !== 'told')),
  );
  return speakers.length === 1 ? (speakers[0] ?? null) : null;
}

/** "Li informed me when we met in Oslo": the speaker together with the only other one named before; null where there is none. */
function withOther(quoted: readonly Token[], at: number, speaker: Term): Term | null {
  const together = /^(?:both )?(?:last )?(?:met|spoke|talked|discussed|agreed)$/.test(quoted[at + 1]?.text ?? '');
  const others = quoted.slice(0, at).flatMap(({ term }) => (term?.code === 'P' && term.people.length > 0 ? [term] : []));
  const [other, more] = others;
  if (!together || !other || more || quoted[at + 2]?.term?.code === 'P') return null;
  return { ...speaker, people: [...speaker.people, ...other.people], sides: speaker.sides | other.sides, pronoun: true };
}

/** "I met Premier Li in Oslo": the speaker in the place of "I" and "we". */
export function inPerson(quoted: readonly Token[], speaker: Token | null): Token[] {
  const { term } = speaker ?? { term: null };
  // Whoever speaks for a ministry is not one of those who "look forward to talks with her".
  if (!term || speaker?.text === 'spokesperson') return [...quoted];
  const told: Token[] = [];
  for (let at = 0; at < quoted.length; at += 1) {
    const token = quoted[at];
    if (!token) continue;
    const office = /^(?:our|my)$/.test(token.text) ? ownOffice(quoted, at + 1) : 0;
    const last = office > 0 ? quoted[office - 1] : undefined;
    if (last) {
      const owner: Term = { ...emptyTerm(token.start, last.end, 'P'), sides: term.sides, office: true };
      told.push(tokenOf('office', token.start, last.end, owner));
      at = office - 1;
    } else if (token.term || (token.text !== 'i' && token.text !== 'we')) told.push(token);
    else told.push({ ...token, term: (token.text === 'we' ? withOther(quoted, at, term) : null) ?? term });
  }
  return told;
}

/** "We hope our prime minister will come": index behind the office that somebody of the speaker's country holds, or 0. */
function ownOffice(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && !tokens[at]?.term && TITLE_WORDS.has(tokens[at]?.text ?? '')) at += 1;
  const head = tokens[at];
  const leads =
    /^(?:minister|president|premier|king|queen|emir|sultan|chancellor|ambassador|envoy|delegation|pm|speaker|leader|ministers|leaders)$/;
  return head && !head.term && leads.test(head.text) && tokens[at + 1]?.text !== "'s" ? at + 1 : 0;
}
