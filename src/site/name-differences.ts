import type { Entity, Mention } from '../schema/entity.ts';
import { publishedFirst, type Difference, type Telling } from './differences.ts';
import { evidenceOf, outletOf } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { isOtherSpelling, isShorterForm } from './name-forms.ts';
import { urlOf } from './urls.ts';

/** The first mention of each form of a name in an outlet; forms that only shorten another of its own are left out. */
function formsOf(mentions: readonly Mention[]): Mention[] {
  const forms = new Map<string, Mention>();
  for (const mention of mentions) {
    const exact = mention.exact.replace(/\s+/g, ' ');
    if (!forms.has(exact)) forms.set(exact, mention);
  }
  const all = [...forms.values()];
  return all.filter((one) => !all.some((other) => other !== one && isShorterForm(one.exact, other.exact)));
}

/** The names that outlets write differently, by kind and by how often they stand in the texts: each spelling with its first sentence. */
export function nameDifferences(corpus: Corpus): Difference[] {
  const found = corpus.entities
    .map((entity) => ({ entity, tellings: tellingsOf(corpus, entity) }))
    .filter(({ tellings }) => tellings.length > 1);
  const mentions = ({ id }: Entity): number => corpus.mentionsOf.get(id)?.length ?? 0;
  return found
    .sort((a, b) => Number(b.entity.type === 'person') - Number(a.entity.type === 'person') || mentions(b.entity) - mentions(a.entity))
    .map(({ entity, tellings }) => ({
      id: `name-${entity.id}`,
      heading: entity.name,
      url: urlOf.entity(entity),
      on: entity.type === 'person' ? 'the spelling' : 'the name',
      tellings,
    }));
}

function tellingsOf(corpus: Corpus, entity: Entity): Telling[] {
  const outletOfMention = (mention: Mention): string => outletOf(corpus.article(mention.article));
  const byOutlet = groupBy(corpus.mentionsOf.get(entity.id) ?? [], (mention) => [outletOfMention(mention)]);
  const forms = [...byOutlet.values()].flatMap(formsOf);
  const apart = forms.filter((one) =>
    forms.some((other) => outletOfMention(one) !== outletOfMention(other) && isOtherSpelling(one.exact, other.exact)),
  );
  return apart
    .map((mention) => ({
      article: corpus.article(mention.article),
      says: [{ label: null, words: mention.exact.replace(/\s+/g, ' ') }],
      evidence: [evidenceOf(corpus, mention)],
    }))
    .sort(publishedFirst);
}
