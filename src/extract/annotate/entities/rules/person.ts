import { BODY_NOUN } from '../../../text/body-noun.ts';
import { isHyphen, type Token } from '../../../text/tokens.ts';
import { formOfAddress } from '../fits-name.ts';
import { isGiven } from '../known-word.ts';
import { needed, readSigns, strongest } from '../name-signs.ts';
import { candidate, type Cursor, type NameRule } from '../reading.ts';
import { readRun } from '../read-name.ts';
import { isCapitals } from '../scan.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { NOT_ORGANIZATIONS } from '../words/not-organizations.ts';
import { ORGANIZATION_HEADS } from '../words/organization-heads.ts';

const CAMEL = /^\p{L}*\p{Ll}\p{Lu}/u;
const NAME_CAMEL = /^(?:Mc|Mac|O['’]|De|Di|La|Le|Van|Fitz)\p{Lu}/u;
const BUILDINGS = /^(?:monument|memorial|mausoleum|palace|mansion|airport|stadium|complex|square|boulevard|street|bridge)$/;
/** Whose "of" leads to what he teaches. */
const SUBJECT_OF = /^(?:professor|emeritus|emerita|lecturer|faculty|bachelor|doctor)$/;
const isAcronym = (token: Token): boolean => isCapitals(token) && token.text.length > 2 && token.text.length < 7;
const offCourse = (token: Token): boolean => isCapitals(token) && token.text.length > 1;

const isPlain = (lower: ReadonlySet<string>, word: Token): boolean => COMMON_WORDS.holds(word) || lower.has(word.key);

/** "Anna Berg, the Norwegian president, Pedro Soto": the office between commas is that of the name before it, unless that has one of its own. */
function isTaken({ scan: { tokens }, last, office }: Cursor, at: number): boolean {
  if (last?.type !== 'person' || last.offices.length > 0 || !office || tokens[at - 1]?.key !== ',' || tokens[last.last]?.key !== ',')
    return false;
  const gap = office.first - last.last;
  return gap > 0 && gap < 5;
}

export const person: NameRule = {
  name: 'person',
  example: '[Anna Berg], the head of the delegation, told [Li Wei]',
  read(cursor, at) {
    const { scan, passage, lower } = cursor;
    const first = scan.tokens[at];
    if (!first) return null;
    const run = readRun(cursor, at);
    const last = run.words.at(-1);
    // "T3 Anna Berg": a place in a list.
    if (run.words.length === 0 || !last || /\d/.test(first.text)) return null;
    const single = run.words.length === 1;
    // "the head of Norway's energy agency Norvik, Anna Berg": the body, and then its head.
    const [noun, comma, head] = [scan.tokens[at - 1], scan.tokens[at + 1], scan.tokens[at + 2]];
    if (single && cursor.office && noun?.capital === false && BODY_NOUN.test(noun.key) && comma?.key === ',' && head?.capital)
      return { end: run.end, candidates: [candidate(cursor, at, run.end, 'organization', 'described-body')] };
    // "Amir H H Sheikh Omar": a title, though a given name too.
    if (single && formOfAddress(scan.tokens, run.end) > 0) return null;
    if (single && offCourse(first) && passage.style === 'prose' && !cursor.office) return null;
    // "Deputy Secretary of the FMC Anna Berg": the short name of a body between the office and the name.
    const body = cursor.office && run.words.length > 2 && isAcronym(first) && scan.tokens[at - 1]?.key === 'the';
    if (body && !run.words.slice(1).some(isCapitals)) {
      const named = candidate(cursor, at + 1, run.end, 'person', 'after-office', { offices: cursor.office ? [cursor.office] : [] });
      return { end: run.end, candidates: [candidate(cursor, at, at + 1, 'organization', 'acronym'), named] };
    }
    // "External Affairs Minister S Rao", "India's S Rao": an initial opens a name only after an office or a country's owner.
    const { owner } = cursor;
    const owned = scan.tokens[at - 1]?.kind === 'possessive' && owner !== null && owner.country !== null && owner.end >= at - 1;
    const initial = first.text.length < 2 && (cursor.office !== null || owned) && !single;
    if ((first.text.length < 2 && !initial) || first.key === 'st') return null;
    // "Said Anna Berg" opens with the verb, though Said is a given name too.
    if (first.key === 'said' && scan.initial[at] === 1 && isGiven(cursor, run.words[1])) return null;
    // A pair, "Berg-Lund": each may be a person that the text names elsewhere.
    const pair = run.words.length === 2 && scan.tokens[at + 1]?.glued && !run.given && !run.particle && !run.familyFirst && !cursor.office;
    if (pair && readSigns(cursor, at, run).person < 2) return null;
    // The second half of a pair that nobody knows: "Berg-Lund" as a whole may be known from elsewhere.
    if (
      single &&
      first.glued &&
      isHyphen(scan.tokens[at - 1]) &&
      scan.tokens[at - 1]?.glued &&
      cursor.last?.last !== at - 1 &&
      scan.tokens[at - 2]?.capital
    )
      return null;
    if (passage.style === 'headline' && !isGiven(cursor, first) && isGiven(cursor, run.words[1]) && !run.familyFirst) return null;
    const opensCommon =
      !(run.particle && /^(?:al|el|abu|bin|ibn|van|von|de)$/.test(first.key)) &&
      !isGiven(cursor, first) &&
      (COMMON_WORDS.holds(first) || lower.has(first.key));
    // "Park Jin", "Moon Do-yun": a family name that is a common word too; a hyphen in the given name says so by itself.
    const joined = run.words.length === 3 && isHyphen(scan.tokens[at + 2]) && scan.tokens[at + 1]?.capital === true;
    const family = run.familyFirst && run.words.length < 4 && ((passage.style === 'prose' && !isPlain(lower, last)) || joined);
    const listed = scan.tokens[at - 1]?.key === 'the' && run.words.length > 2;
    // "Adviser at the Royal Court Anna Berg": what follows "the" is where the office is.
    const where =
      cursor.office !== null && (scan.tokens[at - 1]?.key === 'the' || (scan.tokens[at - 1]?.capital && at > cursor.office.last));
    if (opensCommon && !family && run.words.length > 1 && (where || !(cursor.office ? !isGiven(cursor, run.words[1]) : listed)))
      return null;
    // "Eid al-Fitr" is a feast.
    if (scan.tokens[at - 1]?.key === 'eid') return null;
    if (scan.tokens[at - 1]?.key === '@' || scan.tokens[at - 1]?.key === '#') return null;
    if (first.text.length > 3 && CAMEL.test(first.text) && !NAME_CAMEL.test(first.text) && !run.given && !cursor.office) {
      return { end: run.end, candidates: [candidate(cursor, at, run.end, 'organization', 'camel-case')] };
    }
    if (single && run.common > 0 && !run.given) return null;
    // "Imam Omar (AS)" is long dead.
    if (
      scan.tokens[run.end]?.key === '(' &&
      /^(?:as|pbuh|sa|swt|ra|saw)$/.test(scan.tokens[run.end + 1]?.key ?? '') &&
      scan.tokens[run.end + 2]?.key === ')'
    )
      return null;
    // "Professor of Physics"
    if (scan.tokens[at - 1]?.key === 'of' && SUBJECT_OF.test(scan.tokens[at - 2]?.key ?? '')) return null;
    const sum = readSigns(cursor, at, run);
    const need = needed(cursor, at, run);
    // "Anna Berg Monument" is named after somebody.
    const built = !single && BUILDINGS.test(last.key) && cursor.office === null;
    const type = built ? 'place' : strongest(sum);
    const weight = (built ? Math.max(need, sum.place) : sum[type as 'person']) - need;
    if (weight < 0 || (run.common === run.words.length && cursor.office === null && !run.given)) return null;
    if (type === 'organization' && sum.organization < 2 && passage.style !== 'prose') return null;
    if (type === 'place' && !built && (single ? scan.initial[at] === 1 : run.words.length > 3)) return null;
    if (type !== 'person' && single && (COMMON_WORDS.holds(first) || lower.has(first.key))) return null;
    if (single && type === 'person' && !cursor.office && (COMMON_WORDS.holds(first) || NOT_ORGANIZATIONS.holds(first))) return null;
    if (ORGANIZATION_HEADS.holds(last) && !run.given && (!cursor.office || passage.style === 'capitals')) return null;
    // "a spokesman for Berg, Anna Lund": who stands after "for" is not the holder.
    const holder = cursor.office !== null && !/^(?:of|for|to|in|at|near|from)$/.test(scan.tokens[at - 1]?.key ?? '');
    const offices = type === 'person' && cursor.office && holder && !isTaken(cursor, at) ? [cursor.office] : [];
    const found = candidate(
      cursor,
      at,
      run.end,
      type,
      holder ? 'after-office' : single ? 'one-name' : type === 'person' ? 'full-name' : `named-${type}`,
      { offices, weight: Math.min(3, weight) },
    );
    return { end: run.end, candidates: [found] };
  },
};
