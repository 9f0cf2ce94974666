import type { Document } from '../../document.ts';
import type { Annotations } from '../find-reports.ts';
import type { Item } from './item.ts';
import { isDay } from './read-day.ts';

const WITH = /\baccompanied by\b/;
/** Where what is told of those who come along ends. */
const ENDS = /[;:]|\b(?:said|says|met|meets|will|is|was|are|were|has|have|had|held|arrived|signed|told)\b/;

/** Who comes along with whom, by the id of the one who comes along: "Berg, accompanied by Lund and by Dahl". */
export function partyOf({ article, text }: Document, { mentions, entities }: Annotations): ReadonlyMap<string, string> {
  const leaders = new Map<string, string>();
  if (!WITH.test(text)) return leaders;
  const people = mentions.filter(({ entity }) => entities.get(entity)?.type === 'person');
  let next = 0;
  for (const { start, end } of article.sentences) {
    while ((people[next]?.start ?? Infinity) < start) next += 1;
    const words = text.slice(start, end);
    const cue = WITH.exec(words);
    if (!cue) continue;
    const from = start + cue.index;
    const behind = words.slice(cue.index + cue[0].length);
    const to = from + cue[0].length + (ENDS.exec(behind)?.index ?? behind.length);
    let leader: string | undefined;
    for (let at = next; (people[at]?.end ?? Infinity) <= to; at += 1) {
      const one = people[at];
      if (!one) break;
      if (one.end <= from) leader = one.entity;
      else if (leader !== undefined && one.start >= from && one.entity !== leader) leaders.set(one.entity, leader);
    }
  }
  return leaders;
}

/** Items before and after one among which the visit is looked for. */
const FAR = 60;

/** What a companion of a visitor does on the day of the visit, or within two days of it, he does where the visitor is, unless another place is told. */
export function placeWithParty(items: readonly Item[], leaders: ReadonlyMap<string, string>): Item[] {
  if (leaders.size === 0) return [...items];
  return items.map((item, index) => {
    if (item.place !== null || item.type === 'call' || item.status !== 'held' || !isDay(item.date)) return item;
    const guides = new Set([...item.people[0], ...item.people[1]].flatMap((id) => leaders.get(id) ?? []));
    const visit =
      guides.size > 0 &&
      items.slice(Math.max(0, index - FAR), index + FAR).find((other) => {
        const days = isDay(other.date) ? (Date.parse(item.date ?? '') - Date.parse(other.date)) / 86_400_000 : -1;
        return (
          other.type === 'visit' &&
          other.status === 'held' &&
          days >= 0 &&
          days <= 2 &&
          (other.people[other.visitor - 1] ?? []).some((id) => guides.has(id))
        );
      });
    return visit ? { ...item, place: visit.place } : item;
  });
}
