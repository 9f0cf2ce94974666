import type { PlacedCorrection } from '../../schema/correction.ts';
import type { Entity, Mention } from '../../schema/entity.ts';
import type { Document } from '../document.ts';
import type { CorrectionLog } from './correction-log.ts';
import { type Editor, unknownEntity } from './editor.ts';
import { findWords } from './find-words.ts';

interface Named {
  entities: Entity[];
  mentions: Mention[];
}

type Of<D extends PlacedCorrection['do']> = Extract<PlacedCorrection, { do: D }>;

function merge({ entities, mentions }: Named, input: Of<'merge entities'>, log: CorrectionLog): Named {
  const stays = entities.find(({ id }) => id === input.into);
  const missing = [...input.entities, input.into].filter((id) => !entities.some((entity) => entity.id === id));
  if (!stays || missing.length > 0) {
    for (const id of missing)
      log.fail(
        input,
        unknownEntity(
          id,
          entities.map((entity) => entity.id),
        ),
      );
    return { entities, mentions };
  }
  const gone = entities.filter(({ id }) => input.entities.includes(id) && id !== input.into);
  const aliases = [...new Set([...stays.aliases, ...gone.flatMap(({ name, aliases: others }) => [name, ...others])])]
    .filter((alias) => alias !== stays.name)
    .sort();
  const merged: Entity = {
    ...stays,
    aliases,
    country: stays.country ?? gone.find(({ country }) => country)?.country ?? null,
    roles: [...stays.roles, ...gone.flatMap(({ roles }) => roles)],
  };
  for (const { id, type } of gone) log.note(input, id, null, { entity: id, type }, { entity: input.into, type: stays.type });
  return {
    entities: entities.filter((entity) => !gone.includes(entity)).map((entity) => (entity === stays ? merged : entity)),
    mentions: mentions.map((mention) =>
      gone.some(({ id }) => id === mention.entity) ? { ...mention, entity: stays.id, type: stays.type } : mention,
    ),
  };
}

function split(
  { entities, mentions }: Named,
  input: Of<'split entity'>,
  documents: ReadonlyMap<string, Document>,
  log: CorrectionLog,
): Named {
  const found = findWords(documents, input);
  if ('message' in found) {
    log.fail(input, found.message);
    return { entities, mentions };
  }
  const { id, name, type, country } = input.into;
  const parts = mentions.filter(
    (one) => one.article === input.article && one.entity === input.entity && one.exact === input.quote && found.starts.includes(one.start),
  );
  if (parts.length === 0) {
    log.fail(input, `“${input.quote}” names no "${input.entity}" in article "${input.article}"`);
    return { entities, mentions };
  }
  const known = entities.find((entity) => entity.id === id);
  const made: Entity = {
    id,
    name,
    type,
    country,
    aliases: input.quote === name ? [] : [input.quote],
    roles: [],
    wikidata: null,
    coordinates: null,
    basis: 'registry',
    scripts: {},
  };
  log.note(input, input.quote, input.article, { entity: input.entity }, { entity: id });
  return {
    entities: known ? entities : [...entities, made],
    mentions: mentions.map((one) => (parts.includes(one) ? { ...one, entity: id, type, status: 'checked' } : one)),
  };
}

function set({ entities, mentions }: Named, input: Of<'set entity'>, log: CorrectionLog): Named {
  const target = entities.find(({ id }) => id === input.entity);
  if (!target) {
    log.fail(
      input,
      unknownEntity(
        input.entity,
        entities.map(({ id }) => id),
      ),
    );
    return { entities, mentions };
  }
  const changed: Entity = { ...target, ...input.change, basis: 'registry' };
  const shown = ({ name, type, country }: Entity): object => ({ name, type, country });
  log.note(input, target.id, null, shown(target), shown(changed));
  return {
    entities: entities.map((entity) => (entity === target ? changed : entity)),
    mentions: mentions.map((mention) => (mention.entity === target.id ? { ...mention, type: changed.type } : mention)),
  };
}

/** Merges, splits and changes entities as the editor says, before anything else is built on them; their mentions follow. */
export function correctEntities(named: Named, corrections: readonly PlacedCorrection[], { documents, log }: Editor): Named {
  let current = named;
  for (const input of corrections) {
    if (input.do === 'merge entities') current = merge(current, input, log);
    else if (input.do === 'split entity') current = split(current, input, documents, log);
    else if (input.do === 'set entity') current = set(current, input, log);
  }
  return current;
}
