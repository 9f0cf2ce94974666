import { describe, expect, it } from 'vitest';
import { acquaintancesOf } from '../../../src/site/acquaintances.ts';
import { contextsOf } from '../../../src/site/contexts.ts';
import { groupsOf } from '../../../src/site/entity-groups.ts';
import { presenceWords } from '../../../src/site/entity-words.ts';
import { factsOf } from '../../../src/site/entity-facts.ts';
import { officesInTexts, rolesOnRecord } from '../../../src/site/role-history.ts';
import { contactsAbout } from '../../../src/site/contacts-about.ts';
import { meetingWords } from '../../../src/site/meetings.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { quotationWords } from '../../../src/site/quote-counts.ts';
import { loneTerms, sayingsOf, shownWords } from '../../../src/site/said.ts';
import { speakersOf } from '../../../src/site/speakers.ts';
import { directionOf, languageWords, spellingsOf } from '../../../src/site/spellings.ts';
import { corpus, extraction, spanOf } from './small-corpus.ts';

const berg = corpus.entity('anna-berg');

describe('spellingsOf', () => {
  it('lists the spellings of each outlet, the commonest first', () =>
    expect(spellingsOf(corpus, berg)).toEqual([
      {
        outlet: 'The Courier',
        spellings: [
          { exact: 'A. Berg', count: 1 },
          { exact: 'Berg', count: 1 },
        ],
      },
      {
        outlet: 'The Gazette',
        spellings: [
          { exact: 'Berg', count: 2 },
          { exact: 'Anna Berg', count: 1 },
        ],
      },
    ]));
});

describe('other scripts', () => {
  it('have a name and a direction', () =>
    expect([languageWords('fa'), directionOf('fa'), directionOf('ru'), directionOf('far')]).toEqual(['Persian', 'rtl', 'ltr', 'ltr']));
});

describe('role history', () => {
  it('gives the office of the record with its time', () =>
    expect(rolesOnRecord(corpus, berg)).toMatchObject([{ when: 'since 2021', words: 'Foreign Minister of Norway', evidence: null }]));
  it('gives the office of a sentence with the sentence', () =>
    expect(officesInTexts(corpus, berg)).toMatchObject([
      { when: '2 May 2024', words: ['Foreign Minister'], evidence: [{ url: '/articles/gazette/#s-gazette-1' }] },
    ]));
  it('gives an office once, with every sentence that has it', () => {
    const again = { title: 'Foreign Minister', of: null, from: null, to: null, asOf: '2023-02-01', evidence: spanOf('courier', 'Erik') };
    const site = indexCorpus({
      ...extraction,
      entities: extraction.entities.map((one) => (one.id === 'anna-berg' ? { ...one, roles: [...one.roles, again] } : one)),
    });
    const [office, ...more] = officesInTexts(site, site.entity('anna-berg'));
    expect(more).toEqual([]);
    expect([office?.when, office?.evidence.map(({ outlet, date }) => [outlet, date])]).toEqual([
      '1 Feb 2023, 2 May 2024',
      [
        ['The Courier', 'about 3 May 2024, as of 1 Feb 2023'],
        ['The Gazette', '2 May 2024'],
      ],
    ]);
  });
});

describe('acquaintancesOf', () => {
  it('names the other side with the contacts', () =>
    expect(acquaintancesOf(corpus, berg).map(({ entity, contacts }) => [entity.id, contacts.length])).toEqual([['erik-lund', 1]]));
});

describe('meetingWords', () => {
  const held = { status: 'held' as const };
  const planned = { status: 'planned' as const };
  it('counts contacts', () => expect(meetingWords([held, held])).toBe('2 contacts'));
  it('never counts what was only planned as held', () => expect(meetingWords([held, planned, held])).toBe('2 held, 1 planned'));
  it('says where all were only planned', () => expect(meetingWords([planned])).toBe('1 planned contact'));
});

describe('contextsOf', () => {
  it('gives each sentence once, by article in order of publication', () =>
    expect(
      contextsOf(corpus, 'anna-berg').map(({ article, mentions, sentences }) => [
        article.id,
        mentions,
        sentences.map(({ sentence }) => sentence.id),
      ]),
    ).toEqual([
      ['gazette', 3, ['s-gazette-0', 's-gazette-1', 's-gazette-2']],
      ['courier', 2, ['s-courier-1', 's-courier-2']],
    ]));
  it('gives nothing for who is named nowhere', () => expect(contextsOf(corpus, 'unheard')).toEqual([]));
});

describe('sayingsOf', () => {
  it('folds equal words, whatever their punctuation, and keeps every carrier', () => {
    const [saying, ...more] = sayingsOf(corpus, corpus.quotes);
    expect(more).toEqual([]);
    expect(saying?.carriers.map(({ evidence, via }) => [evidence.outlet, via?.name ?? null])).toEqual([
      ['The Gazette', null],
      ['The Courier', 'Nord Press'],
    ]);
  });
});

describe('terms set off', () => {
  const term = {
    ...spanOf('gazette', 'We agree,'),
    exact: 'We agree',
    kind: 'scare' as const,
    speaker: null,
    speakerSpan: null,
    cue: null,
    via: null,
    role: null,
  };
  const other = { ...term, exact: 'new era' };
  const site = indexCorpus({ ...extraction, quotes: [...extraction.quotes, term, other] });
  it('stand with the quotation of the same words', () => {
    expect(sayingsOf(site, site.quotesOf.get('anna-berg') ?? [])[0]?.setOff).toHaveLength(1);
    expect(loneTerms(site).map(({ exact }) => exact)).toEqual(['new era']);
  });
  it('are counted apart', () => expect(quotationWords(site.quotes)).toBe('2 quotations and 2 terms set off'));
  it('lose the comma of the sentence around them', () => expect(shownWords('We agree,')).toBe('We agree'));
});

describe('contactsAbout', () => {
  it('gives contacts whose evidence has the name and which it took no part in', () => {
    expect(contactsAbout(corpus, corpus.entity('oslo'))).toEqual([]);
    const mentions = [
      ...extraction.mentions,
      { ...spanOf('gazette', 'Lund in Oslo'), entity: 'nord-press', type: 'organization' as const },
    ];
    const site = indexCorpus({ ...extraction, mentions });
    expect(contactsAbout(site, site.entity('nord-press')).map(({ id }) => id)).toEqual(['2024-05-02-oslo']);
  });
});

describe('speakersOf', () => {
  it('gives each speaker with all quotations', () =>
    expect(speakersOf(corpus).map(({ speaker, quotes }) => [speaker.name, quotes.length])).toEqual([['Anna Berg', 2]]));
});

describe('groupsOf', () => {
  it('puts people on their sides, and apart who is in no article', () => {
    const groups = groupsOf(corpus, 'person');
    expect([groups.a, groups.b, groups.elsewhere, groups.absent].map((list) => list.map(({ id }) => id))).toEqual([
      ['anna-berg'],
      ['erik-lund'],
      [],
      ['unheard'],
    ]);
  });
  it('puts what belongs to no country elsewhere', () =>
    expect(groupsOf(corpus, 'organization').elsewhere.map(({ id }) => id)).toEqual(['nord-press']));
});

describe('presenceWords', () => {
  it('counts what there is', () => expect(presenceWords(corpus, berg)).toBe('1\u00a0contact, 5\u00a0mentions and 2\u00a0quotations'));
  it('says that there is nothing', () => expect(presenceWords(corpus, corpus.entity('unheard'))).toBe('in no article of this corpus'));
});

describe('factsOf', () => {
  it('gives a person’s role at the time, country and counts', () =>
    expect(factsOf(corpus, berg, 'gazette')).toEqual([
      { label: 'Role then', value: 'Foreign Minister of Norway' },
      { label: 'Country', value: 'Norway', country: 'NO' },
      { label: 'Here', value: '3 mentions' },
      { label: 'On record', value: '1 contact' },
    ]));
  it('says where a role is not stated', () =>
    expect(factsOf(corpus, corpus.entity('erik-lund'), 'courier')[0]).toEqual({ label: 'Role then', value: 'not stated' }));
  it('counts the contacts at a place', () =>
    expect(factsOf(corpus, corpus.entity('oslo'), 'courier').at(-1)).toEqual({ label: 'On record', value: '1 contact here' }));
});
