import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/schema/contact.ts';
import type { Entity } from '../../../src/schema/entity.ts';
import { contextsOf } from '../../../src/site/contexts.ts';
import { datedContexts } from '../../../src/site/dated-contexts.ts';
import { contextAnchor, entityTimeline } from '../../../src/site/entity-timeline.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { peopleOf } from '../../../src/site/people-of.ts';
import { contactsWithin, isCountry, presentAt } from '../../../src/site/present-at.ts';
import { corpus, extraction, spanOf } from './small-corpus.ts';

const berg = corpus.entity('anna-berg');
const oslo = corpus.entity('oslo');
const [talks] = extraction.contacts;
if (!talks) throw new Error('The small corpus has a contact.');
const body = (name: string): Entity => ({ ...corpus.entity('nord-press'), id: 'body', name, country: 'NO' });

describe('entityTimeline', () => {
  const timeline = entityTimeline(corpus, berg, [talks]);
  it('names the other side, not the one whose page it is', () =>
    expect(timeline.contacts.map(({ label, detail }) => [label, detail])).toEqual([['Lund', 'Oslo']]));
  it('leads down the page, to the contact and to the sentences of the article', () =>
    expect([timeline.contacts[0]?.url, timeline.articles.map(({ url }) => url)]).toEqual([
      `#${talks.id}`,
      [`#${contextAnchor('gazette')}`, `#${contextAnchor('courier')}`],
    ]));
  it('keeps the axis of the whole record', () => expect(timeline.record.contacts).toHaveLength(corpus.contacts.length));
  it('leaves the place out on its own page', () =>
    expect(entityTimeline(corpus, oslo, [talks]).contacts.map(({ label, detail }) => [label, detail])).toEqual([['Berg–Lund', '']]));
});

describe('presentAt', () => {
  it('tells those who received from those who came', () => {
    const { hosts, guests } = presentAt(corpus, oslo, [talks]);
    expect([hosts, guests].map((list) => list.map(({ entity }) => entity.id))).toEqual([['anna-berg'], ['erik-lund']]);
  });
  it('knows no host where the place is of no country', () =>
    expect(presentAt(corpus, { ...oslo, country: null }, [talks]).hosts).toEqual([]));
});

describe('contactsWithin', () => {
  const norway: Entity = { ...oslo, id: 'norway', name: 'Norway' };
  it('gives a country the contacts at its cities', () => expect(contactsWithin(corpus, norway).map(({ id }) => id)).toEqual([talks.id]));
  it('gives a city none but its own', () => expect([isCountry(corpus, oslo), contactsWithin(corpus, oslo)]).toEqual([false, []]));
});

describe('peopleOf', () => {
  it('gives a ministry its minister, with the sentence', () => {
    const [holder, ...more] = peopleOf(corpus, body('Norwegian Ministry of Foreign Affairs'));
    expect(more).toEqual([]);
    expect([holder?.person.id, holder?.evidence.map(({ outlet }) => outlet)]).toEqual(['anna-berg', ['The Gazette']]);
    expect(holder?.words[0]).toBe('Foreign Minister of Norway, since 2021 (registry)');
  });
  it('gives another ministry nobody', () => expect(peopleOf(corpus, body('Norwegian Finance Ministry'))).toEqual([]));
  it('gives a body those whose office names it', () => {
    const role = { title: 'Secretary', of: 'body', from: null, to: null, evidence: null };
    const entities = extraction.entities.map((one) => (one.id === 'erik-lund' ? { ...one, roles: [role] } : one));
    const site = indexCorpus({ ...extraction, entities: [...entities, body('Fjord Council')] });
    expect(peopleOf(site, site.entity('body')).map(({ person, words }) => [person.id, words])).toEqual([
      ['erik-lund', ['Secretary, Fjord Council, no date stated (registry)']],
    ]);
  });
});

describe('datedContexts', () => {
  const date = (exact: string, edtf: string, earliest: string, latest: string) => ({
    ...spanOf('gazette', exact),
    kind: 'date' as const,
    edtf,
    anchor: 'explicit' as const,
    earliest,
    latest,
    reading: '',
  });
  it('gives each sentence with a date once, by time, without the year that says nothing more', () => {
    const dates = [date('Foreign', '2024', '2024-01-01', '2024-12-31'), date('met', '2024-05-02', '2024-05-02', '2024-05-02')];
    const site = indexCorpus({ ...extraction, dates });
    expect(datedContexts(site, berg).map((one) => [one.date.edtf, one.sentence.id])).toEqual([['2024-05-02', 's-gazette-1']]);
  });
});

describe('contextsOf', () => {
  it('gives a caption that is printed twice once, and says so', () => {
    const site = indexCorpus({
      ...extraction,
      texts: { ...extraction.texts, gazette: `${extraction.texts['gazette']?.slice(0, 15) ?? ''}\n\nBerg meets Lund` },
      articles: extraction.articles.map((article) =>
        article.id === 'gazette'
          ? {
              ...article,
              sentences: [
                { id: 's-a', start: 0, end: 15, block: 0 },
                { id: 's-b', start: 17, end: 32, block: 1 },
              ],
            }
          : article,
      ),
      mentions: [0, 17].map((start) => ({
        ...spanOf('gazette', 'Berg'),
        start,
        end: start + 4,
        entity: 'anna-berg',
        type: 'person' as const,
      })),
    });
    expect(contextsOf(site, 'anna-berg').map(({ sentences }) => sentences.map(({ sentence, printed }) => [sentence.id, printed]))).toEqual([
      [['s-a', 2]],
    ]);
  });
});

describe('planned contacts', () => {
  it('stay apart from held ones among those present', () => {
    const planned: Contact = { ...talks, id: 'later', status: 'planned' };
    const { guests } = presentAt(corpus, oslo, [talks, planned]);
    expect(guests[0]?.contacts.map(({ status }) => status)).toEqual(['held', 'planned']);
  });
});
