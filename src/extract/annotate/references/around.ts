import { closesOpening } from '../../text/closes-opening.ts';
import { firstFrom } from '../../text/first-from.ts';
import { GOES_ON, OPENERS } from '../entities/words/openers.ts';
import type { Actor } from './actors.ts';
import type { Discourse } from './discourse.ts';
import type { Reference } from './reference.ts';
import type { Spot } from './salience.ts';

/** The naming that starts at or first after the offset. */
export function actorFrom(discourse: Discourse, offset: number): Actor | undefined {
  return discourse.actors[firstFrom(discourse.actors, offset)];
}

/** The naming that covers the offset, or undefined. */
export function actorOver(discourse: Discourse, offset: number): Actor | undefined {
  const actor = discourse.actors[firstFrom(discourse.actors, offset + 1) - 1];
  return actor && actor.end > offset ? actor : undefined;
}

const BEFORE_NAME =
  /^,?\s?(?:(?:Mr|Mrs|Ms|Dr|Gen|General|Lt|Maj|Brig|Brigadier|Adm|Admiral|Col|Colonel|Sheikh|Ayatollah|Imam|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Crown|Haj|Hajj|Sayyid|Seyyed|His|Her|Royal|Highness|Excellency|Majesty|H\.E|H\.H|H\.R\.H|H\.M|HE|HH|HRH|HM|H|E|Hon|Rt|Prof|Professor|Eng|Engr|Engineer|Samdech|Datuk|Dato|Datin|Seri|Tan|Sri|Tun|Shaikh|Amir|Emir|Sultan|Maj|Mawlavi|Maulvi|Mullah)\.?,?\s){0,6}\(?$/;

/** True where a person is named right behind the offset, so that the words before are only a title: "the minister, Anna Berg". */
export function isTitleOf(discourse: Discourse, end: number): boolean {
  const next = actorFrom(discourse, end);
  const { text, article } = discourse.document;
  return (
    next?.type === 'person' &&
    next.start - end <= 40 &&
    BEFORE_NAME.test(text.slice(end, next.start)) &&
    // "In a meeting with the Norwegian minister, Soto said": who says it is another.
    !(text[end] === ',' && closesOpening(text, article.sentences[next.sentence]?.start ?? end, end))
  );
}

/** True where the words before the offset set off a name that the phrase describes ("Anna Berg, the minister"), or the phrase says what somebody is or became. */
export function isApposition(discourse: Discourse, start: number, end = start): boolean {
  const { text } = discourse.document;
  const before = text.slice(Math.max(0, start - 30), start);
  if (/\b(?:as|became|become|becoming|is|was|been|be|being|named|appointed|elected|remains|remained) $/.test(before)) return true;
  if (!before.endsWith(', ')) return false;
  const actor = actorOver(discourse, start - 3);
  if (actor?.type !== 'person' || actor.end !== start - 2) return false;
  // "Accompanied by Berg, the minister left": the subject that an opening phrase has led to.
  const opening = discourse.document.article.sentences[actor.sentence]?.start ?? start;
  const opens = OPENERS.has((/^[\p{L}]+/u.exec(text.slice(opening, opening + 20))?.[0] ?? '').toLowerCase());
  const next = /^ ([\p{Ll}][\p{L}]*)/u.exec(text.slice(end, end + 20))?.[1] ?? '';
  return !(opens && end > start && next !== '' && !GOES_ON.has(next));
}

/** Makes a reference out of a range and what it means; null where it means nothing. */
export function refer(
  discourse: Discourse,
  range: { start: number; end: number },
  entities: readonly string[],
  kind: Reference['kind'],
): Reference | null {
  if (entities.length === 0) return null;
  return {
    start: range.start,
    end: range.end,
    exact: discourse.document.text.slice(range.start, range.end),
    entities: [...new Set(entities)],
    kind,
  };
}

/** Where the sentence of a spot starts. */
export function sentenceStart(discourse: Discourse, spot: Spot): number {
  return discourse.document.article.sentences[spot.sentence]?.start ?? 0;
}
