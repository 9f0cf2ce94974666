import type { Entity } from '../../../schema/entity.ts';
import { isOf } from '../../annotate/entities/role-at.ts';
import type { Finding } from '../rules/rule.ts';
import { BOTH, FIRST, SECOND, type Term } from '../sentence/term.ts';
import type { Sides } from '../sentence/sides.ts';
import type { Item } from './item.ts';

/** "President of the Court": over no country. */
const NO_BODY = String.raw`\b(?! of (?!the (?:\p{L}+ )?republic)[\p{L} ]*\b(?:parliament|senate|assembly|court|company|bank))`;

/** Offices of which a country has one holder: the plural as a text has it, and the title of each. */
const OFFICES: readonly [RegExp, RegExp][] = [
  [/\b(?:presidents|heads of state)\b/, new RegExp(String.raw`^president${NO_BODY}`, 'iu')],
  [/\bleaders\b/, new RegExp(String.raw`^(?:president|prime minister|premier|chancellor|king|emir|sultan)${NO_BODY}`, 'iu')],
  [/\b(?:prime ministers|premiers|heads of government)\b/, /^(?:prime minister|premier)\b/i],
  [
    /\b(?:foreign ministers|ministers of foreign affairs|top diplomats)\b/,
    /^(?:foreign minister|minister (?:of|for) (?:foreign|external) affairs|external affairs minister|secretary of state)\b(?! for)/i,
  ],
  [/\b(?:defen[cs]e ministers|ministers of defen[cs]e)\b/, /^(?:defen[cs]e minister|minister of defen[cs]e|secretary of defen[cs]e)\b/i],
];
/** Words of the office that stand before its noun. */
const BEFORE =
  /\b(?:foreign|defen[cs]e|prime|deputy|vice|former|assistant|religious|business|party|opposition|parliamentary|military|political|church|spiritual|community|tribal|union)(?: (?:foreign|defen[cs]e|prime))? $/i;
const OTHERS =
  /\b(?:deputy|vice|former|assistant|(?:religious|business|party|opposition|parliamentary|military|political|church|spiritual|community|tribal|union) leaders)\b/;

/** An office without names of both parties: "the foreign ministers of Norway and Chile". */
const isPlural = (term: Term): boolean => term.people.length === 0 && term.office && !term.crowd && (term.sides & BOTH) === BOTH;

/**
 * "The presidents of Norway and Chile met": the one president of each whom the article names elsewhere, by side; empty where it names none or
 * several. In: `mentioned`, the ids of those whom the article names; `published`, its day, since offices change hands.
 */
export function holdersOf(
  { date, people }: Item,
  { who, whom }: Finding,
  text: string,
  mentioned: ReadonlySet<string>,
  entities: ReadonlyMap<string, Entity>,
  sides: Sides,
  published: string | null,
): Item['people'] {
  const none: Item['people'] = [[], []];
  const group = [...who, ...whom].find(isPlural);
  if (!group || published === null || people.flat().length > 0) return none;
  if (Math.abs(Number(/\d{4}/.exec(date ?? published)?.[0]) - Number(published.slice(0, 4))) > 1) return none;
  const before = BEFORE.exec(text.slice(Math.max(0, group.start - 32), group.start))?.[0] ?? '';
  const words = `${before}${text.slice(group.start, group.end)}`.toLowerCase();
  const title = OTHERS.test(words) ? undefined : OFFICES.find(([plural]) => plural.test(words))?.[1];
  if (!title) return none;
  const holdersIn = (side: number): string[] => {
    const holders = [...mentioned].filter((id) => {
      const entity = entities.get(id);
      return (
        entity?.type === 'person' &&
        sides.ofCountry(entity.country) === side &&
        entity.roles.some((role) => title.test(role.title) && isOf(role, published))
      );
    });
    return holders.length === 1 ? holders : [];
  };
  return [holdersIn(FIRST), holdersIn(SECOND)];
}
