import { boundsOf } from '../schema/edtf.ts';
import type { Entity, Role } from '../schema/entity.ts';
import { shortDateWords } from './date-words.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { roleWords } from './role-then.ts';

/** An office with its time in words, and the sentence that gives it; the editor's record gives none. */
export interface RoleEntry {
  when: string;
  words: string;
  evidence: Evidence | null;
}

function spanWords({ from, to }: Role): string {
  if (from && to) return from === to ? shortDateWords(from) : `${shortDateWords(from)} to ${shortDateWords(to)}`;
  if (from) return `since ${shortDateWords(from)}`;
  return to ? `until ${shortDateWords(to)}` : 'no date stated';
}

const order = (role: Role): string => boundsOf(role.from ?? role.to ?? '0001').earliest ?? '';

/** The offices of the editor's record, by time. */
export function rolesOnRecord(corpus: Corpus, entity: Entity): RoleEntry[] {
  const roles = entity.roles.filter((role) => role.evidence === null).sort((a, b) => order(a).localeCompare(order(b)));
  return roles.map((role) => ({ when: spanWords(role), words: roleWords(corpus, role), evidence: null }));
}

/** The offices that sentences give, by the day they are said of, else by publication; each wording once an article. */
export function rolesInTexts(corpus: Corpus, entity: Entity): RoleEntry[] {
  const seen = new Set<string>();
  const entries: (RoleEntry & { day: string })[] = [];
  for (const role of entity.roles) {
    if (!role.evidence) continue;
    const key = `${role.evidence.article} ${role.title.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const evidence = evidenceOf(corpus, role.evidence);
    const when = role.from ?? evidence.article.published?.edtf ?? null;
    entries.push({ when: shortDateWords(when), words: role.evidence.exact, evidence, day: when ?? '' });
  }
  return entries.sort((a, b) => a.day.localeCompare(b.day));
}
