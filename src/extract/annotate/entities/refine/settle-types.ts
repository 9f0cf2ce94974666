import type { EntityType } from '../../../../schema/entity.ts';
import { keyOf } from '../../../text/key-of.ts';
import type { Candidate } from '../reading.ts';
import type { Scan } from '../scan.ts';
import { ORGANIZATION_HEADS } from '../words/organization-heads.ts';

/** Rules whose word on the type is a guess from the words beside one mention. */
const GUESSES = new Set(['one-name', 'full-name', 'named-organization', 'named-place', 'acronym', 'camel-case']);

const isGuess = ({ known, rule }: Candidate): boolean => !known && GUESSES.has(rule);

/** What a full name says of the surname alone. */
const SURNAME = 3;

/** The votes for each name whose type is a guess; what is said of other names nobody asks. */
type Votes = ReadonlyMap<string, Map<EntityType, number>>;

function vote(votes: Votes, name: string, type: EntityType, weight: number): void {
  const types = votes.get(name);
  types?.set(type, (types.get(type) ?? 0) + weight);
}

/** Gives all mentions of one spelling in a document one type, that of the strongest signs: what "X, a company" is, "X said" is too. */
export function settleTypes(scan: Scan, candidates: Candidate[]): Candidate[] {
  if (!candidates.some(isGuess)) return candidates;
  const { text } = scan.document;
  const names = candidates.map(({ first, start, end }) => {
    const word = scan.tokens[first];
    return word?.kind === 'word' && word.start === start && word.end === end ? word.key : keyOf(text.slice(start, end));
  });
  const votes = new Map<string, Map<EntityType, number>>();
  candidates.forEach((found, index) => {
    const name = names[index] ?? '';
    if (isGuess(found) && !votes.has(name)) votes.set(name, new Map());
  });
  candidates.forEach(({ type, weight, rule }, index) => {
    if (type === 'agreement' || type === 'event') return;
    const name = names[index] ?? '';
    if (type === 'person' && (rule === 'full-name' || rule === 'after-office'))
      name.split(/[\s-]/u).forEach((part, at) => {
        // A surname weighs more than a guess from the words beside one mention: "Berg from Norway" is no town.
        if (part !== name) vote(votes, part, 'person', at > 0 && name.endsWith(` ${part}`) ? SURNAME : 1);
      });
    // "Norvik" after "Norvik Holdings"
    let stem = name.endsWith('.') ? name.slice(0, -1) : name;
    for (let head = stem.lastIndexOf(' '); type === 'organization' && rule === 'body' && head > 3; head = stem.lastIndexOf(' ')) {
      if (!ORGANIZATION_HEADS.has(stem.slice(head + 1))) break;
      stem = stem.slice(0, head);
      vote(votes, stem, type, 2);
    }
    vote(votes, name, type, weight + (rule === 'after-office' ? 3 : 0.5));
  });
  return candidates.map((found, index) => {
    if (!isGuess(found)) return found;
    const types = votes.get(names[index] ?? '');
    if (!types || types.size < 2) return found;
    let best = found.type;
    for (const [type, weight] of types) if (weight > (types.get(best) ?? 0)) best = type;
    return best === found.type ? found : { ...found, type: best };
  });
}
