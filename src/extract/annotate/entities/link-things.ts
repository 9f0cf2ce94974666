import type { EntityType } from '../../../schema/entity.ts';
import { foldName } from '../../text/fold-name.ts';
import { keyOf } from '../../text/key-of.ts';
import { addMention, current, merge, newDraft, spellingOf, type Draft, type Located } from './draft.ts';
import { bodyKey, standsFor } from './link-keys.ts';
import type { KnownEntity, Vocabulary } from './vocabulary.ts';

const articlesOf = ({ mentions }: Draft): Set<string> => new Set(mentions.map(({ scan }) => scan.document.article.id));

/** All bodies, places, agreements and events of a corpus with their mentions, one draft a thing. */
export class Things {
  readonly drafts: Draft[] = [];
  private readonly byKey = new Map<string, Draft>();
  private readonly vocabulary: Vocabulary;
  private readonly known = new Map<string, KnownEntity>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    for (const entity of vocabulary.entities.values()) {
      if (entity.type !== 'organization' || !entity.registry) continue;
      for (const spelling of [entity.name, ...entity.registry.aliases]) {
        const { key, country } = bodyKey(spelling, entity.country, vocabulary);
        this.known.set(`${key}|${country ?? ''}`, entity);
      }
    }
  }

  private draft(type: EntityType, key: string, known: KnownEntity | null): Draft {
    const id = known ? `#${known.id}` : `${type} ${key}`;
    let draft = this.byKey.get(id);
    if (!draft) {
      draft = newDraft(type, known);
      this.byKey.set(id, draft);
      this.drafts.push(draft);
    }
    return draft;
  }

  /** Adds a mention. `here` holds the things already named in the article: by them an acronym or a bare "Foreign Ministry" is read. */
  add(located: Located, here: Map<string, Draft>): Draft {
    const { candidate } = located;
    const name = spellingOf(located);
    const draft = candidate.type === 'organization' ? this.body(located, name, here) : this.plain(located, name);
    addMention(draft, located);
    here.set(name, draft);
    if (candidate.type === 'organization') {
      // "Norvik" and "the Assembly" after "Norvik Holdings" and "Fjord Assembly".
      const words = name.split(' ');
      if (words.length > 1) {
        here.set(`~${words.slice(0, -1).join(' ')}`, draft);
        if (words.at(-1) !== undefined) here.set(`~${words.at(-1)}`, draft);
      }
    }
    return draft;
  }

  private plain({ candidate }: Located, name: string): Draft {
    if (candidate.known) return this.draft(candidate.type, '', candidate.known);
    const folded = foldName(name);
    const registry = this.vocabulary.folded.get(`${candidate.type} ${folded}`);
    return this.draft(candidate.type, folded, registry ? (this.vocabulary.entities.get(registry.id) ?? null) : null);
  }

  /** "Shanghai Organization" for "Shanghai Cooperation Organization": the one longer name of the gazetteer or the registry with the same first and last word. */
  private longer(name: string): Draft | null {
    const words = name.split(' ');
    if (words.length !== 2) return null;
    const fits = (long: string): boolean => {
      const others = long.split(' ');
      return (
        others.length > 2 &&
        foldName(others[0] ?? '') === foldName(words[0] ?? '') &&
        foldName(others.at(-1) ?? '') === foldName(words[1] ?? '')
      );
    };
    const found = new Set<Draft>();
    for (const known of this.vocabulary.names.get(keyOf(words[0] ?? '')) ?? []) {
      const entity = known.entity;
      if (entity?.type === 'organization' && known.keys.length > 2 && fits(known.keys.join(' ')))
        found.add(this.draft('organization', '', entity));
    }
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }

  /** "Supreme Court" before "Supreme Court of Norway": a long name without a country is that of the only one that has it in its articles. */
  joinBare(): void {
    const owned = new Map<string, Draft[]>();
    for (const [id, draft] of this.byKey) {
      const [key = '', country = ''] = id.split('|');
      if (country !== '') owned.set(key, [...(owned.get(key) ?? []), draft]);
    }
    for (const [id, draft] of this.byKey) {
      const [key = '', country] = id.split('|');
      const [only, ...others] = owned.get(key) ?? [];
      if (country !== '' || !only || others.length > 0 || key.split(' ').length < 4) continue;
      const where = articlesOf(only);
      if ([...articlesOf(draft)].some((article) => where.has(article))) merge(draft, only);
    }
  }

  /** "Tromsø" in a headline, where only the text below says that it is the town of the gazetteer: one place within one article. */
  joinPlaces(): void {
    const towns = new Map<string, Draft[]>();
    for (const draft of this.drafts) {
      if (draft.type !== 'place' || !draft.known || draft.mentions.length === 0) continue;
      for (const name of draft.spellings.keys()) towns.set(foldName(name), [...(towns.get(foldName(name)) ?? []), draft]);
    }
    for (const [id, draft] of this.byKey) {
      if (!id.startsWith('place ') || draft.known) continue;
      const [only, ...others] = [...new Set(towns.get(id.slice('place '.length)) ?? [])];
      if (!only || others.length > 0) continue;
      const where = articlesOf(only);
      if ([...articlesOf(draft)].some((article) => where.has(article))) merge(draft, only);
    }
  }

  private body(located: Located, name: string, here: Map<string, Draft>): Draft {
    const { candidate, scan } = located;
    const { key, country } = bodyKey(name, candidate.country, this.vocabulary);
    const national = this.known.get(`${key}|${country ?? ''}`);
    if (national) return this.draft('organization', '', national);
    if (candidate.known) return this.draft('organization', '', candidate.known);
    const short = candidate.rule === 'named-elsewhere' || candidate.rule === 'one-name' ? here.get(`~${name}`) : undefined;
    if (short) return current(short);
    const same = here.get(name);
    // A team is not the town of its name.
    const named = candidate.rule === 'club' && same && current(same).type === 'place' ? undefined : same;
    const exact = here.get(`=${key}|${country ?? ''}`) ?? named ?? (country === null ? here.get(`=${key}`) : undefined);
    if (exact) return current(exact);
    const opens = scan.tokens[candidate.first - 1]?.key === '(';
    const before = here.get('(');
    if (opens && before && [...before.spellings.keys()].some((long) => standsFor(name, long))) {
      here.set(name, before);
      return current(before);
    }
    const longer = this.longer(name);
    if (longer) return longer;
    const draft = this.draft('organization', `${key}|${country ?? ''}`, null);
    here.set(`=${key}|${country ?? ''}`, draft);
    here.set(`=${key}`, draft);
    return draft;
  }
}
