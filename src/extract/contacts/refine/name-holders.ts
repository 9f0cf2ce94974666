import type { Entity } from '../../../schema/entity.ts';
import { isOf } from '../../annotate/entities/role-at.ts';
import type { Finding } from '../rules/rule.ts';
import { BOTH, type Term } from '../sentence/term.ts';
import type { Sides } from '../sentence/sides.ts';
import type { Item } from './item.ts';

/** Offices of which a country has one holder: the plural as a text has it, and the title of each. */
const OFFICES: readonly [RegExp, RegExp][] = [
  [
    /\b(?:presidents|heads of state)\b/,
    /^president\b(?! of (?!the (?:\p{L}+ )?republic)[\p{L} ]*\b(?:parliament|senate|assembly|court|company|bank))/iu,
  ],
  [/\b(?:prime ministers|premiers|heads of government)\b/, /^(?:prime minister|premier)\b/i],
  [
    /\b(?:foreign ministers|ministers of foreign affairs|top diplomats)\b/,
    /^(?:foreign minister|minister (?:of|for) (?:foreign|external) affairs|external affairs minister|secretary of state)\b(?! for)/i,
  ],
  [/\b(?:defen[cs]e ministers|ministers of defen[cs]e)\b/, /^(?:defen[cs]e minister|minister of defen[cs]e|secretary of defen[cs]e)\b/i],
];
/** Words of the office that stand before its noun. */
const BEFORE = /\b(?:foreign|defen[cs]e|prime|deputy|vice|former|assistant)(?: (?:foreign|defen[cs]e|prime))? $/i;
const OTHERS = /\b(?:deputy|vice|former|assistant)\b/;

/** An office without names of both parties: "the foreign ministers of Norway and Chile". */
const isPlural = (term: Term): boolean => term.people.length === 0 && term.office && !term.crowd && (term.sides & BOTH) === BOTH;

/**
 * "The presidents of Norway and Chile met": names the one president of each that the article names elsewhere, so that its people take part and
 * not only its countries. `mentioned`: ids of those whom the article names; `published`: its day, since offices change hands. The item is changed.
 */
export function nameHolders(
  item: Item,
  { who, whom }: Finding,
  text: string,
  mentioned: ReadonlySet<string>,
  entities: ReadonlyMap<string, Entity>,
  sides: Sides,
  published: string | null,
): void {
  const group = [...who, ...whom].find(isPlural);
  if (!group || published === null || item.people.flat().length > 0) return;
  const years = [item.date, published].map((date) => Number(/\d{4}/.exec(date ?? '')?.[0] ?? Number.NaN));
  if (Math.abs((years[0] ?? 0) - (years[1] ?? 0)) > 1) return;
  const before = BEFORE.exec(text.slice(Math.max(0, group.start - 32), group.start))?.[0] ?? '';
  const words = `${before}${text.slice(group.start, group.end)}`.toLowerCase();
  const title = OTHERS.test(words) ? undefined : OFFICES.find(([plural]) => plural.test(words))?.[1];
  if (!title) return;
  for (const side of [0, 1] as const) {
    const holders = [...mentioned].filter((id) => {
      const entity = entities.get(id);
      return (
        entity?.type === 'person' &&
        sides.ofCountry(entity.country) === side + 1 &&
        entity.roles.some((role) => title.test(role.title) && isOf(role, published))
      );
    });
    const [holder] = holders;
    if (!holder || holders.length > 1) continue;
    item.people[side] = [holder];
    item.order.push(holder);
  }
}
