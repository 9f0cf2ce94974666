import { describe, expect, it } from 'vitest';
import { contactDifferences } from '../../../src/site/contact-differences.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { nameDifferences } from '../../../src/site/name-differences.ts';
import { isOtherSpelling, isShorterForm } from '../../../src/site/name-forms.ts';
import { roleDifferences } from '../../../src/site/role-differences.ts';
import { extraction, spanOf } from './small-corpus.ts';

const [talks] = extraction.contacts;
if (!talks) throw new Error('The small corpus has a contact.');

describe('isOtherSpelling', () => {
  it.each([
    ['Sergej Lund', 'Sergey Lund'],
    ['Trade Organisation', 'Trade Organization'],
    ['the 2015 accord', 'the nuclear accord'],
  ])('knows %s from %s', (a, b) => {
    expect(isOtherSpelling(a, b)).toBe(true);
  });

  it.each([
    ['Berg', 'Anna Berg'],
    ['A. Berg', 'Anna Berg'],
    ['José Díaz', 'Jose Diaz'],
    ['UN', 'United Nations'],
    ['the Navy', 'Navy'],
    ['Berg’s', 'Berg'],
  ])('takes %s for %s', (a, b) => {
    expect(isOtherSpelling(a, b)).toBe(false);
  });
});

describe('isShorterForm', () => {
  it('knows a name cut short, and not the same name', () => {
    expect(isShorterForm('Berg', 'Anna Berg')).toBe(true);
    expect(isShorterForm('Anna Berg', 'Berg')).toBe(false);
    expect(isShorterForm('Anna Berg', 'Anna Berg')).toBe(false);
  });
});

describe('contactDifferences', () => {
  it('sets what each report says beside its sentence', () => {
    const elsewhere = {
      ...talks,
      reports: talks.reports.map((report, index) => ({ ...report, place: index === 0 ? 'oslo' : 'nord-press' })),
    };
    const [difference] = contactDifferences(indexCorpus({ ...extraction, contacts: [elsewhere] }));
    expect(difference).toMatchObject({ id: talks.id, on: 'place' });
    expect(difference?.tellings.map(({ article, says }) => [article?.outlet, says[0]?.words])).toEqual([
      ['The Gazette', 'Oslo'],
      ['The Courier', expect.stringContaining('Nord Press')],
    ]);
    expect(difference?.tellings.every(({ evidence, article }) => evidence.every((one) => one.article.id === article?.id))).toBe(true);
  });

  it('leaves out contacts of which the reports agree', () => {
    expect(contactDifferences(indexCorpus({ ...extraction, contacts: [{ ...talks, differs: [] }] }))).toEqual([]);
  });
});

describe('nameDifferences', () => {
  it('finds none in longer and shorter forms', () => {
    expect(nameDifferences(indexCorpus(extraction))).toEqual([]);
  });

  it('shows each spelling with its outlet and sentence', () => {
    const mentions = [
      ...extraction.mentions,
      { ...spanOf('courier', 'Talks in Oslo'), entity: 'oslo', type: 'place' as const, exact: 'Kristiania' },
    ];
    const [difference] = nameDifferences(indexCorpus({ ...extraction, mentions }));
    expect(difference?.tellings.map(({ article, says }) => [article?.outlet, says[0]?.words])).toEqual([
      ['The Gazette', 'Oslo'],
      ['The Courier', 'Kristiania'],
    ]);
  });
});

describe('roleDifferences', () => {
  const told = (title: string, id: 'gazette' | 'courier', exact: string) => ({
    title,
    of: 'SE',
    from: null,
    to: null,
    evidence: spanOf(id, exact),
  });
  const withRoles = (...roles: ReturnType<typeof told>[]) =>
    indexCorpus({
      ...extraction,
      entities: extraction.entities.map((entity) => (entity.id === 'erik-lund' ? { ...entity, roles } : entity)),
    });

  it('finds two offices that texts of the same days give', () => {
    const [difference] = roleDifferences(
      withRoles(told('Trade Minister', 'gazette', 'Lund'), told('State Secretary', 'courier', 'Erik Lund')),
    );
    expect(difference?.tellings.map(({ says }) => says[0]?.words)).toEqual(['Trade Minister of Sweden', 'State Secretary of Sweden']);
  });

  it('finds none in a text that nobody knows the day of', () => {
    const undated = indexCorpus({
      ...extraction,
      articles: extraction.articles.map((article) => ({ ...article, published: null })),
      entities: extraction.entities.map((entity) =>
        entity.id === 'erik-lund'
          ? { ...entity, roles: [told('Trade Minister', 'gazette', 'Lund'), told('State Secretary', 'courier', 'Erik Lund')] }
          : entity,
      ),
    });
    expect(roleDifferences(undated)).toEqual([]);
  });

  it.each([
    ['Foreign Minister', 'Minister of Foreign Affairs of the Kingdom of Sweden'],
    ['spokeswoman', 'Swedish spokesperson'],
    ['National Security Adviser', 'NSA'],
    ['Prime Minister', 'leader'],
    ['President', 'head of state'],
  ])('takes %s for %s', (one, other) => {
    expect(roleDifferences(withRoles(told(one, 'gazette', 'Lund'), told(other, 'courier', 'Erik Lund')))).toEqual([]);
  });

  it('takes other spellings of an office, and an office of before, for no difference', () => {
    expect(
      roleDifferences(withRoles(told('Defence Minister', 'gazette', 'Lund'), told('minister of defense', 'courier', 'Erik Lund'))),
    ).toEqual([]);
    expect(roleDifferences(withRoles(told('Trade Minister', 'gazette', 'Lund'), told('former Mayor', 'courier', 'Erik Lund')))).toEqual([]);
  });

  it('sets a text beside the editor’s record where they part', () => {
    const record = { title: 'First Trade Minister', of: 'SE', from: '2020', to: null, evidence: null };
    const corpus = indexCorpus({
      ...extraction,
      entities: extraction.entities.map((entity) =>
        entity.id === 'erik-lund' ? { ...entity, roles: [record, told('Trade Minister', 'gazette', 'Lund')] } : entity,
      ),
    });
    expect(roleDifferences(corpus)[0]?.tellings).toMatchObject([
      { article: { id: 'gazette' } },
      { article: null, says: [{ words: 'First Trade Minister of Sweden' }] },
    ]);
  });
});
