import type { EntityType } from '../../../../schema/entity.ts';
import { candidate, type Candidate, type Leftover } from '../reading.ts';
import type { Scan } from '../scan.ts';
import { CALENDAR } from '../words/calendar.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { NOT_ORGANIZATIONS } from '../words/not-organizations.ts';
import { OFFICES } from '../words/titles.ts';

const LONGEST = 3;

/** The type of the name that a leftover is listed with: "Bergen and Tofte", "Tofte, Bergen and Hamar". Null where it stands in no list. */
function listedWith(
  scan: Scan,
  first: number,
  last: number,
  starts: ReadonlyMap<number, EntityType>,
  ends: ReadonlyMap<number, EntityType>,
) {
  const { tokens } = scan;
  const [before, after] = [tokens[first - 1]?.key, tokens[last]?.key];
  const beforeType = ends.get(first - 1);
  const afterType = starts.get(last + 1) ?? (tokens[last + 1]?.capital === false ? starts.get(last + 2) : undefined);
  // "Anna Berg of Norway and Pedro Tofte, president of Chile": an office behind the comma says that somebody is named.
  const described = after === ',' ? tokens.slice(last + 1, last + 5) : [];
  const end = described.findIndex(({ kind }) => kind === 'mark');
  if (last - first > 1 && described.slice(0, end < 0 ? described.length : end).some((word) => OFFICES.holds(word))) return 'person';
  if ((before === 'and' || before === 'or' || before === '&') && beforeType) return beforeType;
  if ((after === 'and' || after === 'or' || after === '&') && afterType) return afterType;
  if (before === ',' && after === ',' && beforeType && beforeType === afterType) return beforeType;
  return null;
}

/** Whether a leftover is a name that no other rule could have read: short, in running text, and none of its words known. */
function isUnknown({ tokens }: Scan, { passage, first, last }: Leftover, lower: ReadonlySet<string>): boolean {
  if (passage.style !== 'prose' || last - first > LONGEST) return false;
  return tokens
    .slice(first, last)
    .every(
      (word) =>
        word.kind === 'word' &&
        word.capital &&
        word.text.length > 2 &&
        !COMMON_WORDS.holds(word) &&
        !lower.has(word.key) &&
        !CALENDAR.holds(word) &&
        !OFFICES.holds(word) &&
        !NOT_ORGANIZATIONS.holds(word),
    );
}

/** Makes names of unknown words with capitals that stand in a list with a name found: they are of its type. */
export function adoptListed(
  scan: Scan,
  leftovers: readonly Leftover[],
  lower: ReadonlySet<string>,
  found: readonly Candidate[],
): Candidate[] {
  const { tokens } = scan;
  const unknown = leftovers.filter((leftover) => isUnknown(scan, leftover, lower));
  if (unknown.length === 0) return [...found];
  const starts = new Map<number, EntityType>();
  const ends = new Map<number, EntityType>();
  const taken = new Set<number>();
  for (const { first, last, type } of found) {
    for (let at = first; at < last; at += 1) taken.add(at);
    if (type !== 'person' && type !== 'place' && type !== 'organization') continue;
    starts.set(first, type);
    ends.set(last, type);
  }
  const adopted: Candidate[] = [];
  const names = new Map<string, EntityType>();
  for (const { first, last } of unknown) {
    const type = taken.has(first) ? null : listedWith(scan, first, last, starts, ends);
    if (type) {
      adopted.push(candidate({ scan }, first, last, type, 'listed', { weight: 0.5 }));
      names.set(scan.document.text.slice(tokens[first]?.start, tokens[last - 1]?.end), type);
      taken.add(first);
    }
  }
  // The same name elsewhere in the article.
  if (names.size > 0)
    for (const { passage, first, last } of leftovers) {
      const type = names.get(scan.document.text.slice(tokens[first]?.start, tokens[last - 1]?.end));
      if (type && !taken.has(first) && passage.style === 'prose')
        adopted.push(candidate({ scan }, first, last, type, 'listed', { weight: 0.5 }));
    }
  return adopted.length === 0 ? [...found] : [...found, ...adopted].sort((one, other) => one.first - other.first);
}
