import type { Entity, EntityType } from '../schema/entity.ts';
import { latestRole } from '../site/entity-words.ts';
import type { Corpus } from '../site/index-corpus.ts';
import { countryWords, partyOf, partyRecord } from '../site/parties.ts';
import { urlOf } from '../site/urls.ts';
import { kebab } from '../extract/text/kebab.ts';
import { KIND_LETTERS, type NameEntry, type NamesPart, packNames } from './names-part.ts';

function noteOf(corpus: Corpus, entity: Entity): string {
  const country = entity.country && entity.type !== 'place' ? countryWords(corpus.dossier, entity.country) : null;
  const office = entity.type === 'person' ? latestRole(corpus, entity) : null;
  return [office ?? entity.type, country && !office?.includes(country) && country].filter(Boolean).join(', ');
}

/** The words of all offices of a person, and those for the country: "foreign minister|norway norwegian". */
function officesOf(corpus: Corpus, entity: Entity): string {
  if (entity.type !== 'person') return '';
  const side = partyOf(corpus.dossier, entity.country);
  const party = side ? partyRecord(corpus.dossier, side) : null;
  const country = entity.country ? countryWords(corpus.dossier, entity.country) : '';
  const once = (texts: string[]): string =>
    [
      ...new Set(
        texts
          .join(' ')
          .toLowerCase()
          .split(/[\s|]+/u),
      ),
    ]
      .filter((word) => word.length > 2)
      .join(' ');
  return `${once(entity.roles.map(({ title }) => title))}|${once([country, party?.adjective ?? ''])}`;
}

/** The addresses of the sections, by letter of their kind. */
function sections(): Record<string, string> {
  const types: EntityType[] = ['person', 'organization', 'place', 'agreement', 'event'];
  const base = urlOf.home().length;
  const path = (url: string): string => url.slice(base).replace(/\/$/, '');
  const entries: [string, string][] = [
    ...types.map((type): [string, string] => [KIND_LETTERS[type], path(urlOf.entities(type))]),
    [KIND_LETTERS.outlet, path(urlOf.articles())],
  ];
  return Object.fromEntries(entries);
}

/** People, bodies, places, agreements and events with all their spellings, and the outlets, in the order to which passages point. */
export function nameEntries(corpus: Corpus): NameEntry[] {
  const entities = corpus.entities.map((entity): NameEntry => {
    const met = (corpus.mentionsOf.get(entity.id) ?? []).map(({ exact }) => exact);
    const spellings = [...new Set([entity.name, ...entity.aliases, ...met, ...Object.values(entity.scripts)])];
    const { id, name, type } = entity;
    return {
      kind: type,
      id,
      name,
      note: noteOf(corpus, entity),
      url: urlOf.entity(entity),
      spellings,
      offices: officesOf(corpus, entity),
      weight: met.length,
    };
  });
  const outlets = new Map<string, NameEntry>();
  for (const { outlet, id } of corpus.articles) {
    if (!outlet || outlets.has(outlet)) continue;
    outlets.set(outlet, {
      kind: 'outlet',
      id: kebab(outlet),
      name: outlet,
      note: 'outlet',
      url: urlOf.article(id),
      spellings: [outlet],
      offices: '',
      weight: 0,
    });
  }
  return [...entities, ...outlets.values()];
}

/** The first part of the search index. */
export function makeNamesPart(corpus: Corpus): NamesPart {
  return packNames(nameEntries(corpus), { base: urlOf.home(), sections: sections() });
}
