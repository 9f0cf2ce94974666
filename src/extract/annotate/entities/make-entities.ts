import type { Entity, RegistryEntity, Role } from '../../../schema/entity.ts';
import { select } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { kebab } from '../../text/kebab.ts';
import { remember } from '../../text/remember.ts';
import { current, strongest, type Draft, type Located } from './draft.ts';
import type { OfficeReading } from './reading.ts';
import { CLERICAL, OFFICES, TOPICS } from './words/titles.ts';
import type { KnownEntity, Vocabulary } from './vocabulary.ts';

/** A surname in capitals: "LUND Anna". */
const SHOUTED = /(?:^|\s)\p{Lu}{3,}(?:\s|$)/u;
const CAPITALS = /^[^\p{Ll}]+$/u;
const CLERGY = [...CLERICAL].join('|');
/** Forms of address at the end of an office: "Foreign Minister Prince", "Adviser Dr.". */
const FORMS = new RegExp(
  String.raw`\s(?:${CLERGY}|h\.e|seri|datuk|dato|tan sri|sri|samdech|shri|smt|md|dr|mr|mrs|ms|prof|professor|prince|princess|sheikh|sheikha|gen|(?<!secretary |director |attorney |consul |governor )(?:major |brigadier |lieutenant )?general|admiral|sir|lord|lady)\.?$`,
  'i',
);
/** Forms of address before an office: "HM King", "Excellency Minister". */
const ADDRESS = /^(?:H[MH]|HRH|HE|H\.[EMH]\.?|(?:Royal )?Highness|Majesty|Excellency)\s+/;
/** "Her counterpart, President Soto": what he is to her is no part of his office. */
const COMPANION = /^(?:counterparts?|peers?|colleagues?|homologues?),?\s+(?:the\s+)?/i;
const NO_OFFICE = new RegExp(
  String.raw`^(?:then )?(?:(?:his|her) )?(?:${CLERGY}|h\.e|h[mh]|hrh|majesty|highness|sayyida?|alhaj[ia]|mallam|dat(?:uk|o|in)|t[ue]n[gk]ku|otunba|eng|engr|pastor|rev|monsignor|mgr|samdech|seri|md|mohd|daw|shri|smt|honou?rable|excellency|gen|sen|rep|gov|sheikh|sheikha|haj|hajj|counterparts?|colleague|mr|mrs|ms|miss|dr|prof|sir|lord|lady|dame|husband|wife|son|daughter|brother|sister|widow|father|mother|nephew|cousin)\.?$`,
  'i',
);

/** The spelling to show: the commonest, a longer one before a shorter, none in capitals where another is met. */
function showName(draft: Draft): string {
  if (draft.spellings.size === 1) return draft.spellings.keys().next().value ?? '';
  let best = '';
  let most = -1;
  for (const [spelling, count] of draft.spellings) {
    const words = spelling.split(' ').length;
    const score =
      count +
      (draft.type === 'person' || draft.type === 'organization' ? Math.min(words, 4) * 1000 : 0) -
      (CAPITALS.test(spelling) && words > 1 ? 5000 : 0) -
      (draft.type === 'person' && words > 1 && SHOUTED.test(spelling) ? 2000 : 0);
    if (score > most) [best, most] = [spelling, score];
  }
  return best || ([...draft.spellings.keys()][0] ?? '');
}

/** The offices that the registry gives, as roles without words of a text. */
export const registryRoles = (registry: Pick<RegistryEntity, 'roles'>): Role[] =>
  registry.roles.map(({ title, of, from, to }) => ({ title, of: of ?? null, from: from ?? null, to: to ?? null, evidence: null }));

const isOffice = (title: string): boolean => {
  const last =
    title
      .replace(/\sI{2,3}$/, '')
      .split(/\s/)
      .at(-1)
      ?.toLowerCase() ?? '';
  return OFFICES.has(last) || TOPICS.has(last) || last === 'staff';
};

/** "foreign ministers" of two people is "foreign minister" of each. */
function singular(title: string): string {
  const last = title.split(/\s/).at(-1)?.toLowerCase() ?? '';
  return !/\sof\s/i.test(title) && last.endsWith('s') && OFFICES.has(last) && OFFICES.has(last.slice(0, -1)) ? title.slice(0, -1) : title;
}

/** The title in the words of an office, in the singular and without a form of address behind it; null where it is no office. */
const titleOf = remember((written: string): string | null => {
  const whole = written.replace(COMPANION, '');
  let bare = whole.replace(FORMS, '');
  while (FORMS.test(bare)) bare = bare.replace(FORMS, '');
  const title = singular(isOffice(bare) ? bare : whole);
  return title === '' || NO_OFFICE.test(title) ? null : title;
});

/** What an office belongs to: the body's entity, else the country. */
function ownerId(reading: OfficeReading): string | null {
  const { owner } = reading;
  if (!owner) return null;
  const body = owner.body?.draft;
  return body?.type === 'organization' ? current(body).id : owner.country;
}

/** The offices that the articles give a person, each once an article, with the words that say so. */
function textRoles(mentions: readonly Located[]): Role[] {
  const roles = new Map<string, Role>();
  for (const { scan, candidate } of mentions) {
    for (const office of candidate.offices) {
      const opening = scan.tokens[office.first]?.start ?? 0;
      const end = scan.tokens[office.last - 1]?.end ?? opening;
      const start = opening + (ADDRESS.exec(scan.document.text.slice(opening, end))?.[0].length ?? 0);
      const whole = scan.document.text.slice(start, end);
      const title = titleOf(whole);
      if (title === null) continue;
      const of = ownerId(office);
      const key = `${scan.document.article.id}|${title.toLowerCase()}|${of ?? ''}`;
      if (!roles.has(key))
        roles.set(key, { title, of, from: null, to: null, evidence: select(scan.document, start, start + title.length) });
    }
  }
  return [...roles.values()];
}

function fromKnown(known: KnownEntity): Entity {
  const { registry } = known;
  return {
    id: known.id,
    type: known.type,
    name: known.name,
    aliases: registry ? [...registry.aliases] : [],
    country: known.country,
    roles: registry ? registryRoles(registry) : [],
    wikidata: registry?.wikidata ?? null,
    coordinates: known.coordinates,
    basis: registry ? 'registry' : 'text',
    scripts: registry?.scripts ?? {},
  };
}

/** Gives every draft the id it keeps: the known one, else its name in kebab case, with its type or a number where that is taken. */
export function nameDrafts(drafts: readonly Draft[], taken: Set<string>): void {
  for (const draft of drafts) if (draft.known) taken.add(draft.known.id);
  for (const draft of drafts) {
    if (draft.known) continue;
    const base = kebab(showName(draft));
    let id = base;
    if (taken.has(id)) id = `${base}-${draft.type}`;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    draft.id = id;
  }
}

/** Entities of the drafts, and registry entities that nothing mentions but a role, or a party, refers to. Sorted by id. */
export function makeEntities(drafts: readonly Draft[], vocabulary: Vocabulary, { dossier }: Knowledge): Entity[] {
  const entities = new Map<string, Entity>();
  for (const draft of drafts) {
    const entity: Entity = draft.known
      ? fromKnown(draft.known)
      : {
          id: draft.id,
          type: draft.type,
          name: showName(draft),
          aliases: [],
          country: null,
          roles: [],
          wikidata: null,
          coordinates: null,
          basis: 'text',
          scripts: {},
        };
    const names = new Set([...entity.aliases, ...draft.spellings.keys()]);
    names.delete(entity.name);
    entity.aliases = [...names];
    entity.country ??= strongest(draft.countries) ?? draft.guess;
    entity.roles = [...entity.roles, ...textRoles(draft.mentions)];
    entities.set(draft.id, entity);
  }
  const referred = [...entities.values()].flatMap(({ roles }) =>
    roles.flatMap(({ of }) => (of === null ? [] : [vocabulary.countryIds.get(of) ?? of])),
  );
  for (const id of [...dossier.parties.map(({ entity }) => entity), ...referred]) {
    const known = vocabulary.entities.get(id);
    if (known && !entities.has(id)) entities.set(id, fromKnown(known));
  }
  return [...entities.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
