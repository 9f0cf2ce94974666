import { boundsOf } from '../schema/edtf.ts';
import type { Entity, Role } from '../schema/entity.ts';
import { shortDateWords } from './date-words.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { isFormer, isOffice, officeKey, roleWords } from './office-words.ts';

/** An office with its time in words, and the sentence that gives it; the editor's record gives none. */
export interface RoleEntry {
  when: string;
  words: string;
  /** What the entry is beside an office held: one of before ("former"), or no office at all. */
  note: 'former' | 'no office' | null;
  evidence: Evidence | null;
}

/** A day on which a text gives an office, as held or as one of before. */
export interface Sighting {
  office: string;
  words: string;
  earliest: string;
  latest: string;
  former: boolean;
  when: string;
}

/** The time of an office in words: "since 2021". */
export function spanWords({ from, to }: Role): string {
  if (from && to) return from === to ? shortDateWords(from) : `${shortDateWords(from)} to ${shortDateWords(to)}`;
  if (from) return `since ${shortDateWords(from)}`;
  return to ? `until ${shortDateWords(to)}` : 'no date stated';
}

const order = (role: Role): string => boundsOf(role.from ?? role.to ?? '0001').earliest ?? '';

/** The offices of the editor's record, by time. */
export function rolesOnRecord(corpus: Corpus, entity: Entity): RoleEntry[] {
  const roles = entity.roles.filter((role) => role.evidence === null).sort((a, b) => order(a).localeCompare(order(b)));
  return roles.map((role) => ({ when: spanWords(role), words: roleWords(corpus, role), note: null, evidence: null }));
}

/** The words of a text with the country or body before them that they belong to: "Norwegian Defence Minister". */
function wholeWords(role: Role): string {
  const before = /(?:^|[\s“‘"(])((?:\p{Lu}[\p{L}.]*(?:ian|ish|ese|ean|an|i|ic|ch)|\p{Lu}[\p{L}.]+[’']s?|(?:\p{Lu}\.){2,})\s)$/u.exec(
    role.evidence?.prefix ?? '',
  );
  return (before?.[1] ?? '') + (role.evidence?.exact ?? role.title);
}

interface Told extends RoleEntry {
  role: Role;
  day: string | null;
}

function toldRoles(corpus: Corpus, entity: Entity): Told[] {
  const seen = new Set<string>();
  const told: Told[] = [];
  for (const role of entity.roles) {
    if (!role.evidence) continue;
    const evidence = evidenceOf(corpus, role.evidence);
    const day = role.asOf ?? evidence.article.published?.edtf ?? null;
    const key = `${role.evidence.article} ${day ?? ''} ${officeKey(role.title)} ${isFormer(role)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const note = isFormer(role) ? 'former' : isOffice(role) ? null : 'no office';
    told.push({ when: shortDateWords(day), words: wholeWords(role), note, evidence, role, day });
  }
  return told.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
}

/** One office as texts give it: when, in which words, and every sentence. */
export interface ToldOffice extends Pick<RoleEntry, 'when' | 'note'> {
  /** Each wording once, the commonest first. */
  words: string[];
  evidence: Evidence[];
}

function whenTold(told: readonly Told[]): string {
  const days = [...new Set(told.map(({ when }) => when))];
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  if (days.length < 3) return days.join(', ');
  return `${days.length.toLocaleString('en')} days, ${first} to ${last}`;
}

/** The sentence of an office; where it speaks of another day than that of its article, the day is said. */
function evidenceTold({ evidence, when }: Told): Evidence[] {
  if (!evidence) return [];
  return [when === evidence.date ? evidence : { ...evidence, date: `${evidence.date}, as of ${when}` }];
}

/** The offices that sentences give, each once, by the first day it is said of; "former" and trades apart from offices held. */
export function officesInTexts(corpus: Corpus, entity: Entity): ToldOffice[] {
  const offices = groupBy(toldRoles(corpus, entity), ({ role, note }) => [`${officeKey(role.title)} ${note ?? ''}`]);
  return [...offices.values()].map((told) => {
    const wordings = groupBy(told, ({ words }) => [words.toLowerCase()]);
    const words = [...wordings.values()].sort((a, b) => b.length - a.length).flatMap(([first]) => first?.words ?? []);
    return { when: whenTold(told), words, note: told[0]?.note ?? null, evidence: told.flatMap(evidenceTold) };
  });
}

/** The days on which texts give offices, for the drawing: what is no office and what has no day is left out. */
export function sightingsOf(corpus: Corpus, entity: Entity): Sighting[] {
  return toldRoles(corpus, entity).flatMap(({ role, day, note, when }) => {
    const bounds = day ? boundsOf(day) : null;
    if (!isOffice(role) || !bounds?.earliest || !bounds.latest) return [];
    const former = note === 'former';
    return [
      { office: officeKey(role.title), words: roleWords(corpus, role), earliest: bounds.earliest, latest: bounds.latest, former, when },
    ];
  });
}
