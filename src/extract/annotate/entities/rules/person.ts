import type { Token } from '../../../text/tokens.ts';
import { candidate, type Cursor, type NameRule } from '../reading.ts';
import { readOffice } from '../read-office.ts';
import { readRun, type Run } from '../read-name.ts';
import { isCapitals } from '../scan.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { BODY_APPOSITIONS, BODY_NOUNS, PLACE_NOUNS } from '../words/cues.ts';
import { NOT_ORGANIZATIONS } from '../words/not-organizations.ts';
import { ORGANIZATION_HEADS } from '../words/organization-heads.ts';
import { PLACE_PREPOSITIONS } from '../words/place-heads.ts';
import { SPEECH_VERBS, VERBS_BEFORE } from '../words/speech-verbs.ts';
import type { EntityType } from '../../../../schema/entity.ts';

const AGE = /^\d{2}$/;
const GERUND = /(?:ing|ed|ly)$/;
const CAMEL = /^\p{L}*\p{Ll}\p{Lu}/u;
const NAME_CAMEL = /^(?:Mc|Mac|O['’]|De|Di|La|Le|Van|Fitz)\p{Lu}/u;

/** What the words after a comma say of the name before it. */
function apposition(cursor: Cursor, at: number): 'person' | 'body' | null {
  const { tokens } = cursor.scan;
  let k = at + 1;
  const first = tokens[k];
  if (!first) return null;
  if (first.key === 'who' || first.key === 'whose' || (AGE.test(first.text) && (tokens[k + 1]?.key === ',' || tokens[k + 1]?.key === '.'))) return 'person';
  for (let steps = 0; steps < 7 && k < cursor.passage.last; steps += 1, k += 1) {
    const token = tokens[k];
    if (!token || token.kind === 'mark') return null;
    if (token.kind === 'word' && BODY_APPOSITIONS.has(token.key) && !token.capital) return 'body';
    if (readOffice(cursor, k) > k) return 'person';
    if (/^(?:said|says|told|of|to|in|and|will|has|is|was)$/.test(token.key)) return null;
  }
  return null;
}

/** Signs around a stretch of words that a person, a body or a place is named; the sum of their weights. */
function signs(cursor: Cursor, at: number, run: Run): Record<'person' | 'organization' | 'place', number> {
  const { tokens } = cursor.scan;
  const before = tokens[at - 1];
  let after = tokens[run.end];
  const sum = { person: 0, organization: 0, place: 0 };
  if (cursor.office) sum.person += 4;
  if (run.given) sum.person += run.words.length > 1 ? 2 : 1;
  if (run.particle) sum.person += 2;
  if (run.familyFirst) sum.person += 2;
  if (cursor.passage.kind === 'byline') sum.person += 3;
  if (before?.key === 'the' && !cursor.office) {
    sum.person -= 3;
    if (run.words.length > 1 && !run.given && !run.words.some(({ key }) => cursor.vocabulary.names.get(key)?.some(({ demonym }) => demonym))) sum.organization += 1;
  }
  if (before?.kind === 'word' && !before.capital) {
    if (VERBS_BEFORE.has(before.key) && before.key !== 'according') sum.person += 2;
    if (BODY_NOUNS.has(before.key)) sum.organization += 3;
    if (PLACE_NOUNS.has(before.key)) sum.place += 3;
    if (before.key === 'of' && PLACE_NOUNS.has(tokens[at - 2]?.key ?? '')) sum.place += 3;
    if (PLACE_PREPOSITIONS.has(before.key)) sum.place += before.key === 'in' || before.key === 'near' || before.key === 'outside' || before.key === 'at' ? 2 : 1;
  }
  // "in Oslo, Hamar and Bergen": a list of places goes on.
  const joint = before?.key === ',' || before?.key === 'and' || before?.key === 'or';
  const closes = after === undefined || !(after.key === 'in' || after.key === 'of' || SPEECH_VERBS.has(after.key));
  if (joint && closes && cursor.last?.type === 'place' && cursor.last.last === at - 1 && (before.key !== ',' || after?.key === ',' || after?.key === 'and')) sum.place += 3;
  if (run.words.length === 1 && (before?.key === ',' || before?.key === ';') && /^report(?:s|ed)$/.test(after?.key ?? '')) sum.organization += 3;
  if (after?.kind === 'possessive') after = tokens[run.end + 1];
  else if (after?.kind === 'word' && !after.capital) {
    if (SPEECH_VERBS.has(after.key)) sum.person += 2;
    else if ((after.key === 'also' || after.key === 'then' || after.key === 'has' || after.key === 'had') && SPEECH_VERBS.has(tokens[run.end + 1]?.key ?? '')) sum.person += 1;
    else if (after.key === 'who') sum.person += 3;
  }
  if (after?.kind === 'word' && !after.capital) {
    if (BODY_NOUNS.has(after.key)) sum.organization += 2;
    if (after.key === 'news' && BODY_NOUNS.has(tokens[run.end + 2]?.key ?? tokens[run.end + 1]?.key ?? '')) sum.organization += 3;
    if (PLACE_NOUNS.has(after.key)) sum.place += 2;
  }
  if (after?.key === ',') {
    const said = apposition(cursor, run.end);
    if (said === 'person') sum.person += 2;
    if (said === 'body') sum.organization += 3;
    if (SPEECH_VERBS.has(tokens[run.end + 1]?.key ?? '')) sum.person += 1;
  }
  return sum;
}

/** The name alone: no sign around it is needed, or how much is lacking. */
function needed(cursor: Cursor, at: number, run: Run): number {
  const { scan, passage, lower } = cursor;
  const first = run.words[0] as Token;
  let need = run.words.length > 1 ? (run.given || run.familyFirst || run.particle ? 1 : 0) : 2;
  if (passage.style === 'headline') need += run.given || run.familyFirst ? 1 : 3;
  if (passage.style === 'capitals') need += 2;
  if (scan.initial[at] === 1 && !run.given && !run.particle && (COMMON_WORDS.has(first.key) || lower.has(first.key) || GERUND.test(first.key))) need += 3;
  if (run.common > 0 && !run.given) need += 2;
  if (run.common === run.words.length) need += run.given ? 1 : 3;
  return need;
}

function best(sum: Record<'person' | 'organization' | 'place', number>): EntityType {
  if (sum.organization > sum.person && sum.organization >= sum.place) return 'organization';
  return sum.place > sum.person ? 'place' : 'person';
}

const offCourse = (token: Token): boolean => isCapitals(token) && token.text.length > 1;

export const person: NameRule = {
  name: 'person',
  example: '[Anna Berg], the head of the delegation, told [Li Wei]',
  read(cursor, at) {
    const { scan, passage, lower } = cursor;
    const first = scan.tokens[at];
    if (!first) return null;
    const run = readRun(cursor, at);
    const last = run.words.at(-1);
    if (run.words.length === 0 || !last) return null;
    const single = run.words.length === 1;
    if (single && offCourse(first) && passage.style === 'prose' && !cursor.office) return null;
    if (run.words.length === 1 && first.text.length < 2) return null;
    const opensCommon = !(run.particle && /^(?:al|el|abu|bin|ibn|van|von|de)$/.test(first.key)) && !cursor.vocabulary.givenNames.has(first.key) && (COMMON_WORDS.has(first.key) || lower.has(first.key));
    const listed = scan.tokens[at - 1]?.key === 'the' && run.words.length > 2;
    if (opensCommon && run.words.length > 1 && !(cursor.office ? !cursor.vocabulary.givenNames.has(run.words[1]?.key ?? '') : listed)) return null;
    if (scan.tokens[at - 1]?.key === '@' || scan.tokens[at - 1]?.key === '#') return null;
    if (first.text.length > 3 && CAMEL.test(first.text) && !NAME_CAMEL.test(first.text) && !run.given && !cursor.office) {
      return { end: run.end, candidates: [candidate(cursor, at, run.end, 'organization', 'camel-case')] };
    }
    if (single && run.common > 0 && !run.given) return null;
    const sum = signs(cursor, at, run);
    const need = needed(cursor, at, run);
    const type = best(sum);
    const weight = sum[type as 'person'] - need;
    if (weight < 0 || (run.common === run.words.length && cursor.office === null && !run.given)) return null;
    if (type === 'organization' && sum.organization < 2 && passage.style !== 'prose') return null;
    if (type === 'place' && (single ? scan.initial[at] === 1 : run.words.length > 3)) return null;
    if (type !== 'person' && single && (COMMON_WORDS.has(first.key) || lower.has(first.key))) return null;
    if (single && type === 'person' && !cursor.office && (COMMON_WORDS.has(first.key) || NOT_ORGANIZATIONS.has(first.key))) return null;
    if (ORGANIZATION_HEADS.has(last.key) && !run.given && !cursor.office) return null;
    // "a spokesman for Berg, Anna Lund": who stands after "for" is not the holder.
    const holder = cursor.office !== null && !/^(?:of|for|to)$/.test(scan.tokens[at - 1]?.key ?? '');
    const offices = type === 'person' && cursor.office && holder ? [cursor.office] : [];
    const found = candidate(cursor, at, run.end, type, holder ? 'after-office' : single ? 'one-name' : type === 'person' ? 'full-name' : `named-${type}`, { offices, weight: Math.min(3, weight) });
    return { end: run.end, candidates: [found] };
  },
};
