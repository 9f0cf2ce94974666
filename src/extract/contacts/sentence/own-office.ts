import { OFFICE_NOUNS, TITLE_WORDS } from './office-words.ts';
import { FIRST, OTHER, SECOND, bitsOf, emptyTerm, otherSide, tokenOf, type Token } from './term.ts';

/** Offices by which a release calls its own people without a country or a name. */
const OWN = new Set([
  ...['president', 'premier', 'minister', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'secretary', 'speaker', 'governor', 'chief'],
  ...['commander', 'vice-president'],
]);
const LONGEST = 6;
/** What the holder of an office does. */
const ACTS =
  /^(?:met|meets|meeting|will|held|holds|had|has|received|receives|welcomed|welcomes|hosted|hosts|spoke|speaks|visited|visits|arrived|arrives|called|calls|telephoned|phoned|signed|signs|conferred|discussed|discusses|exchanged|sent|sends|paid|pays|accepted|conveyed|travelled|traveled|left)$/;

/** Index behind the office that opens a sentence, "The President", "Foreign Secretary", "Head of State"; 0 where none does. */
function endOfOffice(tokens: readonly Token[]): number {
  const from = tokens[0]?.text === 'the' ? 1 : 0;
  const words = tokens.slice(from, from + LONGEST);
  if (
    words
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' ') === 'head of state'
  )
    return words.slice(0, 3).some(({ term }) => term) ? 0 : from + 3;
  let at = 0;
  while (at < words.length && !words[at]?.term && (TITLE_WORDS.has(words[at]?.text ?? '') || OFFICE_NOUNS.has(words[at]?.text ?? '')))
    at += 1;
  return OWN.has(words[at - 1]?.text ?? '') && !/^(?:a|an|former|ex|new)$/.test(words[0]?.text ?? '') ? from + at : 0;
}

/**
 * "The President received Chilean Foreign Minister Pedro Soto": a release names its own people by the office alone. Whoever so opens a sentence,
 * of whom the article has told nothing before, is of the side opposite to those whom it names, where it names nobody of a third country.
 */
export function nameOwnOffice(tokens: readonly Token[]): readonly Token[] {
  const end = endOfOffice(tokens);
  if (end === 0 || tokens[end]?.term || !ACTS.test(tokens[end]?.text ?? '')) return tokens;
  const people = tokens.slice(end).flatMap(({ term }) => (term?.code === 'P' ? [term] : []));
  const side = bitsOf(people);
  if ((side !== FIRST && side !== SECOND) || people.some(({ sides }) => (sides & OTHER) !== 0)) return tokens;
  const [first, last] = [tokens[0], tokens[end - 1]];
  if (!first || !last) return tokens;
  const term = { ...emptyTerm(first.start, last.end, 'P'), sides: otherSide(side), office: true };
  return [tokenOf('office', first.start, last.end, term), ...tokens.slice(end)];
}
