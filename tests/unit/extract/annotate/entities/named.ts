import { findEntities } from '../../../../../src/extract/annotate/entities/find-entities.ts';
import type { Document } from '../../../../../src/extract/document.ts';
import type { Knowledge } from '../../../../../src/extract/knowledge.ts';
import { splitSentences } from '../../../../../src/extract/parse/split-sentences.ts';
import { readGazetteer } from '../../../../../src/files/read-gazetteer.ts';
import type { Entity, Mention, RegistryEntity } from '../../../../../src/schema/entity.ts';
import { bareArticle } from '../../bare-article.ts';

/** A document of the given text: every line that is not empty is a paragraph. */
export function document(text: string, id = 'article'): Document {
  const blocks: Document['article']['blocks'] = [];
  for (const line of text.matchAll(/[^\n]+/gu))
    blocks.push({ kind: 'paragraph', start: line.index, end: line.index + line[0].length, sourceStart: line.index });
  const sentences = blocks.flatMap((block, index) =>
    splitSentences(text, block.start, block.end).map((range) => ({ id: `s${range.start}`, ...range, block: index })),
  );
  return {
    text,
    article: { ...bareArticle, id, source: `${id}.txt`, blocks, sentences },
  };
}

const gazetteer = readGazetteer();

/** What is known before the texts: the gazetteer, and the registry entities given. */
export function knowledge(registry: Partial<RegistryEntity>[] = []): Knowledge {
  const party = (country: string, entity: string, name: string, adjective: string) => ({ country, entity, name, adjective });
  return {
    dossier: {
      title: 'Test',
      subtitle: '',
      description: '',
      parties: [party('NO', 'norway', 'Norway', 'Norwegian'), party('CL', 'chile', 'Chile', 'Chilean')],
      window: '2020/2025',
    },
    registry: registry.map((item) => ({ id: '', name: '', type: 'person', aliases: [], roles: [], scripts: {}, ...item })),
    lexicon: {},
    gazetteer,
    claims: [],
    corrections: [],
  };
}

/** Made once, since the vocabulary of all texts is made anew for each. */
const unregistered = knowledge();

export const find = (text: string, registry: Partial<RegistryEntity>[] = []): { entities: Entity[]; mentions: Mention[] } =>
  findEntities([document(text)], registry.length === 0 ? unregistered : knowledge(registry));

/** The names of a text, each as "type exact". */
export const named = (text: string): string[] => find(text).mentions.map(({ type, exact }) => `${type} ${exact}`);

/** Country of the person of that id. */
export const countryOf = (text: string, id: string): string | null | undefined =>
  find(text).entities.find((entity) => entity.id === id)?.country;
