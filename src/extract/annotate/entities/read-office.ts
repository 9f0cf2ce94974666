import { isHyphen } from '../../text/tokens.ts';
import { matchName } from './match-name.ts';
import type { Cursor } from './reading.ts';
import { ORGANIZATION_HEADS } from './words/organization-heads.ts';
import { HONORIFICS, OFFICES, OFFICE_MODIFIERS, TOPICS } from './words/titles.ts';

const TAILS = new Set(['elect', 'designate', 'in']);

/** End of "of State", "of Foreign Affairs", "for Science, Research and Technology" after an office, or the given end where nothing of the kind follows. */
function readTopics({ scan, passage, vocabulary }: Cursor, end: number): number {
  const { tokens } = scan;
  const link = tokens[end]?.key;
  if (link !== 'of' && link !== 'for') return end;
  let at = end + 1;
  if (tokens[at]?.key === 'the') at += 1;
  const opensCapital = tokens[at]?.capital ?? false;
  if (!TOPICS.has(tokens[at]?.key ?? '') || matchName(scan, passage, vocabulary, at)?.name.entity) return end;
  let last = at + 1;
  for (at = last; at < passage.last && at < end + 12;) {
    const key = tokens[at]?.key ?? '';
    if (TOPICS.has(key) && tokens[at]?.capital === opensCapital) last = at += 1;
    else if (
      (key === 'and' || key === ',' || key === '&' || isHyphen(tokens[at])) &&
      TOPICS.has(tokens[at + 1]?.key ?? '') &&
      tokens[at + 1]?.capital === opensCapital
    )
      at += 1;
    else break;
  }
  // "for the Foreign Ministry", "of State and National Security Adviser": what follows is a body, or another office.
  const after = tokens[last];
  const closing = tokens[last - 1];
  if (after?.capital && ORGANIZATION_HEADS.has(after.key)) return end;
  if (closing?.capital && last - end > 3 && ORGANIZATION_HEADS.has(closing.key)) return end;
  if (after && OFFICES.has(after.key) && after.capital === opensCapital) {
    for (at = last; at > end; at -= 1) if (tokens[at - 1]?.key === 'and') return at - 1;
  }
  return last;
}

/**
 * Reads an office that begins at a token, in any case: "Foreign Minister", "deputy secretary of state", "Gen.", "President-elect",
 * "Minister for Science and Technology". Gives one past its last token, or the given token where no office stands.
 */
export function readOffice(cursor: Cursor, at: number): number {
  const { tokens } = cursor.scan;
  let end = at;
  let honorific = false;
  const limit = Math.min(cursor.passage.last, at + 12);
  for (let k = at; k < limit;) {
    const token = tokens[k];
    if (token?.kind !== 'word') break;
    const next = tokens[k + 1];
    const form = HONORIFICS.has(token.key) && token.capital;
    if (!form && !OFFICES.has(token.key) && !OFFICE_MODIFIERS.has(token.key) && !TOPICS.has(token.key)) break;
    k += 1;
    if (form && next?.key === '.' && next.glued) k += 1;
    if (form || OFFICES.has(token.key)) {
      end = k;
      honorific = form;
      if (isHyphen(tokens[k]) && TAILS.has(tokens[k + 1]?.key ?? '')) {
        k += tokens[k + 1]?.key === 'in' && isHyphen(tokens[k + 2]) ? 4 : 2;
        end = k;
      }
    }
    const joint = tokens[k];
    const after = tokens[k + 1]?.key ?? '';
    const continues = OFFICES.has(after) || OFFICE_MODIFIERS.has(after) || TOPICS.has(after);
    if (continues && joint && (isHyphen(joint) || joint.key === 'and' || joint.key === '&' || joint.key === '/')) k += 1;
  }
  return end === at || honorific ? end : readTopics(cursor, end);
}
