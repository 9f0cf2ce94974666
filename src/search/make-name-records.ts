import type { Entity } from '../schema/entity.ts';
import { latestRole } from '../site/entity-words.ts';
import { countryWords } from '../site/parties.ts';
import type { Corpus } from '../site/index-corpus.ts';
import { urlOf } from '../site/urls.ts';
import type { NameRecord } from './search-record.ts';

function noteOf(corpus: Corpus, entity: Entity): string {
  const country = entity.country && entity.type !== 'place' ? countryWords(corpus.dossier, entity.country) : null;
  const office = entity.type === 'person' ? latestRole(corpus, entity) : null;
  return [office ?? entity.type, country && !office?.includes(country) && country].filter(Boolean).join(', ');
}

/** People, bodies, places, agreements and events with all their spellings, and the outlets: what Fuse looks names up in. */
export function makeNameRecords(corpus: Corpus): NameRecord[] {
  const entities = corpus.entities.map((entity): NameRecord => {
    const met = (corpus.mentionsOf.get(entity.id) ?? []).map(({ exact }) => exact);
    const spellings = [...new Set([entity.name, ...entity.aliases, ...met, ...Object.values(entity.scripts)])];
    return { kind: entity.type, name: entity.name, note: noteOf(corpus, entity), url: urlOf.entity(entity), spellings, weight: met.length };
  });
  const outlets = new Map<string, NameRecord>();
  for (const { outlet, id } of corpus.articles) {
    if (!outlet || outlets.has(outlet)) continue;
    outlets.set(outlet, { kind: 'outlet', name: outlet, note: 'outlet', url: urlOf.article(id), spellings: [outlet], weight: 0 });
  }
  return [...entities, ...outlets.values()];
}
